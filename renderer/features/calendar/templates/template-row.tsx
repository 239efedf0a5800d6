import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { PLAN_LIMITS } from '#shared/domain/calendar/kinds.ts';
import type { PlanTemplate } from '#shared/domain/calendar/templates/plan-template.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { useEscape } from '#renderer/ui/use-escape.ts';
import styles from './templates.module.css';

interface RenameProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onLeave: () => void;
}

const Rename = ({ name, onRename, onLeave }: RenameProps) => {
  const intl = useIntl();
  const [typed, setTyped] = useState(name);
  useEscape(onLeave);
  const isName = typed.trim() !== '' && typed.length <= PLAN_LIMITS.title;
  return (
    <form
      className={styles['rename']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isName) onRename(typed.trim());
      }}
    >
      <TextField
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for a moment ago, in the place of what was pressed
        autoFocus
        label={intl.formatMessage({ id: 'calendar.template.name' })}
        limit={PLAN_LIMITS.title}
        value={typed}
        onChange={setTyped}
      />
      <Actions>
        <Button size="small" type="submit" disabled={!isName}>
          <FormattedMessage id="calendar.template.rename" />
        </Button>
        <Button kind="plain" size="small" onClick={onLeave}>
          <FormattedMessage id="calendar.do.cancel" />
        </Button>
      </Actions>
    </form>
  );
};

interface TemplateRowProps {
  readonly template: PlanTemplate;
  /** null for what the app brings to begin with. */
  readonly own: { readonly onRename: (name: string) => void; readonly onRemove: () => void } | null;
  readonly onChoose: () => void;
}

/** A template by its name and what is in it; one's own can be called otherwise, or go. */
export const TemplateRow = ({ template, own, onChoose }: TemplateRowProps) => {
  const intl = useIntl();
  const [isRenaming, setRenaming] = useState(false);
  const { name, legs } = template;
  if (own !== null && isRenaming) {
    return (
      <li>
        <Rename
          name={name}
          onRename={(next) => {
            setRenaming(false);
            own.onRename(next);
          }}
          onLeave={() => setRenaming(false)}
        />
      </li>
    );
  }
  const titles = [...new Set(legs.map(({ title }) => title).filter((title) => title !== name))];
  return (
    <li className={styles['row']}>
      <button type="button" className={styles['template']} onClick={onChoose}>
        <bdi className={styles['name']}>{name}</bdi>
        {titles.length > 0 && (
          <bdi className={styles['legs']}>{intl.formatList(titles, { type: 'unit' })}</bdi>
        )}
      </button>
      {own !== null && (
        <Menu
          label={intl.formatMessage({ id: 'calendar.template.more' }, { name })}
          trigger={<Icon of={Ellipsis} />}
          items={[
            {
              id: 'rename',
              label: <FormattedMessage id="calendar.template.rename" />,
              onSelect: () => setRenaming(true),
            },
            {
              id: 'remove',
              label: <FormattedMessage id="calendar.template.remove" />,
              onSelect: own.onRemove,
            },
          ]}
        />
      )}
    </li>
  );
};
