import type { IntlShape } from 'react-intl';
import type { PlanTemplate, TemplateLeg } from '#shared/domain/calendar/templates/plan-template.ts';

interface Hours {
  readonly day: number;
  readonly from: string;
  readonly until: string;
}

const blank: Omit<TemplateLeg, 'title' | 'day' | 'from' | 'until'> = {
  where: '',
  with: '',
  reach: '',
  call: '',
  note: '',
  lasts: 0,
  zone: null,
  allDay: false,
  status: 'CONFIRMED',
  visibility: 'private',
  shown: { title: true, where: true, with: true, reach: true, call: true, note: false },
};

/** A stay of whole days with the way there and the way back. */
const trip = (
  intl: IntlShape,
  name: string,
  there: Hours,
  nights: number,
  back: Hours,
): PlanTemplate => ({
  name,
  legs: [
    { ...blank, title: name, day: 0, from: '00:00', until: '00:00', lasts: nights, allDay: true },
    { ...blank, title: intl.formatMessage({ id: 'calendar.template.there' }), ...there },
    { ...blank, title: intl.formatMessage({ id: 'calendar.template.back' }), ...back },
  ],
});

/** Words to begin with, in the language of the window; what is made of them is one's own. */
export const startingTemplates = (intl: IntlShape): readonly PlanTemplate[] => {
  const friends = intl.formatMessage({ id: 'calendar.template.friends' });
  return [
    trip(
      intl,
      intl.formatMessage({ id: 'calendar.template.business' }),
      { day: 0, from: '08:00', until: '12:00' },
      2,
      { day: 2, from: '15:00', until: '19:00' },
    ),
    trip(
      intl,
      intl.formatMessage({ id: 'calendar.template.weekend' }),
      { day: 0, from: '16:00', until: '19:00' },
      2,
      { day: 2, from: '15:00', until: '18:00' },
    ),
    {
      name: friends,
      legs: [{ ...blank, title: friends, day: 0, from: '19:00', until: '23:00' }],
    },
  ];
};
