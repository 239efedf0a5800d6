import type { Side } from './act.ts';

/** A plan as it comes up in an ordinary week. Days: 1 is Monday, 7 is Sunday. */
export interface PlanWords {
  readonly by: Side;
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly where?: string;
  readonly with?: string;
  readonly reach?: string;
  readonly note?: string;
  /** The other usually comes along. */
  readonly isJoint?: boolean;
  /** Shows as mere times. */
  readonly isBusy?: boolean;
  readonly isTentative?: boolean;
}

const mara = 0;
const jonas = 1;
const weekdays = [1, 2, 3, 4, 5];
const weekend = [6, 7];

/** Single plans of ordinary weeks. */
export const plans: readonly [PlanWords, ...PlanWords[]] = [
  {
    by: mara,
    days: [2, 4],
    from: '12:15',
    to: '13:15',
    title: 'Lunch with Ruth',
    where: 'Café Linde',
    with: 'Ruth',
  },
  {
    by: mara,
    days: weekdays,
    from: '08:30',
    to: '09:15',
    title: 'Early meeting',
    where: 'Staff room',
  },
  {
    by: mara,
    days: weekdays,
    from: '16:00',
    to: '17:30',
    title: 'Library',
    where: 'Reading room',
    reach: 'By message, it’s quiet there',
  },
  { by: mara, days: weekdays, from: '18:00', to: '19:00', title: 'Call with Anne', with: 'Anne' },
  {
    by: mara,
    days: [1, 3],
    from: '18:30',
    to: '20:00',
    title: 'Parents’ evening',
    where: 'School, room 12',
  },
  {
    by: mara,
    days: [6],
    from: '09:00',
    to: '11:00',
    title: 'Market',
    where: 'Church square',
    isTentative: true,
  },
  {
    by: mara,
    days: [5, 6],
    from: '19:00',
    to: '22:00',
    title: 'Supper at Inge’s',
    where: 'Inge’s, Mill lane',
    with: 'Inge, Ruth',
    reach: 'Phone on the table',
  },
  {
    by: mara,
    days: [2],
    from: '17:00',
    to: '18:00',
    title: 'Physiotherapy',
    where: 'Station road',
  },
  {
    by: mara,
    days: [1, 5],
    from: '19:30',
    to: '21:45',
    title: 'Cinema with Ruth',
    where: 'The Rex',
    with: 'Ruth',
    reach: 'After the film',
  },
  {
    by: mara,
    days: weekend,
    from: '10:00',
    to: '12:30',
    title: 'Allotment with Father',
    where: 'Plot 31',
    with: 'my father',
  },
  {
    by: mara,
    days: [1, 5],
    from: '09:00',
    to: '16:30',
    title: 'Training day',
    where: 'Town hall annexe',
    with: 'colleagues',
  },
  {
    by: mara,
    days: [5],
    from: '17:30',
    to: '19:00',
    title: 'My time',
    isBusy: true,
  },
  {
    by: mara,
    days: [7],
    from: '16:00',
    to: '17:30',
    title: 'Letters',
    note: 'The one to Lena, too',
  },
  { by: jonas, days: weekdays, from: '18:10', to: '18:30', title: 'Home', isTentative: true },
  { by: jonas, days: weekdays, from: '13:00', to: '13:45', title: 'Dentist', where: 'Dr. Sommer' },
  {
    by: jonas,
    days: [6],
    from: '10:00',
    to: '12:30',
    title: 'Bike to Karl’s',
    where: 'Karl’s workshop',
    with: 'Karl',
    isTentative: true,
  },
  {
    by: jonas,
    days: [2, 4],
    from: '18:30',
    to: '20:15',
    title: 'Football',
    where: 'Canal pitch',
    with: 'the Tuesday lot',
    reach: 'Phone is in the bag, I look at half-time',
  },
  {
    by: jonas,
    days: weekdays,
    from: '17:30',
    to: '19:30',
    title: 'Late meeting',
    where: 'Office, third floor',
    with: 'the Kassel team',
    reach: 'By message',
  },
  {
    by: jonas,
    days: weekdays,
    from: '12:30',
    to: '13:30',
    title: 'Lunch with my brother',
    where: 'Harbour kiosk',
    with: 'Emil',
  },
  {
    by: jonas,
    days: [5],
    from: '15:30',
    to: '17:00',
    title: 'Car to the garage',
    where: 'Brandt’s',
    note: 'Ask about the noise',
  },
  {
    by: jonas,
    days: weekdays,
    from: '18:00',
    to: '19:00',
    title: 'Call with my mother',
    with: 'my mother',
  },
  {
    by: jonas,
    days: weekend,
    from: '14:00',
    to: '17:00',
    title: 'Helping Tom move',
    where: 'Tom’s new flat',
    with: 'Tom',
  },
  {
    by: jonas,
    days: [2],
    from: '17:00',
    to: '18:00',
    title: 'Own session',
    isBusy: true,
  },
  { by: jonas, days: [6], from: '08:30', to: '10:00', title: 'Bread', note: 'Rye this time' },
  {
    by: jonas,
    days: weekdays,
    from: '07:30',
    to: '19:20',
    title: 'Day in Kassel',
    where: 'Kassel office',
    with: 'Ms Adler, Mr Roth',
    reach: 'Phone, except from ten to twelve',
  },
  {
    by: mara,
    days: [5],
    from: '18:00',
    to: '20:00',
    title: 'Lentil soup',
    where: 'Home',
    isJoint: true,
  },
  {
    by: jonas,
    days: [7],
    from: '15:00',
    to: '16:30',
    title: 'Walk along the canal',
    where: 'From our door',
    isJoint: true,
  },
  {
    by: mara,
    days: [7],
    from: '11:00',
    to: '15:00',
    title: 'The lake',
    where: 'East shore',
    isJoint: true,
  },
  {
    by: jonas,
    days: [5, 6],
    from: '20:00',
    to: '22:15',
    title: 'Film at home',
    where: 'Sofa',
    isJoint: true,
  },
  {
    by: mara,
    days: [6],
    from: '19:00',
    to: '22:30',
    title: 'Supper with Ruth and Tom',
    where: 'Ruth and Tom’s',
    with: 'Ruth, Tom',
    isJoint: true,
  },
  {
    by: jonas,
    days: [3],
    from: '20:40',
    to: '21:40',
    title: 'Supper, late',
    where: 'Home',
    isJoint: true,
  },
];
