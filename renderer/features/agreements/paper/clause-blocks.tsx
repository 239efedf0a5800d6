import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Person } from '#renderer/session/session-context.tsx';
import type { PaperBlock } from '#renderer/ui/paper/paper-block.ts';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import type { PaperClause } from '#shared/domain/agreements/paper/agreement-paper.ts';
import { FieldName } from '../clause/clause-fields.tsx';
import { Ordinal } from '../clause/ordinal.tsx';
import { GuardedNote } from '../parts/guarded-note.tsx';
import { ShownText } from '../wording/shown-text.tsx';
import { usePaperDate } from './use-paper-date.ts';
import { wordingBlocks } from './wording-blocks.tsx';
import styles from './agreement-paper.module.css';

/** The people of the agreement, on whose side each stands. */
export interface PaperPeople {
  readonly first: Person | null;
  readonly second: Person | null;
}

const nameOf = ({ first, second }: PaperPeople, id: string): string =>
  [first, second].find((person) => person?.id === id)?.name ?? '';

const Kind = ({
  clause,
  people,
}: {
  readonly clause: PaperClause;
  readonly people: PaperPeople;
}) => {
  const name = nameOf(people, clause.owner);
  switch (clause.content.clauseKind) {
    case 'boundary':
      return <FormattedMessage id="agreements.kind.boundary" values={{ name }} />;
    case 'agreement':
      return <FormattedMessage id="agreements.kind.agreement" />;
    case 'request':
      return <FormattedMessage id="agreements.paper.request" values={{ name }} />;
  }
};

interface ClauseProps {
  readonly clause: PaperClause;
  readonly people: PaperPeople;
}

/** The small line under the words: what it is, which wording, since when, and when it is looked at again. */
const Meta = ({ clause, people }: ClauseProps) => {
  const dateWords = usePaperDate();
  return (
    <p className={styles['meta']}>
      <Kind clause={clause} people={people} />{' '}
      <FormattedMessage
        id="agreements.paper.wording"
        values={{
          ordinal: <Ordinal number={clause.ordinal} />,
          date: dateWords(clause.inForceFrom),
        }}
      />{' '}
      <FormattedMessage id="agreements.review-on" values={{ date: dateWords(clause.reviewOn) }} />
    </p>
  );
};

/** Who stands behind it and since which date: the threads as on the page, and words for who hears it. */
const Consents = ({ clause, people }: ClauseProps) => {
  const dateWords = usePaperDate();
  const { first, second } = people;
  const caption = (person: Person | null) => {
    const consent = clause.consents.find((each) => each.person === person?.id);
    if (person === null || consent === undefined) return null;
    const values = { name: <strong>{person.name}</strong>, date: dateWords(consent.on) };
    return clause.content.clauseKind === 'boundary' ? (
      <FormattedMessage id="agreements.paper.said" values={values} />
    ) : (
      <FormattedMessage id="agreements.paper.agreed" values={values} />
    );
  };
  const stateOf = (person: Person | null) =>
    clause.consents.some((each) => each.person === person?.id) ? 'drawn' : 'none';
  return (
    <HalfLines
      first={stateOf(first)}
      second={stateOf(second)}
      twist={clause.content.clauseKind === 'boundary' ? null : 'clause'}
      captionFirst={caption(first)}
      captionSecond={caption(second)}
    />
  );
};

interface Field {
  readonly key: string;
  readonly label: ReactNode;
  readonly text: string;
}

const TEXT_FIELDS = ['why', 'observable', 'scope', 'exceptions', 'repair'] as const;

const fieldsOf = (
  { content, author }: PaperClause,
  people: PaperPeople,
  dateWords: (date: string) => string,
  listWords: (names: readonly string[]) => string,
): readonly Field[] => {
  const texts = TEXT_FIELDS.map((field): Field => ({
    key: field,
    label: <FieldName field={field} author={nameOf(people, author)} />,
    text: content[field] ?? '',
  }));
  const taper: Field = {
    key: 'taper',
    label: <FormattedMessage id="agreements.paper.taper" />,
    text: (content.taper ?? []).map(({ on, words }) => `${dateWords(on)}: ${words}`).join('\n'),
  };
  const carriedBy: Field = {
    key: 'carriedBy',
    label: <FieldName field="carriedBy" author="" />,
    text: listWords((content.carriedBy ?? []).map((id) => nameOf(people, id))),
  };
  return [...texts, carriedBy, taper].filter(({ text }) => text.trim() !== '');
};

const fieldBlock = (
  clause: PaperClause,
  { key, label, text }: Field,
  above: number,
): PaperBlock => ({
  key: `${clause.id}.${key}`,
  above,
  render: ({ from, to }) => (
    <div className={styles['field']}>
      <p className={styles['label']}>{from === 0 ? label : null}</p>
      <p className={styles['fieldText']} dir="auto" data-paper-text="">
        <ShownText text={text.slice(from, to)} />
      </p>
    </div>
  ),
});

/** One clause as blocks: number and words, what they are, what stands beside them, who stands behind them. */
export const clauseBlocks = (
  clause: PaperClause,
  people: PaperPeople,
  dateWords: (date: string) => string,
  listWords: (names: readonly string[]) => string,
): readonly PaperBlock[] => {
  const words = wordingBlocks(clause.content.wording);
  const fields = fieldsOf(clause, people, dateWords, listWords);
  const wording = words.map(({ above, render }, at): PaperBlock => ({
    key: `${clause.id}.words.${String(at)}`,
    above: at === 0 ? 28 : above,
    staysWithNext: at === words.length - 1,
    render: (part) => (
      <>
        {at === 0 && part.from === 0 && (
          <h3 className={styles['number']}>
            <FormattedMessage id="agreements.paper.clause" values={{ number: clause.number }} />
          </h3>
        )}
        {render(part)}
      </>
    ),
  }));
  return [
    ...wording,
    {
      key: `${clause.id}.meta`,
      above: 4,
      staysWithNext: true,
      render: () => <Meta clause={clause} people={people} />,
    },
    ...fields.map((field, at) => ({
      ...fieldBlock(clause, field, at === 0 ? 12 : 6),
      staysWithNext: at === fields.length - 1,
    })),
    ...(clause.topics.length === 0
      ? []
      : [
          {
            key: `${clause.id}.guarded`,
            above: 10,
            staysWithNext: true,
            render: () => (
              <GuardedNote topics={clause.topics} kind={clause.content.clauseKind} to="reader" />
            ),
          },
        ]),
    {
      key: `${clause.id}.consents`,
      above: 0,
      render: () => <Consents clause={clause} people={people} />,
    },
  ];
};
