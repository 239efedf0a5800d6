import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { PageTitle, PageWithMargins } from '#renderer/ui/layout/page-with-margins.tsx';
import { useGoTo } from '#renderer/ui/navigation.ts';
import styles from './pause.module.css';

interface PauseBackProps {
  onLonger(): void;
}

/** After a pause, whoever ended it and however late: nothing is asked and nothing is counted. */
export const PauseBack = ({ onLonger }: PauseBackProps) => {
  const { people } = useSession();
  const goTo = useGoTo();
  const [first, second] = people;
  return (
    <PageWithMargins
      first={{ name: first?.name ?? '' }}
      second={second === undefined ? { state: 'kept' } : { name: second.name }}
    >
      <PageTitle kicker={<FormattedMessage id="pause.title" />}>
        <FormattedMessage id="pause.back.title" />
      </PageTitle>
      <p className={styles['lead']}>
        <FormattedMessage id="pause.back.text" />
      </p>
      <Actions>
        <Button kind="primary" onClick={() => goTo('today')}>
          <FormattedMessage id="pause.back.today" />
        </Button>
        <Button onClick={onLonger}>
          <FormattedMessage id="pause.back.longer" />
        </Button>
      </Actions>
    </PageWithMargins>
  );
};
