import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Initial } from '#renderer/ui/controls/initial.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { useInvite } from '#renderer/ui/invitation.ts';
import { SettingsSection } from './settings-section.tsx';
import styles from './settings.module.css';

/** Inviting the partner to this computer, or sitting together at it. */
export const PeopleSection = () => {
  const session = useSession();
  const invite = useInvite();
  const isTogether = session.mode === 'together';
  return (
    <SettingsSection title={<FormattedMessage id="settings.people" />}>
      <ul className={styles['people']}>
        {session.people.map(({ id, name, side }) => (
          <li key={id}>
            <Initial side={side} name={name} />
            <bdi dir="auto">{name}</bdi>
          </li>
        ))}
      </ul>
      <Note>
        <FormattedMessage id="settings.people.text" />
      </Note>
      {!session.shared && invite !== null && (
        <>
          <Note>
            <FormattedMessage id="settings.invite.text" />
          </Note>
          <Button onClick={invite}>
            <FormattedMessage id="settings.invite" />
          </Button>
        </>
      )}
      {session.shared && !isTogether && (
        <>
          <Note>
            <FormattedMessage id="settings.together.text" />
          </Note>
          <Button onClick={() => session.enterTogether()}>
            <FormattedMessage id="settings.together" />
          </Button>
        </>
      )}
      {isTogether && (
        <>
          <Note>
            <FormattedMessage id="settings.together.is" />
          </Note>
          <Button onClick={() => void session.lock('asked')}>
            <FormattedMessage id="settings.together.leave" />
          </Button>
        </>
      )}
    </SettingsSection>
  );
};
