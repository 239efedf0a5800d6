import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import styles from './settings.module.css';

type ReadText = () => Promise<string>;

/**
 * The licence of every library whose code is in the window, as its package carries it. Read at build
 * time, each in a file of its own that is opened only when somebody wants to read it.
 */
const texts = import.meta.glob<string>(
  [
    '../../../node_modules/{react,react-dom,scheduler,react-intl,intl-messageformat,dexie}/LICENSE*',
    '../../../node_modules/{framer-motion,motion-dom,motion-utils,lucide-react,zod}/LICENSE*',
    '../../../node_modules/{react-aria,react-stately,react-aria-components}/LICENSE*',
    '../../../node_modules/{diff,fuzzysort,temporal-polyfill,rrule-temporal,hash-wasm}/LICENSE*',
    '../../../node_modules/{age-encryption,linkifyjs,orderedmap,rope-sequence,w3c-keyname}/LICENSE*',
    '../../../node_modules/prosemirror-*/LICENSE*',
    '../../../node_modules/@{tiptap,noble,scure,formatjs,internationalized,zxcvbn-ts}/*/LICENSE*',
    '../../../node_modules/@fontsource-variable/*/LICENSE*',
  ],
  { query: '?raw', import: 'default' },
);

const nameOf = (path: string): string =>
  path.replace(/^.*\/node_modules\//u, '').replace(/\/LICENSE[^/]*$/u, '');

const libraries: readonly (readonly [string, ReadText])[] = [
  ...new Map(Object.entries(texts).map(([path, read]) => [nameOf(path), read])),
].sort(([a], [b]) => (a < b ? -1 : 1));

const Library = ({ name, read }: { readonly name: string; readonly read: ReadText }) => {
  const [text, setText] = useState<string | null>(null);
  return (
    <details
      className={styles['library']}
      onToggle={() => {
        if (text === null) void read().then(setText, () => setText(''));
      }}
    >
      <summary>{name}</summary>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text scrolls by keyboard too */}
      <pre tabIndex={0}>{text}</pre>
    </details>
  );
};

/** What others have written and given away, and on what terms. */
export const Licences = () => (
  <div className={styles['licences']}>
    <Note>
      <FormattedMessage id="settings.licences.text" values={{ count: libraries.length }} />
    </Note>
    {libraries.map(([name, read]) => (
      <Library key={name} name={name} read={read} />
    ))}
  </div>
);
