import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import type { Draft } from '#renderer/storage/use-drafts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { PageTitle, PageWithMargins } from '#renderer/ui/layout/page-with-margins.tsx';
import { useUndo } from '#renderer/ui/undo.ts';
import styles from './bin.module.css';
import { RemovedRow } from './removed-row.tsx';
import type { BinRoom } from './removed-words.ts';
import { useRemoved } from './use-removed.ts';

interface RoomBinProps {
  readonly room: BinRoom;
  readonly onBroughtBack: (draft: Draft) => void;
}

const RoomBin = ({ room, onBroughtBack }: RoomBinProps) => {
  const { formatMessage } = useIntl();
  const { drafts } = useSession();
  const announce = useAnnounce();
  const removed = useRemoved(room);
  if (removed.length === 0) return null;
  const name = formatMessage({ id: `app.room.${room}` });
  return (
    <section className={styles['room']} aria-label={name}>
      <h2>{name}</h2>
      <ul>
        {removed.map((each) => (
          <RemovedRow
            key={each.draft.id}
            removed={each}
            onBringBack={() => {
              void drafts?.restore(each.draft);
              onBroughtBack(each.draft);
              announce(formatMessage({ id: 'bin.back-announced' }, { room: name }));
            }}
            onErase={() => {
              void drafts?.erase(each.draft.id);
              announce(formatMessage({ id: 'bin.erased' }));
            }}
          />
        ))}
      </ul>
    </section>
  );
};

/** Private drafts that were deleted, for thirty days: never anything that was shared, never Private's notes. */
export const BinView = () => {
  const { me, drafts } = useSession();
  const [broughtBack, setBroughtBack] = useState<Draft | null>(null);
  const counts = [
    useRemoved('agreements'),
    useRemoved('milestones'),
    useRemoved('calendar'),
    useRemoved('today'),
  ];
  const isEmpty = counts.every((removed) => removed.length === 0);
  const undo =
    broughtBack === null
      ? null
      : () => {
          void drafts?.remove(broughtBack.id);
          setBroughtBack(null);
        };
  useUndo(undo);
  const mine = me === null ? null : { name: me.name };
  const isSecond = me?.side === 'second';
  return (
    <PageWithMargins first={isSecond ? null : mine} second={isSecond ? mine : null}>
      <PageTitle kicker={<FormattedMessage id="bin.kicker" />}>
        {isEmpty ? <FormattedMessage id="bin.empty.title" /> : <FormattedMessage id="bin.title" />}
      </PageTitle>
      <p className={styles['why']}>
        <FormattedMessage id="bin.text" />
      </p>
      <div className={styles['last']}>
        {undo !== null && (
          <>
            <FormattedMessage id="bin.brought-back" />{' '}
            <Button size="small" onClick={undo}>
              <FormattedMessage id="bin.undo" />
            </Button>
          </>
        )}
      </div>
      <RoomBin room="agreements" onBroughtBack={setBroughtBack} />
      <RoomBin room="milestones" onBroughtBack={setBroughtBack} />
      <RoomBin room="calendar" onBroughtBack={setBroughtBack} />
      <RoomBin room="today" onBroughtBack={setBroughtBack} />
    </PageWithMargins>
  );
};
