import { answerPause, endPause, startPause } from '#shared/domain/pause/commands.ts';
import { foldPause, type Pause } from '#shared/domain/pause/fold.ts';
import {
  dayOf,
  followItem,
  momentOf,
  otherSide,
  type SampleAct,
  type Setting,
  type Side,
} from './act.ts';

interface PauseWords {
  readonly by: Side;
  readonly day: number;
  readonly from: string;
  readonly minutes: number;
  readonly welcome: string;
  readonly isAnswered: boolean;
  readonly back: string;
}

const pauses: readonly PauseWords[] = [
  {
    by: 0,
    day: -261,
    from: '20:40',
    minutes: 60,
    welcome: 'Tea outside the door is welcome.',
    isAnswered: true,
    back: '21:25',
  },
  {
    by: 1,
    day: -23,
    from: '19:05',
    minutes: 55,
    welcome: 'I’m in the workshop. A note under the door is fine.',
    isAnswered: true,
    back: '19:50',
  },
];

/** Pauses that were asked for, answered and ended by whoever began them. */
export const tellPauses = (setting: Setting): readonly SampleAct[] =>
  pauses.flatMap(({ by, day, from, minutes, welcome, isAnswered, back }) => {
    const pause = followItem<Pause>(foldPause);
    const on = dayOf(setting, day);
    const at = (time: string) => momentOf(on, time, setting.zone);
    const started: SampleAct = {
      on,
      by,
      tell: (context) => pause.begin(startPause(context, at(from), { minutes, welcome }, [])),
    };
    const answered: SampleAct = {
      on,
      by: otherSide(by),
      tell: pause.after((context, folded) => answerPause(context, at(back), folded)),
    };
    const ended: SampleAct = {
      on,
      by,
      tell: pause.after((context, folded) => endPause(context, at(back), folded)),
    };
    return isAnswered ? [started, answered, ended] : [started, ended];
  });
