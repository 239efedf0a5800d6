import { useIntl } from 'react-intl';
import { useSections } from '#renderer/ui/sections.ts';
import type { Clause } from '#shared/domain/agreements/clause.ts';
import type { Section } from '../use-agreements.ts';

export const sectionId = (section: Clause['section']): string => `section-${section}`;

/** Names of the sections, shown in the sidebar too; choosing one there goes to its heading. */
export const useSectionNames = (
  sections: readonly Section[],
): Readonly<Record<Clause['section'], string>> => {
  const { formatMessage } = useIntl();
  const names = {
    communication: formatMessage({ id: 'agreements.section.communication' }),
    behaviour: formatMessage({ id: 'agreements.section.behaviour' }),
    support: formatMessage({ id: 'agreements.section.support' }),
  };
  useSections(
    sections.map(({ section }) => ({ id: section, label: names[section] })),
    (id) => {
      const heading = document.getElementById(`section-${id}`);
      heading?.scrollIntoView({ block: 'start' });
      heading?.focus({ preventScroll: true });
    },
  );
  return names;
};
