import { FormattedMessage, useIntl } from 'react-intl';
import type { PlanTemplate } from '#shared/domain/calendar/templates/plan-template.ts';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { SidePanel } from '#renderer/ui/layout/side-panel.tsx';
import { NoticeLine } from '../panel/notice-line.tsx';
import type { PlanActs } from '../plans/plan-acts.ts';
import { startingTemplates } from './starting-templates.ts';
import { TemplateRow } from './template-row.tsx';
import { useTemplates } from './use-templates.ts';
import styles from './templates.module.css';

interface TemplatesPanelProps {
  readonly acts: PlanActs;
  readonly onChoose: (template: PlanTemplate) => void;
  readonly onClose: () => void;
}

/** One's own templates, and some words to begin with. */
export const TemplatesPanel = ({ acts, onChoose, onClose }: TemplatesPanelProps) => {
  const intl = useIntl();
  const { templates, rename, remove } = useTemplates(acts.say);
  return (
    <SidePanel title={intl.formatMessage({ id: 'calendar.template.title' })} onClose={onClose}>
      <div className={styles['templates']}>
        <NoticeLine acts={acts} />
        {templates.length > 0 ? (
          <ul>
            {templates.map((template) => (
              <TemplateRow
                key={template.id}
                template={template.body}
                own={{
                  onRename: (name) => void rename(template, name),
                  onRemove: () => void remove(template),
                }}
                onChoose={() => onChoose(template.body)}
              />
            ))}
          </ul>
        ) : (
          <Note>
            <FormattedMessage id="calendar.template.none" />
          </Note>
        )}
        <section className={styles['starting']}>
          <h3 className={styles['heading']}>
            <FormattedMessage id="calendar.template.starting" />
          </h3>
          <ul>
            {startingTemplates(intl).map((template) => (
              <TemplateRow
                key={template.name}
                template={template}
                own={null}
                onChoose={() => onChoose(template)}
              />
            ))}
          </ul>
        </section>
        <Note>
          <FormattedMessage id="calendar.template.note" />
        </Note>
      </div>
    </SidePanel>
  );
};
