import { useEffect, useRef, useState } from 'react';
import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import type { Editor, JSONContent } from '@tiptap/core';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { CLAUSE_LIMITS } from '#shared/domain/agreements/kinds.ts';
import { normaliseRichText } from '#shared/domain/rich-text/normalise.ts';
import type { RichText } from '#shared/domain/rich-text/schema.ts';
import type { Refusal } from '#shared/domain/command.ts';
import { RefusalNote } from '../parts/act-outcome.tsx';
import { cleanPasted, isTooMuchToPaste, PASTE_CHARACTERS } from './clean-pasted.ts';
import { hiddenSignsShown } from './hidden-signs-shown.ts';
import { shapeHeld } from './shape-held.ts';
import { wordingExtensions } from './wording-extensions.ts';
import styles from './wording.module.css';

export interface WordingEditorProps {
  /** What it opens with; from then on the words are the editor's own. */
  readonly openingWords: () => RichText;
  /** Accessible name of the field. */
  readonly label: string;
  readonly placeholder: string;
  readonly focused?: boolean;
  /** Called after each change, with words that can be kept. */
  readonly onChange: (wording: RichText) => void;
  /**
   * Called when what was typed can't be offered as it stands, and with null when it can again. `typed` =
   * the words as they stand in the editor, where not even a draft can hold them.
   */
  readonly onRefusal: (refusal: Refusal | null, typed: RichText | null) => void;
}

/** What a private draft holds, in UTF-16 code units: ten times a clause. */
const DRAFT_CHARACTERS = CLAUSE_LIMITS.wording * 10;

const signsShown = hiddenSignsShown(styles['hiddenSign'] ?? '');

/** From so many characters on it is said how many there are. */
const NEAR_LIMIT = CLAUSE_LIMITS.wording * 0.9;

/** Their number near the limit, else null: the size of a document is never less than its characters. */
const charactersNearLimit = ({ doc }: Editor['state']): number | null => {
  if (doc.content.size <= NEAR_LIMIT) return null;
  const { length } = doc.textContent;
  return length > NEAR_LIMIT ? length : null;
};

/** Only shown and edited again in this window, never written down. */
const asTyped = (doc: JSONContent): RichText => ({ v: 1, doc: doc as RichText['doc'] });

const Marks = ({ editor }: { readonly editor: Editor }) => {
  const { formatMessage } = useIntl();
  const shown = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      bullet: now.isActive('bulletList'),
      ordered: now.isActive('orderedList'),
      characters: charactersNearLimit(now.state),
    }),
  });
  const mark = (name: string, pressed: boolean, text: string, run: () => void, look?: string) => (
    <button
      type="button"
      aria-pressed={pressed}
      aria-label={name}
      title={name}
      className={`${styles['mark'] ?? ''} ${look ?? ''}`}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={run}
    >
      <span className={styles['sign']} data-sign={text} />
    </button>
  );
  return (
    <div
      className={styles['marks']}
      role="toolbar"
      aria-label={formatMessage({ id: 'agreements.editor.tools' })}
    >
      {mark(
        formatMessage({ id: 'agreements.editor.bold' }),
        shown.bold,
        'B',
        () => editor.chain().focus().toggleBold().run(),
        styles['bold'],
      )}
      {mark(
        formatMessage({ id: 'agreements.editor.italic' }),
        shown.italic,
        'I',
        () => editor.chain().focus().toggleItalic().run(),
        styles['italic'],
      )}
      {mark(formatMessage({ id: 'agreements.editor.bullets' }), shown.bullet, '•', () =>
        editor.chain().focus().toggleBulletList().run(),
      )}
      {mark(formatMessage({ id: 'agreements.editor.numbers' }), shown.ordered, '1.', () =>
        editor.chain().focus().toggleOrderedList().run(),
      )}
      {shown.characters !== null && (
        <span className={styles['limit']}>
          <FormattedMessage
            id="agreements.editor.near-limit"
            values={{
              used: <FormattedNumber value={shown.characters} />,
              limit: <FormattedNumber value={CLAUSE_LIMITS.wording} />,
            }}
          />
        </span>
      )}
    </div>
  );
};

/** Writes the words of a clause. Loaded when somebody writes: it is the heaviest part of the room. */
export const WordingEditor = ({
  openingWords,
  label,
  placeholder,
  focused = false,
  onChange,
  onRefusal,
}: WordingEditorProps) => {
  const [opened] = useState(openingWords);
  /** What was not done just now; what was typed before it is untouched. */
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [extensions] = useState(() => [...wordingExtensions, signsShown, shapeHeld(setRefused)]);
  const refuseTooMuch = (event: Event, data: DataTransfer | null): boolean => {
    const isTooMuch = isTooMuchToPaste(data);
    if (isTooMuch) event.preventDefault();
    setRefused(isTooMuch ? { reason: 'paste-too-long', limit: PASTE_CHARACTERS } : null);
    return isTooMuch;
  };
  const editor = useEditor({
    extensions,
    // Nobody asks what was deleted.
    enableCoreExtensions: { delete: false },
    content: opened.doc as object,
    injectCSS: false,
    editorProps: {
      transformPastedHTML: cleanPasted,
      handleDOMEvents: {
        // Goes one step back, here as everywhere: the editor itself would keep it and do nothing with it.
        keydown: (_view, event) => event.key === 'Escape',
        paste: (_view, event) => refuseTooMuch(event, event.clipboardData),
        drop: (_view, event) => refuseTooMuch(event, event.dataTransfer),
      },
      attributes: {
        class: styles['page'] ?? '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'data-placeholder': placeholder,
        dir: 'auto',
        'data-wording': '',
      },
    },
    onCreate: ({ editor: made }) => {
      showWhetherEmpty(made);
    },
    onUpdate: ({ editor: changed }) => {
      showWhetherEmpty(changed);
      setRefused(null);
      const typed = changed.getJSON();
      const kept = normaliseRichText(typed, CLAUSE_LIMITS.wording);
      // Too long for a clause is not too long for a draft: nothing typed may vanish.
      const written = kept.ok ? kept : normaliseRichText(typed, DRAFT_CHARACTERS);
      if (written.ok) onChange(written.value);
      onRefusal(kept.ok ? null : kept.error, written.ok ? null : asTyped(typed));
    },
  });
  const hasTakenFocus = useRef(false);
  // Once it is in the page: a field that isn't drawn there yet can't hold the focus. The instance of a
  // drawing that was given up is gone by then, and takes none.
  useEffect(() => {
    if (!focused || hasTakenFocus.current || editor.isDestroyed) return;
    hasTakenFocus.current = true;
    editor.commands.focus('end');
  }, [editor, focused]);
  return (
    <div className={styles['editor']}>
      <EditorContent editor={editor} />
      <Marks editor={editor} />
      {refused !== null && <RefusalNote refusal={refused} />}
    </div>
  );
};

/** An attribute rather than a decoration: the placeholder needs no plugin. */
const showWhetherEmpty = (editor: Editor) => {
  editor.view.dom.toggleAttribute('data-empty', editor.isEmpty);
};
