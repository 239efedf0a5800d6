import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIntl } from 'react-intl';

const folder = join(import.meta.dirname, '../../renderer/i18n/en');

const messages = Object.assign(
  {},
  ...readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>,
  ),
) as Record<string, string>;

const intl = createIntl({ locale: 'en', messages });

/** What a person reads for a key of the catalogue, so that journeys follow the words. */
export const words = (id: string, values?: Record<string, string | number>): string => {
  if (messages[id] === undefined) throw new Error(`No words for ${id}`);
  return String(intl.formatMessage({ id }, values));
};
