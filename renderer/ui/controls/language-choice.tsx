import { FormattedMessage } from 'react-intl';
import { languages, type Language } from '#shared/lib/languages.ts';
import type { LanguageChoice } from '#renderer/i18n/speech.ts';
import { useChosenLanguage } from '#renderer/i18n/words-context.ts';
import { RadioChoice, Segmented } from './choices.tsx';

/** Each in its own words: whoever needs them can't read the others. */
const names = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
} as const satisfies Record<Language, string>;

const choices = languages.map((language) => ({
  value: language,
  label: <span lang={language}>{names[language]}</span>,
}));

/** The languages in a row, for a page that nobody has chosen one on yet. */
export const LanguageRow = () => {
  const chosen = useChosenLanguage();
  if (chosen === null) return null;
  return (
    <Segmented<Language>
      legend={<FormattedMessage id="ui.language" />}
      choices={choices}
      value={chosen.language}
      onChange={chosen.choose}
    />
  );
};

/** The computer's own language, or one of ours. */
export const LanguageRadios = () => {
  const chosen = useChosenLanguage();
  if (chosen === null) return null;
  return (
    <RadioChoice<LanguageChoice>
      legend={<FormattedMessage id="ui.language" />}
      value={chosen.choice}
      onChange={chosen.choose}
      choices={[
        { value: 'system', label: <FormattedMessage id="ui.language.system" /> },
        ...choices,
      ]}
    />
  );
};
