/**
 * The recurrence examples that RFC 5545 (sections 3.3.10 and 3.8.5.3) and RFC 7529 (section 6) publish, as
 * facts: a rule, its start, and the days it falls on. All are at 09:00; rules that repeat within a day are
 * left out, since they are refused.
 */
export interface RfcExample {
  readonly rule: string;
  readonly start: string;
  readonly except?: readonly string[];
  /** Days written `1997-09`: `2 9 16`; the list ends where the RFC stops listing. */
  readonly days: Readonly<Record<string, string>>;
  /** The list is all of it. */
  readonly isWhole?: true;
}

const WEEKDAYS = 'MO,TU,WE,TH,FR';
const ALL_DAYS = Array.from({ length: 31 }, (_, index) => index + 1).join(' ');

export const rfc5545: readonly RfcExample[] = [
  {
    rule: 'FREQ=DAILY;COUNT=10',
    start: '1997-09-02',
    days: { '1997-09': '2 3 4 5 6 7 8 9 10 11' },
    isWhole: true,
  },
  {
    rule: 'FREQ=DAILY;INTERVAL=2',
    start: '1997-09-02',
    days: { '1997-09': '2 4 6 8 10 12 14 16 18 20 22 24 26 28 30', '1997-10': '2 4 6' },
  },
  {
    rule: 'FREQ=DAILY;INTERVAL=10;COUNT=5',
    start: '1997-09-02',
    days: { '1997-09': '2 12 22', '1997-10': '2 12' },
    isWhole: true,
  },
  {
    rule: 'FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
    start: '1998-01-01',
    days: { '1998-01': ALL_DAYS, '1999-01': ALL_DAYS, '2000-01': ALL_DAYS },
    isWhole: true,
  },
  {
    rule: 'FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1',
    start: '1998-01-01',
    days: { '1998-01': ALL_DAYS, '1999-01': ALL_DAYS, '2000-01': ALL_DAYS },
    isWhole: true,
  },
  {
    rule: 'FREQ=WEEKLY;COUNT=10',
    start: '1997-09-02',
    days: { '1997-09': '2 9 16 23 30', '1997-10': '7 14 21 28', '1997-11': '4' },
    isWhole: true,
  },
  {
    rule: 'FREQ=WEEKLY;UNTIL=19971224T000000Z',
    start: '1997-09-02',
    days: {
      '1997-09': '2 9 16 23 30',
      '1997-10': '7 14 21 28',
      '1997-11': '4 11 18 25',
      '1997-12': '2 9 16 23',
    },
    isWhole: true,
  },
  {
    rule: 'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
    start: '1997-09-02',
    days: {
      '1997-09': '2 16 30',
      '1997-10': '14 28',
      '1997-11': '11 25',
      '1997-12': '9 23',
      '1998-01': '6 20',
      '1998-02': '3 17',
    },
  },
  {
    rule: 'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
    start: '1997-09-02',
    days: { '1997-09': '2 4 9 11 16 18 23 25 30', '1997-10': '2' },
    isWhole: true,
  },
  {
    rule: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR',
    start: '1997-09-01',
    days: {
      '1997-09': '1 3 5 15 17 19 29',
      '1997-10': '1 3 13 15 17 27 29 31',
      '1997-11': '10 12 14 24 26 28',
      '1997-12': '8 10 12 22',
    },
    isWhole: true,
  },
  {
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
    start: '1997-09-02',
    days: { '1997-09': '2 4 16 18 30', '1997-10': '2 14 16' },
    isWhole: true,
  },
  {
    rule: 'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
    start: '1997-09-05',
    days: {
      '1997-09': '5',
      '1997-10': '3',
      '1997-11': '7',
      '1997-12': '5',
      '1998-01': '2',
      '1998-02': '6',
      '1998-03': '6',
      '1998-04': '3',
      '1998-05': '1',
      '1998-06': '5',
    },
    isWhole: true,
  },
  {
    rule: 'FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR',
    start: '1997-09-05',
    days: { '1997-09': '5', '1997-10': '3', '1997-11': '7', '1997-12': '5' },
    isWhole: true,
  },
  {
    rule: 'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
    start: '1997-09-07',
    days: {
      '1997-09': '7 28',
      '1997-11': '2 30',
      '1998-01': '4 25',
      '1998-03': '1 29',
      '1998-05': '3 31',
    },
    isWhole: true,
  },
  {
    rule: 'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO',
    start: '1997-09-22',
    days: {
      '1997-09': '22',
      '1997-10': '20',
      '1997-11': '17',
      '1997-12': '22',
      '1998-01': '19',
      '1998-02': '16',
    },
    isWhole: true,
  },
  {
    rule: 'FREQ=MONTHLY;BYMONTHDAY=-3',
    start: '1997-09-28',
    days: {
      '1997-09': '28',
      '1997-10': '29',
      '1997-11': '28',
      '1997-12': '29',
      '1998-01': '29',
      '1998-02': '26',
    },
  },
  {
    rule: 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15',
    start: '1997-09-02',
    days: {
      '1997-09': '2 15',
      '1997-10': '2 15',
      '1997-11': '2 15',
      '1997-12': '2 15',
      '1998-01': '2 15',
    },
    isWhole: true,
  },
  {
    rule: 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
    start: '1997-09-30',
    days: {
      '1997-09': '30',
      '1997-10': '1 31',
      '1997-11': '1 30',
      '1997-12': '1 31',
      '1998-01': '1 31',
      '1998-02': '1',
    },
    isWhole: true,
  },
  {
    rule: 'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15',
    start: '1997-09-10',
    days: { '1997-09': '10 11 12 13 14 15', '1999-03': '10 11 12 13' },
    isWhole: true,
  },
  {
    rule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
    start: '1997-09-02',
    days: {
      '1997-09': '2 9 16 23 30',
      '1997-11': '4 11 18 25',
      '1998-01': '6 13 20 27',
      '1998-03': '3 10 17 24 31',
    },
  },
];

export const rfc5545Rarer: readonly RfcExample[] = [
  {
    rule: 'FREQ=YEARLY;COUNT=10;BYMONTH=6,7',
    start: '1997-06-10',
    days: Object.fromEntries(
      [1997, 1998, 1999, 2000, 2001].flatMap((year) => [
        [`${year}-06`, '10'],
        [`${year}-07`, '10'],
      ]),
    ),
    isWhole: true,
  },
  {
    rule: 'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3',
    start: '1997-03-10',
    days: Object.fromEntries([
      ['1997-03', '10'],
      ...[1999, 2001, 2003].flatMap((year) =>
        ['01', '02', '03'].map((month) => [`${year}-${month}`, '10']),
      ),
    ]) as Record<string, string>,
    isWhole: true,
  },
  {
    rule: 'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
    start: '1997-01-01',
    days: {
      '1997-01': '1',
      '1997-04': '10',
      '1997-07': '19',
      '2000-01': '1',
      '2000-04': '9',
      '2000-07': '18',
      '2003-01': '1',
      '2003-04': '10',
      '2003-07': '19',
      '2006-01': '1',
    },
    isWhole: true,
  },
  {
    rule: 'FREQ=YEARLY;BYDAY=20MO',
    start: '1997-05-19',
    days: { '1997-05': '19', '1998-05': '18', '1999-05': '17' },
  },
  {
    rule: 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    start: '1997-05-12',
    days: { '1997-05': '12', '1998-05': '11', '1999-05': '17' },
  },
  {
    rule: 'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
    start: '1997-03-13',
    days: { '1997-03': '13 20 27', '1998-03': '5 12 19 26', '1999-03': '4 11 18 25' },
  },
  {
    rule: 'FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8',
    start: '1997-06-05',
    days: {
      '1997-06': '5 12 19 26',
      '1997-07': '3 10 17 24 31',
      '1997-08': '7 14 21 28',
      '1998-06': '4 11 18 25',
    },
  },
  {
    rule: 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    start: '1997-09-02',
    except: ['1997-09-02'],
    days: { '1998-02': '13', '1998-03': '13', '1998-11': '13', '1999-08': '13', '2000-10': '13' },
  },
  {
    rule: 'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
    start: '1997-09-13',
    days: {
      '1997-09': '13',
      '1997-10': '11',
      '1997-11': '8',
      '1997-12': '13',
      '1998-01': '10',
      '1998-02': '7',
      '1998-03': '7',
      '1998-04': '11',
      '1998-05': '9',
      '1998-06': '13',
    },
  },
  {
    rule: 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    start: '1996-11-05',
    days: { '1996-11': '5', '2000-11': '7', '2004-11': '2' },
  },
  {
    rule: 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
    start: '1997-09-04',
    days: { '1997-09': '4', '1997-10': '7', '1997-11': '6' },
    isWhole: true,
  },
  {
    rule: `FREQ=MONTHLY;BYDAY=${WEEKDAYS};BYSETPOS=-2`,
    start: '1997-09-29',
    days: {
      '1997-09': '29',
      '1997-10': '30',
      '1997-11': '27',
      '1997-12': '30',
      '1998-01': '29',
      '1998-02': '26',
      '1998-03': '30',
    },
  },
  {
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    start: '1997-08-05',
    days: { '1997-08': '5 10 19 24' },
    isWhole: true,
  },
  {
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    start: '1997-08-05',
    days: { '1997-08': '5 17 19 31' },
    isWhole: true,
  },
  {
    rule: 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
    start: '2007-01-15',
    days: { '2007-01': '15 30', '2007-02': '15', '2007-03': '15 30' },
    isWhole: true,
  },
];

export const rfc7529: readonly RfcExample[] = [
  {
    rule: 'RSCALE=CHINESE;FREQ=YEARLY',
    start: '2013-02-10',
    days: { '2013-02': '10', '2014-01': '31', '2015-02': '19', '2016-02': '8' },
  },
  {
    rule: 'RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;SKIP=FORWARD',
    start: '2014-02-08',
    days: { '2014-02': '8', '2015-02': '27', '2016-02': '17', '2017-03': '6' },
  },
  {
    rule: 'RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD',
    start: '2012-02-29',
    days: { '2012-02': '29', '2013-03': '1', '2014-03': '1', '2015-03': '1', '2016-02': '29' },
  },
  {
    rule: 'RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;COUNT=4',
    start: '2014-01-31',
    days: { '2014-01': '31', '2014-02': '28', '2014-03': '31', '2014-04': '30' },
    isWhole: true,
  },
];
