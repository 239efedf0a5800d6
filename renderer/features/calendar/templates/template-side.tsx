import { useState } from 'react';
import { legToPlan, type PlanTemplate } from '#shared/domain/calendar/templates/plan-template.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { systemZone } from '#renderer/platform/clock.ts';
import type { PanelState } from '../panel/panel-state.ts';
import type { PlanActs } from '../plans/plan-acts.ts';
import { KeepTemplatePanel } from './keep-template-panel.tsx';
import { TakeTemplatePanel } from './take-template-panel.tsx';
import { TemplatesPanel } from './templates-panel.tsx';

interface TemplateSideProps {
  readonly panel: Extract<PanelState, { kind: 'templates' | 'keep-template' }>;
  readonly today: PlainDate;
  readonly acts: PlanActs;
  readonly onPanel: (panel: PanelState) => void;
  readonly onShow: (date: PlainDate) => void;
  readonly onClose: () => void;
}

/** Beside the month while a template is kept or used. */
export const TemplateSide = ({ panel, ...props }: TemplateSideProps) => {
  const { today, acts, onPanel, onClose } = props;
  const [chosen, setChosen] = useState<PlanTemplate | null>(null);
  if (panel.kind === 'keep-template') {
    const { own, planKey } = panel;
    return (
      <KeepTemplatePanel
        own={own}
        planKey={planKey}
        today={today}
        say={acts.say}
        onBack={onClose}
      />
    );
  }
  const { day } = panel;
  const choose = (template: PlanTemplate) => {
    acts.clearNotice();
    const [leg, ...others] = template.legs;
    if (leg === undefined || others.length > 0) {
      setChosen(template);
      return;
    }
    // What was meant to be shown is chosen already; it is shown once it is offered.
    const base = { ...legToPlan(leg, day, systemZone()), visibility: leg.visibility };
    onPanel({ kind: 'form', planKey: null, base, opened: day, back: panel });
  };
  if (chosen === null) {
    return <TemplatesPanel acts={acts} onChoose={choose} onClose={onClose} />;
  }
  return (
    <TakeTemplatePanel
      key={chosen.name}
      template={chosen}
      day={day}
      today={today}
      say={acts.say}
      onKept={(first) => {
        props.onShow(first);
        onPanel({ kind: 'none' });
      }}
      onBack={() => setChosen(null)}
    />
  );
};
