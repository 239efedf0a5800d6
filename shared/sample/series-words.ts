import type { PlanWords } from './plan-words.ts';

const mara = 0;
const jonas = 1;

export interface SeriesWords extends Omit<PlanWords, 'days' | 'isTentative'> {
  readonly weekday: number;
  /** Weeks before the end in which it began, and (for one that has ended) how many times it was. */
  readonly since: number;
  readonly rule: string;
}

/** What comes back. Two of them have ended. */
export const series: readonly SeriesWords[] = [
  {
    by: mara,
    weekday: 4,
    since: 76,
    from: '19:30',
    to: '21:30',
    rule: 'FREQ=WEEKLY',
    title: 'Choir',
    where: 'Parish hall, St Anna',
    with: 'Inge, Ruth',
    reach: 'Phone, in the break',
    note: 'Wear the green scarf',
  },
  {
    by: jonas,
    weekday: 1,
    since: 70,
    from: '17:00',
    to: '18:00',
    rule: 'FREQ=WEEKLY',
    title: 'Own session',
    isBusy: true,
  },
  {
    by: mara,
    weekday: 3,
    since: 68,
    from: '17:00',
    to: '18:00',
    rule: 'FREQ=WEEKLY;INTERVAL=2',
    title: 'Counsellor',
    where: 'Ms Weiss, Garden street',
    isJoint: true,
  },
  {
    by: mara,
    weekday: 2,
    since: 52,
    from: '18:30',
    to: '20:00',
    rule: 'FREQ=WEEKLY;COUNT=30',
    title: 'Pottery',
    where: 'Evening school',
    with: 'Anne',
  },
  {
    by: jonas,
    weekday: 6,
    since: 60,
    from: '07:30',
    to: '08:30',
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=20',
    title: 'Running',
    where: 'Canal path',
    with: 'Karl',
  },
  {
    by: jonas,
    weekday: 7,
    since: 40,
    from: '09:00',
    to: '10:00',
    rule: 'FREQ=WEEKLY;INTERVAL=2',
    title: 'Late breakfast',
    where: 'Kitchen',
    isJoint: true,
  },
  {
    by: mara,
    weekday: 2,
    since: 20,
    from: '19:00',
    to: '20:30',
    rule: 'FREQ=WEEKLY;INTERVAL=2',
    title: 'My time',
    isBusy: true,
  },
  {
    by: jonas,
    weekday: 6,
    since: 77,
    from: '19:00',
    to: '22:00',
    rule: 'FREQ=YEARLY',
    title: 'Tom’s birthday',
    where: 'Tom’s',
    with: 'Tom, Ruth',
    isJoint: true,
  },
];
