import { clockChangesOfYear, instantToLocal } from '#shared/domain/dates/zone.ts';
import { yearOf, addDays, dateToDayNumber } from '#shared/lib/plain-date.ts';
import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import type { Setting } from './act.ts';
import { earlierDate } from './days.ts';
import { tellPlan, toOwnPlan, type ToldPlan } from './plan-story.ts';

const mara = 0;
const jonas = 1;

const changesAround = (zone: TimeZoneId, today: PlainDate): readonly PlainDate[] => {
  const year = yearOf(today);
  return [year - 1, year, year + 1]
    .flatMap((each) => clockChangesOfYear(zone, each))
    .map((change) => instantToLocal(change.at, zone).slice(0, 10));
};

/** The change of clocks nearest to today, and a zone that has one: where clocks never change, Berlin's. */
const nearestChange = (
  setting: Setting,
): { readonly zone: TimeZoneId; readonly day: PlainDate } => {
  const own = changesAround(setting.zone, setting.end);
  const zone = own.length > 0 ? setting.zone : 'Europe/Berlin';
  const days = own.length > 0 ? own : changesAround(zone, setting.end);
  const far = (day: PlainDate) => Math.abs(dateToDayNumber(day) - dateToDayNumber(setting.end));
  const [nearest] = [...days].sort((a, b) => far(a) - far(b));
  return { zone, day: nearest ?? setting.end };
};

/** Four days away while the clocks change, with the call and the train home. */
const tellTrip = (setting: Setting): readonly ToldPlan[] => {
  const { zone, day } = nearestChange(setting);
  const first = addDays(day, -2);
  const home = addDays(day, 1);
  const on = earlierDate(addDays(first, -16), setting.today);
  const trip = toOwnPlan(
    {
      title: 'Vienna, work',
      where: 'Hotel Lamm',
      with: 'Ms Adler',
      reach: 'Phone in the evening, ten minutes before sleep',
    },
    { start: `${first}T00:00`, end: `${home}T00:00`, zone, allDay: true },
  );
  const train = toOwnPlan(
    { title: 'Night train home', where: 'Vienna main station', reach: 'By message' },
    { start: `${day}T21:10`, end: `${home}T08:40`, zone },
  );
  return [
    tellPlan(setting, { owner: jonas, on, own: trip }),
    tellPlan(setting, { owner: jonas, on, own: train }),
  ];
};

/** Today and the days around it. */
const tellToday = (setting: Setting): readonly ToldPlan[] => {
  const { end: day, zone } = setting;
  const at = (from: string, to: string) => ({ start: `${day}T${from}`, end: `${day}T${to}`, zone });
  const train = toOwnPlan(
    {
      title: 'Train from Kassel',
      where: 'platform four',
      reach: 'By message',
    },
    at('17:15', '18:50'),
  );
  const later = { ...train, ...at('17:35', '19:10') };
  return [
    tellPlan(setting, {
      owner: mara,
      on: addDays(day, -6),
      own: toOwnPlan(
        {
          title: 'Rehearsal',
          where: 'parish hall',
          with: 'Inge, Ruth',
          reach: 'Phone, in the break',
          note: 'Wear the green scarf',
        },
        at('19:30', '21:30'),
      ),
    }),
    tellPlan(setting, {
      owner: jonas,
      on: addDays(day, -4),
      own: train,
      change: { on: day, time: '07:52', to: later },
    }),
    tellPlan(setting, {
      owner: jonas,
      on: addDays(day, -3),
      own: toOwnPlan({ title: 'Tea by the window' }, at('22:00', '22:30')),
      joinedOn: addDays(day, -2),
    }),
  ];
};

/** A few days ago: once otherwise than planned, once just as planned, each in its owner's words. */
const tellWhatHappened = (setting: Setting): readonly ToldPlan[] => {
  const { zone } = setting;
  const before = (days: number) => addDays(setting.end, -days);
  const at = (day: PlainDate, from: string, to: string) => ({
    start: `${day}T${from}`,
    end: `${day}T${to}`,
  });
  const nothing = { times: null, where: '', words: '' };
  const [passport, survey] = [before(3), before(4)];
  return [
    tellPlan(setting, {
      owner: mara,
      on: before(9),
      own: toOwnPlan(
        { title: 'Passport office', where: 'Mill Lane', reach: 'By message' },
        { ...at(passport, '08:10', '08:50'), zone },
      ),
      happened: {
        on: before(2),
        said: {
          ...nothing,
          occurrence: `${passport}T08:10`,
          how: 'otherwise',
          times: at(passport, '08:10', '09:35'),
          words: 'Half the town was in the waiting room. I read my whole book.',
        },
      },
    }),
    tellPlan(setting, {
      owner: jonas,
      on: before(8),
      own: toOwnPlan(
        { title: 'Survey at the bridge', where: 'Weir bridge', with: 'Henning' },
        { ...at(survey, '07:30', '08:30'), zone },
      ),
      happened: {
        on: before(3),
        said: { ...nothing, occurrence: `${survey}T07:30`, how: 'as-planned' },
      },
    }),
  ];
};

/** Plans that stand on fixed days: the trip, today, and what was told of the days before. */
export const tellNearPlans = (setting: Setting): readonly ToldPlan[] => [
  ...tellTrip(setting),
  ...tellToday(setting),
  ...tellWhatHappened(setting),
];
