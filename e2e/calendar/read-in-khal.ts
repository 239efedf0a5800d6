import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Everything khal keeps lies in `folder`; it reads and writes hours as this computer's tests do. */
const configOf = (folder: string, zone: string): string => `[calendars]
[[ours]]
path = ${join(folder, 'calendar')}
[sqlite]
path = ${join(folder, 'khal.db')}
[locale]
local_timezone = ${zone}
default_timezone = ${zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = ours
`;

/** One line of khal's list for each time that something happens, as `2026-10-15 19:30-21:30 Choir`. */
const LINE = '{start-date} {start-end-time-style} {title}';

/** A calendar that was imported into khal, which the tests' own set-up brings on Debian and Ubuntu. */
export interface Khal {
  /** Brings a file in, as a person would. */
  readonly bringIn: (file: string) => void;
  /** What happens on the days from `first` to `last`, in order. */
  readonly list: (first: string, last: string) => readonly string[];
  readonly end: () => void;
}

export const openKhal = (zone: string): Khal => {
  const folder = mkdtempSync(join(tmpdir(), 'cg-khal-'));
  const config = join(folder, 'config');
  mkdirSync(join(folder, 'calendar'));
  writeFileSync(config, configOf(folder, zone));
  const khal = (...args: readonly string[]): string =>
    execFileSync('khal', ['-c', config, ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, LC_ALL: 'C.UTF-8', TZ: zone },
    });
  let files = 0;
  return {
    bringIn: (file) => {
      files += 1;
      const path = join(folder, `${files}.ics`);
      writeFileSync(path, file);
      khal('import', '--batch', path);
    },
    list: (first, last) =>
      khal('list', '--format', LINE, '--day-format', '', first, last)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    end: () => rmSync(folder, { recursive: true }),
  };
};
