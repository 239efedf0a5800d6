import { FormattedMessage, useIntl } from 'react-intl';
import { getPlatform } from '#renderer/platform/platform.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession, type Person } from '#renderer/session/session-context.tsx';
import type { PaperBlock } from '#renderer/ui/paper/paper-block.ts';
import { PaperView } from '#renderer/ui/paper/paper-view.tsx';
import type { Clause } from '#shared/domain/agreements/clause.ts';
import type { ClauseSection } from '#shared/domain/agreements/kinds.ts';
import { toAgreementPaper } from '#shared/domain/agreements/paper/agreement-paper.ts';
import { clauseBlocks, type PaperPeople } from './clause-blocks.tsx';
import { ReviewDatesTool } from './review-dates-tool.tsx';
import { TitlePage } from './title-page.tsx';
import { usePaperDate } from './use-paper-date.ts';
import styles from './agreement-paper.module.css';

const SectionName = ({ section }: { readonly section: ClauseSection }) => {
  switch (section) {
    case 'communication':
      return <FormattedMessage id="agreements.section.communication" />;
    case 'behaviour':
      return <FormattedMessage id="agreements.section.behaviour" />;
    case 'support':
      return <FormattedMessage id="agreements.section.support" />;
  }
};

const Thread = ({ person }: { readonly person: Person | null }) =>
  person === null ? null : (
    <div className={styles['margin']} data-side={person.side} aria-hidden="true">
      <span className={styles['marginName']}>{person.name}</span>
    </div>
  );

interface AgreementPaperProps {
  readonly clauses: readonly Clause[];
  readonly onClose: () => void;
}

/** The effective agreement as sheets of paper, to be looked at, printed or saved. */
export const AgreementPaperView = ({ clauses, onClose }: AgreementPaperProps) => {
  const { people } = useSession();
  const { locale, formatList } = useIntl();
  const today = useToday();
  const dateWords = usePaperDate();
  const paper = toAgreementPaper(clauses, today);
  const both: PaperPeople = {
    first: people.find((person) => person.side === 'first') ?? null,
    second: people.find((person) => person.side === 'second') ?? null,
  };
  const blocks: readonly PaperBlock[] = [
    { key: 'title', above: 0, render: () => <TitlePage paper={paper} {...both} /> },
    ...paper.sections.flatMap(({ section, clauses: found }, at): readonly PaperBlock[] => [
      {
        key: section,
        above: 44,
        startsPage: at === 0,
        staysWithNext: true,
        render: () => (
          <h2 className={styles['section']}>
            <SectionName section={section} />
          </h2>
        ),
      },
      ...found.flatMap((clause) => clauseBlocks(clause, both, dateWords, formatList)),
    ]),
  ];
  const foot = (page: number, pages: number) =>
    // The title page says it in its own words.
    page === 1 ? null : (
      <div className={styles['foot']}>
        <p>
          <FormattedMessage id="agreements.paper.on" values={{ date: dateWords(today) }} />
          <br />
          <FormattedMessage id="agreements.paper.voluntary" />
        </p>
        <p className={styles['pageNumber']}>
          <FormattedMessage id="agreements.paper.page" values={{ page, pages }} />
        </p>
      </div>
    );
  return (
    <PaperView
      title={<FormattedMessage id="agreements.paper.title" />}
      note={<FormattedMessage id="agreements.paper.note" />}
      blocks={blocks}
      version={`${locale} ${JSON.stringify(paper)}`}
      frame={
        <>
          <Thread person={both.first} />
          <Thread person={both.second} />
        </>
      }
      foot={foot}
      more={<ReviewDatesTool clauses={clauses} />}
      print={async (to) => getPlatform().print(to)}
      onClose={onClose}
    />
  );
};
