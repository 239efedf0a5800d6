import type { LucideIcon } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  TextField,
} from 'react-aria-components';
import { Icon } from '../controls/icon.tsx';
import { VisuallyHidden } from '../feedback/visually-hidden.tsx';
import styles from './palette.module.css';

export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  /** Where it belongs, said quietly beside it. */
  readonly hint?: string;
  /** The key that does the same. */
  readonly keys?: string;
  readonly icon?: LucideIcon;
  /** The label is somebody's own words. */
  readonly isWords?: boolean;
}

export interface PaletteSection {
  readonly id: string;
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

interface PaletteProps {
  /** Its name, also of the field. */
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly sections: readonly PaletteSection[];
  /** Shown where nothing is found. */
  readonly nothing: string;
  /** How many there are, for screen readers; empty says nothing. */
  readonly count: string;
  /** Called once the palette has given the focus back. */
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** The list is always open; which one it is (aria-controls), Autocomplete says. */
const combobox = { role: 'combobox', 'aria-expanded': true } as const;

const Row = ({ item }: { readonly item: PaletteItem }) => (
  <ListBoxItem id={item.id} textValue={item.label} className={styles['item'] ?? ''}>
    <span className={styles['icon']}>{item.icon !== undefined && <Icon of={item.icon} />}</span>
    {item.isWords === true ? (
      <bdi className={styles['words']} dir="auto">
        {item.label}
      </bdi>
    ) : (
      <span className={styles['label']}>{item.label}</span>
    )}
    {item.hint !== undefined && <span className={styles['hint']}>{item.hint}</span>}
    {item.keys !== undefined && <kbd className={styles['keys']}>{item.keys}</kbd>}
  </ListBoxItem>
);

/**
 * One field over a list of everything that can be asked for by name. The focus stays in the field, the
 * arrows walk the list; Esc goes back to where the person was.
 */
export const Palette = ({
  label,
  placeholder,
  query,
  onQuery,
  sections,
  nothing,
  count,
  onChoose,
  onClose,
}: PaletteProps) => {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    // The native modal keeps focus inside and gives it back to where it was, before anything is run.
    dialog.showModal();
    return () => dialog.close();
  }, []);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- Esc is its key
    <dialog
      ref={ref}
      className={styles['palette']}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        // The list is told of keys by events of its own, which aren't in a text field: they end here.
        event.stopPropagation();
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
          event.preventDefault();
          onClose();
        }
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <Autocomplete inputValue={query} onInputChange={onQuery}>
        <TextField aria-label={label} autoFocus className={styles['field'] ?? ''}>
          <Input
            className={styles['input'] ?? ''}
            placeholder={placeholder}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            {...combobox}
          />
        </TextField>
        <ListBox
          aria-label={label}
          className={styles['list'] ?? ''}
          items={sections}
          onAction={(key) => onChoose(String(key))}
          renderEmptyState={() => <p className={styles['nothing']}>{nothing}</p>}
        >
          {(section) => (
            <ListBoxSection id={section.id} className={styles['section'] ?? ''}>
              <Header className={styles['title'] ?? ''}>{section.title}</Header>
              <Collection items={section.items}>{(item) => <Row item={item} />}</Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Autocomplete>
      <VisuallyHidden>
        <span role="status">{count}</span>
      </VisuallyHidden>
    </dialog>
  );
};
