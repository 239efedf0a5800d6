import { useIntl } from 'react-intl';
import type { MessageId } from '#renderer/i18n/message-id.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import {
  plansToTemplate,
  type PlanTemplate,
} from '#shared/domain/calendar/templates/plan-template.ts';
import { systemZone } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useDrafts, type Draft } from '#renderer/storage/use-drafts.ts';
import type { PlanActs } from '../plans/plan-acts.ts';

export type TemplateDraft = Draft<PlanTemplate>;

const ROOM = 'calendar';
const KIND = 'template';

interface Templates {
  /** By name. */
  readonly templates: readonly TemplateDraft[];
  readonly keep: (name: string, plans: readonly OwnPlan[]) => Promise<void>;
  readonly rename: (template: TemplateDraft, name: string) => Promise<void>;
  readonly remove: (template: TemplateDraft) => Promise<void>;
  /** Keeps all the plans in one change, private; false where they couldn't be kept: nothing was changed. */
  readonly begin: (plans: readonly OwnPlan[]) => Promise<boolean>;
}

/** One's own templates: in the personal file, and seen by nobody else. */
export const useTemplates = (say: PlanActs['say']): Templates => {
  const intl = useIntl();
  const { drafts } = useSession();
  const t = (id: MessageId, values = {}) => intl.formatMessage({ id }, values);
  const templates = useDrafts<PlanTemplate>(ROOM)
    .filter(({ kind }) => kind === KIND)
    .toSorted((a, b) => a.body.name.localeCompare(b.body.name, intl.locale));
  const save = async (body: PlanTemplate, id?: string) =>
    drafts?.save({ ...(id === undefined ? {} : { id }), room: ROOM, kind: KIND, body });

  const keep: Templates['keep'] = async (name, plans) => {
    const kept = await save(plansToTemplate(name, plans, systemZone()));
    if (kept === undefined) return;
    say(t('calendar.template.notice.kept'), async () => drafts?.erase(kept.id));
  };
  const rename: Templates['rename'] = async ({ id, body }, name) => {
    await save({ ...body, name }, id);
    say(t('calendar.template.notice.renamed'), async () => {
      await save(body, id);
    });
  };
  const remove: Templates['remove'] = async (template) => {
    await drafts?.remove(template.id);
    say(t('calendar.template.notice.removed'), async () => drafts?.restore(template));
  };
  const begin: Templates['begin'] = async (plans) => {
    const kept = await drafts?.saveAll(plans.map((body) => ({ room: ROOM, kind: 'plan', body })));
    if (drafts === null || kept === undefined || kept === null) return false;
    const takeBack = () => drafts.erase(...kept.map(({ id }) => id));
    if (drafts.status() === 'not-saved') {
      await takeBack();
      return false;
    }
    say(t('calendar.template.notice.used', { count: kept.length }), takeBack);
    return true;
  };
  return { templates, keep, rename, remove, begin };
};
