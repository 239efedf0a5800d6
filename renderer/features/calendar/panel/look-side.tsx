import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import type { Moment } from '#shared/domain/command.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { FindPanel } from '../finding/find-panel.tsx';
import { timesInFree, type FreeChoice } from '../finding/free-choice.ts';
import { FreePanel } from '../finding/free-panel.tsx';
import type { Lookers } from '../grid/month-model.ts';
import type { LookState, PanelState } from './panel-state.ts';

export interface LookProps {
  readonly lookers: Lookers;
  readonly today: PlainDate;
  readonly now: Moment;
  /** Replaces the panel, unless something else was opened meanwhile. */
  readonly onPanel: (panel: PanelState) => void;
  readonly onClose: () => void;
  /** Goes to what was found by a search. */
  readonly onFound: (occurrence: Occurrence, query: string) => void;
  /** Begins a plan in a free time; one step back leads to the list again. */
  readonly onFree: (day: PlainDate, times: Partial<OwnPlan>, choice: FreeChoice) => void;
}

interface LookSideProps extends LookProps {
  readonly panel: LookState;
  readonly partnerName: string | null;
}

/** Beside the month while something is looked for: plans, or times without any. */
export const LookSide = ({ panel, partnerName, ...props }: LookSideProps) => {
  const { lookers, today, now, onPanel, onClose } = props;
  if (panel.kind === 'find') {
    return (
      <FindPanel
        query={panel.query}
        lookers={lookers}
        partnerName={partnerName}
        today={today}
        now={now}
        onOpen={props.onFound}
        onClose={onClose}
      />
    );
  }
  const { choice } = panel;
  return (
    <FreePanel
      choice={choice}
      lookers={lookers}
      partnerName={partnerName}
      today={today}
      now={now}
      onChoice={(next) => onPanel({ kind: 'free', choice: next })}
      onTake={(free) => props.onFree(free.date, timesInFree(free, choice, now), choice)}
      onClose={onClose}
    />
  );
};
