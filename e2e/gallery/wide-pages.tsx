import { Button } from '#renderer/ui/controls/button.tsx';
import { Segmented } from '#renderer/ui/controls/choices.tsx';
import { SidePanel } from '#renderer/ui/layout/side-panel.tsx';
import { WidePage } from '#renderer/ui/layout/wide-page.tsx';
import { BoardThread } from '#renderer/ui/thread/board-thread.tsx';
import { CardThread } from '#renderer/ui/thread/card-thread.tsx';
import { Twist } from '#renderer/ui/thread/twist.tsx';
import styles from './gallery.module.css';

const columns = ['Hoped for', 'Practising', 'Noticed', 'Celebrated'];
const kinds = ['first', 'second', 'both', 'private', 'either'] as const;

export const BoardPage = () => (
  <WidePage title="Milestones" beside={<Button size="small">Hope for something</Button>}>
    <div className={styles['bleed']}>
      <BoardThread />
    </div>
    <div className={styles['board']}>
      {columns.map((column) => (
        <section key={column}>
          <h2 className={styles['title']}>{column}</h2>
          <p className={styles['note']}>Either of you can begin one</p>
          {kinds.map((kind) => (
            <div key={kind} className={styles['card']}>
              <CardThread kind={kind} />A whole evening that isn’t about it
              <p className={styles['note']}>{kind}</p>
            </div>
          ))}
        </section>
      ))}
    </div>
  </WidePage>
);

export const CalendarPage = () => (
  <WidePage
    title="October"
    tools={
      <Segmented
        legend="View"
        value="month"
        onChange={() => undefined}
        choices={[
          { value: 'month', label: 'Month' },
          { value: 'week', label: 'Week' },
          { value: 'day', label: 'Day' },
        ]}
      />
    }
    panel={
      <SidePanel
        kicker="Your plan, every Thursday"
        of="first"
        title="Choir"
        onClose={() => undefined}
      >
        <p className={styles['small']}>Today, 19:30 to 21:30. Firm.</p>
        <Segmented
          legend="Jonas will see"
          mark="mine"
          value="all"
          onChange={() => undefined}
          choices={[
            { value: 'all', label: 'All of this' },
            { value: 'busy', label: 'Only “busy”' },
            { value: 'nothing', label: 'Nothing' },
          ]}
        />
      </SidePanel>
    }
  >
    <div className={styles['stack']}>
      <p className={styles['plan']}>
        18:00 Lentil soup <Twist shape="plan" />
      </p>
      <p className={styles['plan']}>
        <Twist shape="legend" /> Both
      </p>
    </div>
  </WidePage>
);
