import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { systemZone } from '#renderer/platform/clock.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Select } from '#renderer/ui/controls/select.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import type { PlanTimes } from './form-values.ts';
import { elsewhereWords, timesHere, zoneCity, zonesOf } from '../words/zone-words.ts';

interface ZoneChoiceProps {
  readonly zone: TimeZoneId;
  /** null while they can't be read. */
  readonly times: PlanTimes | null;
  readonly today: PlainDate;
  readonly onChange: (zone: TimeZoneId) => void;
}

/** On which clock the hours are meant. Folded away while it is the one here, which it mostly is. */
export const ZoneChoice = ({ zone, times, today, onChange }: ZoneChoiceProps) => {
  const intl = useIntl();
  const here = systemZone();
  const [isOpen, setOpen] = useState(false);
  if (zone === here && !isOpen) {
    return (
      <div>
        <Button kind="plain" size="small" aria-expanded={false} onClick={() => setOpen(true)}>
          <FormattedMessage id="calendar.zone.other" />
        </Button>
      </div>
    );
  }
  const zones = zonesOf(intl.locale);
  // A zone by another of its names, as files write it, stands for itself.
  const named = [zone, here].filter((each) => !zones.some((known) => known.zone === each));
  const options = [
    ...[...new Set(named)].map((each) => ({ value: each, label: zoneCity(each) })),
    ...zones.map((each) => ({ value: each.zone, label: each.name })),
  ];
  // Here beside there: what is typed is meant there.
  const local =
    times === null ? null : elsewhereWords(intl, timesHere({ ...times, zone }, here), today, zone);
  return (
    <>
      <Select
        label={intl.formatMessage({ id: 'calendar.zone.label' })}
        options={options}
        value={zone}
        onChange={onChange}
      />
      {local !== null && <Note>{local}</Note>}
    </>
  );
};
