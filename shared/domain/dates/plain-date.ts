export {
  addDays,
  dateToDayNumber,
  daysBetween,
  daysInMonth,
  isPlainDate,
  monthKeyOf,
  monthNumberOf,
  toPlainDate,
  weekdayOf,
  yearOf,
} from '#shared/lib/plain-date.ts';
