import { FormattedList, FormattedMessage, useIntl } from 'react-intl';
import { getPlatform } from '#renderer/platform/platform.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import type { PaperBlock } from '#renderer/ui/paper/paper-block.ts';
import { PaperView } from '#renderer/ui/paper/paper-view.tsx';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import type { BookChapter } from '#shared/domain/milestones/book.ts';
import { chapterBlocks } from './chapter-blocks.tsx';
import { useBookPhotos } from './use-book-photos.ts';
import styles from './keepsake.module.css';

interface CoverProps {
  readonly chapters: readonly BookChapter[];
}

/** The sheet one opens first: whose it is, of which years, and their two lines becoming one. */
const Cover = ({ chapters }: CoverProps) => {
  const { people } = useSession();
  const [first, last] = [chapters.at(0), chapters.at(-1)].map((each) => each?.on.slice(0, 4) ?? '');
  return (
    <div className={styles['cover']}>
      <h1 className={styles['coverTitle']}>
        <FormattedList value={people.map(({ name }) => name)} />
      </h1>
      <div className={styles['coverLine']}>
        <HalfLines first="drawn" second="drawn" twist="agreed" />
      </div>
      <p className={styles['years']}>{first === last ? first : `${first} – ${last}`}</p>
    </div>
  );
};

/** The cover has none. */
const pageNumber = (page: number) =>
  page === 1 ? null : <p className={styles['pageNumber']}>{page}</p>;

interface BookPaperProps {
  readonly chapters: readonly BookChapter[];
  readonly onClose: () => void;
}

/** The chosen milestones as a book: looked at as it will be, then printed or saved. */
export const BookPaper = ({ chapters, onClose }: BookPaperProps) => {
  const { people } = useSession();
  const { locale, formatDate } = useIntl();
  const photos = useBookPhotos(chapters.flatMap((chapter) => chapter.photos.map(({ id }) => id)));
  if (photos === null) return null;
  const dateWords = (date: string) =>
    formatDate(`${date}T00:00Z`, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  const blocks: readonly PaperBlock[] = [
    { key: 'cover', above: 0, render: () => <Cover chapters={chapters} /> },
    ...chapters.flatMap((chapter) => chapterBlocks(chapter, { people, dateWords, photos })),
  ];
  return (
    <PaperView
      title={<FormattedMessage id="milestones.book.title" />}
      note={<FormattedMessage id="milestones.book.note" />}
      blocks={blocks}
      version={`${locale} ${JSON.stringify(chapters)}`}
      foot={pageNumber}
      print={(to) => getPlatform().print(to)}
      onClose={onClose}
    />
  );
};
