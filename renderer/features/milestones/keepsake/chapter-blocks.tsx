import { FormattedMessage } from 'react-intl';
import type { Person } from '#renderer/session/session-context.tsx';
import type { PaperBlock } from '#renderer/ui/paper/paper-block.ts';
import { CardThread } from '#renderer/ui/thread/card-thread.tsx';
import type { BookChapter } from '#shared/domain/milestones/book.ts';
import styles from './keepsake.module.css';

/** What a chapter is drawn with. */
export interface BookHands {
  readonly people: readonly Person[];
  readonly dateWords: (date: string) => string;
  readonly photos: ReadonlyMap<string, string>;
}

const personOf = ({ people }: BookHands, id: string) => people.find((person) => person.id === id);

const photoBlocks = (chapter: BookChapter, hands: BookHands): readonly PaperBlock[] =>
  chapter.photos.flatMap((photo) => {
    const address = hands.photos.get(photo.id);
    if (address === undefined) return [];
    return [
      {
        key: `${chapter.id}.${photo.id}`,
        above: 20,
        render: () => (
          <figure className={styles['photo']}>
            <img
              src={address}
              alt={photo.words ?? ''}
              style={{ aspectRatio: `${photo.width} / ${photo.height}` }}
            />
            {photo.words !== null && <figcaption dir="auto">{photo.words}</figcaption>}
          </figure>
        ),
      },
    ];
  });

const voiceBlocks = (chapter: BookChapter, hands: BookHands): readonly PaperBlock[] =>
  chapter.voices.flatMap(({ person, words }): readonly PaperBlock[] => {
    const who = personOf(hands, person);
    return [
      {
        key: `${chapter.id}.${person}.name`,
        above: 24,
        staysWithNext: true,
        render: () => (
          <p className={styles['speaker']} data-side={who?.side}>
            {who?.name}
          </p>
        ),
      },
      ...words
        .split('\n')
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph, at): PaperBlock => ({
          key: `${chapter.id}.${person}.${String(at)}`,
          above: at === 0 ? 2 : 10,
          render: ({ from, to }) => (
            <p className={styles['voice']} data-side={who?.side} dir="auto" data-paper-text="">
              {paragraph.slice(from, to)}
            </p>
          ),
        })),
    ];
  });

/** One milestone begins a page: its thread, its name and day, the photos, and who said what. */
export const chapterBlocks = (chapter: BookChapter, hands: BookHands): readonly PaperBlock[] => [
  {
    key: chapter.id,
    above: 0,
    startsPage: true,
    staysWithNext: true,
    render: () => (
      <header className={styles['chapter']}>
        <CardThread kind="both" />
        <h2 className={styles['chapterTitle']} dir="auto">
          {chapter.title}
        </h2>
        <p className={styles['day']}>{hands.dateWords(chapter.on)}</p>
      </header>
    ),
  },
  ...chapter.noticed.map(({ person, words }): PaperBlock => ({
    key: `${chapter.id}.${person}.noticed`,
    above: 8,
    render: () => (
      <p className={styles['noticed']} data-side={personOf(hands, person)?.side} dir="auto">
        {words}
      </p>
    ),
  })),
  ...photoBlocks(chapter, hands),
  ...voiceBlocks(chapter, hands),
  ...chapter.helped.map(({ person, words }): PaperBlock => ({
    key: `${chapter.id}.${person}.helped`,
    above: 20,
    render: () => (
      <p className={styles['helped']} dir="auto">
        <FormattedMessage id="milestones.card.helped" values={{ text: words }} />
      </p>
    ),
  })),
];
