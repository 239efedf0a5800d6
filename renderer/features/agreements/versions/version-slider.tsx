import { useDeferredValue, useEffect, useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useReducedMotion } from '#renderer/design/motion.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Select } from '#renderer/ui/controls/select.tsx';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import { ChangedFields } from '../clause/changed-fields.tsx';
import { RedlineSection, type RedlineLayout } from '../clause/redline-section.tsx';
import { redlineOf } from '../wording/known-redlines.ts';
import { WordingView } from '../wording/wording-view.tsx';
import { useVersionWords } from './version-words.ts';
import styles from './version-slider.module.css';

interface ComparedProps {
  readonly clause: Clause;
  readonly earlier: Proposal | undefined;
  readonly later: Proposal;
  readonly layout: RedlineLayout;
  readonly titleOf: (proposal: Proposal) => string;
}

/** One wording laid over another, and what changed beside the words; the first of all stands by itself. */
const Compared = ({ clause, earlier, later, layout, titleOf }: ComparedProps) => {
  if (earlier === undefined || earlier === later) {
    return <WordingView wording={later.content.wording} />;
  }
  return (
    <>
      <RedlineSection
        clause={clause}
        before={earlier}
        after={later}
        layout={layout}
        titles={[titleOf(earlier), titleOf(later)]}
      />
      <ChangedFields before={earlier} after={later} owner={clause.owner} />
    </>
  );
};

/** Compares neighbours while nothing else is to be done, so that the slider never waits for a comparison. */
const useReadyRedlines = (wordings: readonly Proposal[]): void => {
  const { locale } = useIntl();
  useEffect(() => {
    let at = 1;
    let handle = 0;
    const next = () => {
      const [earlier, later] = [wordings[at - 1], wordings[at]];
      if (earlier === undefined || later === undefined) return;
      redlineOf(earlier.content.wording, later.content.wording, locale);
      at += 1;
      handle = requestIdleCallback(next);
    };
    handle = requestIdleCallback(next);
    return () => cancelIdleCallback(handle);
  }, [wordings, locale]);
};

interface VersionSliderProps {
  readonly clause: Clause;
  /** As this person may see them, the oldest first; two or more. */
  readonly wordings: readonly Proposal[];
}

/**
 * Through all wordings of a clause with one finger or the arrow keys: each is laid over the one before it, or
 * over any other that is chosen. The newer one is always the one on top.
 */
export const VersionSlider = ({ clause, wordings }: VersionSliderProps) => {
  const { formatMessage } = useIntl();
  const words = useVersionWords(clause);
  const id = useId();
  const isStill = useReducedMotion();
  const [at, setAt] = useState(wordings.length - 1);
  const [besideHash, setBeside] = useState('before');
  const [layout, setLayout] = useState<RedlineLayout>('inline');
  useReadyRedlines(wordings);
  // The thumb follows at once; the words may come a moment later.
  const shownAt = useDeferredValue(at);
  const shown = wordings[shownAt] ?? wordings.at(-1);
  const current = wordings[at] ?? wordings.at(-1);
  if (shown === undefined || current === undefined) return null;
  const chosen = wordings.findIndex(({ hash }) => hash === besideHash);
  const beside = chosen < 0 ? shownAt - 1 : chosen;
  const [earlier, later] = [
    wordings[Math.min(beside, shownAt)],
    wordings[Math.max(beside, shownAt)],
  ];
  const choiceOf = (proposal: Proposal): string =>
    formatMessage(
      { id: 'agreements.versions.choice' },
      { place: wordings.indexOf(proposal) + 1, title: words.title(proposal) },
    );
  const placeWords = words.place(current, at + 1, wordings.length);
  return (
    <div className={styles['versions']}>
      <div className={styles['controls']}>
        <div className={styles['slider']}>
          <label htmlFor={id} className={styles['label']}>
            <FormattedMessage id="agreements.versions.label" />
          </label>
          <input
            id={id}
            type="range"
            className={styles['range']}
            min={1}
            max={wordings.length}
            step={1}
            value={at + 1}
            aria-valuetext={placeWords}
            onChange={(event) => setAt(Number(event.target.value) - 1)}
          />
        </div>
        <Select
          label={formatMessage({ id: 'agreements.versions.beside' })}
          options={[
            { value: 'before', label: formatMessage({ id: 'agreements.versions.before' }) },
            ...wordings.map((proposal) => ({ value: proposal.hash, label: choiceOf(proposal) })),
          ]}
          value={besideHash}
          onChange={setBeside}
        />
      </div>
      <div className={styles['told']}>
        {/* The slider says it already to who hears it. */}
        <p className={styles['place']} aria-hidden="true">
          {placeWords}
        </p>
        {earlier !== undefined && earlier !== later && (
          <Button
            kind="plain"
            size="small"
            aria-pressed={layout === 'sides'}
            onClick={() => setLayout(layout === 'sides' ? 'inline' : 'sides')}
          >
            <FormattedMessage id="agreements.redline.sides" />
          </Button>
        )}
      </div>
      <div
        key={`${shown.hash} ${besideHash}`}
        className={styles['words']}
        data-still={isStill || undefined}
      >
        <Compared
          clause={clause}
          earlier={earlier}
          later={later ?? shown}
          layout={layout}
          titleOf={choiceOf}
        />
      </div>
    </div>
  );
};
