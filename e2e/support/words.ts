import { parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIntl, type IntlShape } from 'react-intl';
import { toPseudo } from '../../renderer/i18n/pseudo.ts';
import { speechOf } from '../../renderer/i18n/speech.ts';

const catalogues = join(import.meta.dirname, '../../renderer/i18n');

/** As a build makes them: trees, which the pseudo-locales need. */
const readMessages = (language: string): Record<string, MessageFormatElement[]> => {
  const folder = join(catalogues, language);
  const texts = Object.assign(
    {},
    ...readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8'))),
  ) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, parse(text, { captureLocation: false })]),
  );
};

const usual = 'en-GB';
const spoken = new Map<string, IntlShape>();
let current = usual;

const intlOf = (system: string): IntlShape => {
  const known = spoken.get(system);
  if (known !== undefined) return known;
  const { language, locale, pseudo } = speechOf('system', system);
  const messages = readMessages(language);
  const said = pseudo === null ? messages : toPseudo(messages as never, pseudo);
  const intl = createIntl({ locale, messages: said });
  spoken.set(system, intl);
  return intl;
};

/** From here on journeys read what a window shows on a computer with this locale (BCP 47). */
export const speak = (system: string = usual): void => {
  current = system;
};

/** What a person reads for a key of the catalogue, so that journeys follow the words. */
export const words = (id: string, values?: Record<string, string | number>): string => {
  const intl = intlOf(current);
  if (intl.messages[id] === undefined) throw new Error(`No words for ${id}`);
  return String(intl.formatMessage({ id }, values));
};
