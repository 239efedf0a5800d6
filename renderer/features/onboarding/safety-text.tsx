import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { languageOf, languages, type Language } from '#shared/lib/languages.ts';
import styles from './safety-text.module.css';

interface PartProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

const Part = ({ title, children }: PartProps) => (
  <section className={styles['part']}>
    <h2 className={styles['heading']}>{title}</h2>
    {children}
  </section>
);

interface LinesProps {
  readonly of: readonly ReactNode[];
}

const Lines = ({ of }: LinesProps) => (
  <ul className={styles['lines']}>
    {of.map((line, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- fixed sentences in a fixed order
      <li key={index}>{line}</li>
    ))}
  </ul>
);

const helpLines = {
  en: ['uk', 'us', 'au'],
  de: ['de'],
  es: ['es'],
} as const satisfies Record<Language, readonly string[]>;

/** First those of the countries whose language is spoken here; the others stay, for whoever lives elsewhere. */
const helpLinesFor = (locale: string) => {
  const own = languageOf(locale) ?? 'en';
  const others = languages.filter((language) => language !== own);
  return [own, ...others].flatMap((language) => [...helpLines[language]]);
};

/**
 * What everyone should know before they begin (S16, S22): all of it visible, nothing folded away,
 * nothing asked, nothing stored, no link to anywhere.
 */
export const SafetyText = () => {
  const { locale } = useIntl();
  return (
    <div className={styles['text']}>
      <Part title={<FormattedMessage id="onboarding.safety.for.title" />}>
        <p>
          <FormattedMessage id="onboarding.safety.for.text" />
        </p>
        <p>
          <FormattedMessage id="onboarding.safety.offered" />
        </p>
      </Part>
      <Part title={<FormattedMessage id="onboarding.safety.not.title" />}>
        <p>
          <FormattedMessage id="onboarding.safety.not.lead" />
        </p>
        <Lines
          of={[
            <FormattedMessage key="fear" id="onboarding.safety.not.fear" />,
            <FormattedMessage key="harm" id="onboarding.safety.not.harm" />,
            <FormattedMessage key="control" id="onboarding.safety.not.control" />,
            <FormattedMessage key="forced" id="onboarding.safety.not.forced" />,
          ]}
        />
        <p>
          <FormattedMessage id="onboarding.safety.not.then" />
        </p>
        <p className={styles['source']}>
          <FormattedMessage id="onboarding.safety.source" />
        </p>
      </Part>
      <Part title={<FormattedMessage id="onboarding.safety.limits.title" />}>
        <Lines
          of={[
            <FormattedMessage key="owner" id="onboarding.safety.limits.owner" />,
            <FormattedMessage key="spyware" id="onboarding.safety.limits.spyware" />,
            <FormattedMessage key="passphrase" id="onboarding.safety.limits.passphrase" />,
            <FormattedMessage key="backups" id="onboarding.safety.limits.backups" />,
            <FormattedMessage key="copies" id="onboarding.safety.limits.copies" />,
            <FormattedMessage key="seen" id="onboarding.safety.limits.seen" />,
          ]}
        />
      </Part>
      <Part title={<FormattedMessage id="onboarding.safety.help.title" />}>
        <p>
          <FormattedMessage id="onboarding.safety.help.lead" />
        </p>
        <Lines
          of={[
            <FormattedMessage key="emergency" id="onboarding.safety.help.emergency" />,
            ...helpLinesFor(locale).map((place) => (
              <FormattedMessage key={place} id={`onboarding.safety.help.${place}`} />
            )),
          ]}
        />
        <p className={styles['source']}>
          <FormattedMessage id="onboarding.safety.help.plain" />
        </p>
      </Part>
    </div>
  );
};
