import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Download, Printer } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { Select } from '../controls/select.tsx';
import { ThreadProgress } from '../feedback/thread-progress.tsx';
import { coverPage, underSheetId, useSheetLayer } from '../overlays/page-under.ts';
import { useEscape } from '../use-escape.ts';
import type { PaperBlock, PaperSize } from './paper-block.ts';
import { PaperPages } from './paper-pages.tsx';
import { useCanPrint, type PaperGoal, type PaperOutcome } from './printing.ts';
import styles from './paper-view.module.css';

interface PaperViewProps {
  readonly title: ReactNode;
  /** What stands on it and what doesn't; who could read it. */
  readonly note: ReactNode;
  readonly blocks: readonly PaperBlock[];
  readonly frame?: ReactNode;
  readonly foot: (page: number, pages: number) => ReactNode;
  /** Other blocks are laid out anew: changes whenever their words do. */
  readonly version: string;
  /** What else leaves the app from here. */
  readonly more?: ReactNode;
  readonly print: (to: PaperGoal) => Promise<PaperOutcome>;
  readonly onClose: () => void;
}

const outcomeIds = {
  printed: 'ui.paper.printed',
  saved: 'ui.paper.saved',
  failed: 'ui.paper.failed',
} as const;

/** Where a sheet of Letter is what the shop sells. */
const LETTER_REGIONS = new Set(['US', 'CA', 'MX', 'CO', 'CL', 'PH']);

const usualSize = (locale: string): PaperSize =>
  LETTER_REGIONS.has(new Intl.Locale(locale).region ?? '') ? 'letter' : 'a4';

/** The page below isn't printed while paper lies on it. */
const usePrintedAlone = (): void => {
  useEffect(() => {
    const under = document.getElementById(underSheetId);
    if (under === null) return undefined;
    under.dataset['print'] = 'no';
    return () => {
      delete under.dataset['print'];
    };
  }, []);
};

const PaperBody = ({
  title,
  note,
  blocks,
  frame,
  foot,
  version,
  more,
  print,
  onClose,
}: PaperViewProps) => {
  const { locale, formatMessage } = useIntl();
  const canPrint = useCanPrint();
  const [size, setSize] = useState<PaperSize>(() => usualSize(locale));
  const laying = `${size} ${version}`;
  const [laid, setLaid] = useState<string | null>(null);
  const [busy, setBusy] = useState<PaperGoal | null>(null);
  const [outcome, setOutcome] = useState<keyof typeof outcomeIds | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  usePrintedAlone();
  useEscape(onClose);
  useEffect(() => {
    const giveBack = coverPage();
    heading.current?.focus();
    return giveBack;
  }, []);

  const send = async (to: PaperGoal) => {
    setBusy(to);
    setOutcome(null);
    const came = await print(to).catch((): PaperOutcome => 'failed');
    setBusy(null);
    setOutcome(came === 'cancelled' ? null : came);
  };
  const isLaid = laid === laying;
  return (
    <div
      className={styles['layer']}
      role="dialog"
      aria-label={formatMessage({ id: 'ui.paper.label' })}
    >
      <header className={styles['bar']} data-print="no">
        <div className={styles['words']}>
          <h1 ref={heading} tabIndex={-1} className={styles['title']}>
            {title}
          </h1>
          <p className={styles['note']}>{note}</p>
        </div>
        <div className={styles['acts']}>
          <Select
            label={formatMessage({ id: 'ui.paper.size' })}
            isLabelHidden
            options={[
              { value: 'a4', label: formatMessage({ id: 'ui.paper.size.a4' }) },
              { value: 'letter', label: formatMessage({ id: 'ui.paper.size.letter' }) },
            ]}
            value={size}
            onChange={setSize}
          />
          {more}
          {canPrint && (
            <>
              <Button
                kind="plain"
                icon={<Icon of={Printer} size={16} />}
                isBusy={busy === 'printer' || !isLaid}
                onClick={() => void send('printer')}
              >
                <FormattedMessage id="ui.paper.print" />
              </Button>
              <Button
                kind="primary"
                icon={<Icon of={Download} size={16} />}
                isBusy={busy === 'file' || !isLaid}
                onClick={() => void send('file')}
              >
                <FormattedMessage id="ui.paper.save" />
              </Button>
            </>
          )}
          <Button onClick={onClose}>
            <FormattedMessage id="ui.paper.close" />
          </Button>
        </div>
        <p className={styles['outcome']} role="status">
          {outcome !== null && <FormattedMessage id={outcomeIds[outcome]} />}
          {!canPrint && <FormattedMessage id="ui.paper.sample" />}
        </p>
      </header>
      <div className={styles['desk']}>
        {!isLaid && (
          <div data-print="no">
            <ThreadProgress label={formatMessage({ id: 'ui.paper.laying' })} />
          </div>
        )}
        <PaperPages
          key={laying}
          blocks={blocks}
          size={size}
          frame={frame}
          foot={foot}
          onLaid={() => setLaid(laying)}
        />
      </div>
    </div>
  );
};

/** Paper on the desk: every sheet as it will be, and the two ways out of the app, each asked for. */
export const PaperView = (props: PaperViewProps) => {
  const layer = useSheetLayer();
  return createPortal(<PaperBody {...props} />, layer);
};
