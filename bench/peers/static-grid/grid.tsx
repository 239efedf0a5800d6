import '#renderer/design/fonts.css';
import '#renderer/design/tokens.css';
import '#renderer/design/base.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import grid from '#renderer/features/calendar/grid/month-grid.module.css';
import plan from '#renderer/features/calendar/grid/plan-mark.module.css';
import dayList from '#renderer/features/calendar/panel/day-list.module.css';
import rest from '#renderer/features/calendar/panel/rest-panel.module.css';
import styles from './grid.module.css';
import type { Sheet, SheetDay, SheetMark } from './sheet.ts';

const Mark = ({ mark }: { readonly mark: SheetMark }) => (
  <div className={plan['mark']} {...mark.data} style={mark.style}>
    {mark.time === '' ? null : <span className={plan['time']}>{mark.time} </span>}
    <bdi>{mark.title}</bdi>
  </div>
);

const Span = ({ mark }: { readonly mark: SheetMark }) => (
  <div className={grid['span']} {...mark.data} style={mark.style}>
    <bdi className={grid['spanTitle']}>{mark.title}</bdi>
  </div>
);

const Day = ({ day }: { readonly day: SheetDay }) => (
  <div
    className={grid['day']}
    {...day.data}
    aria-current={day.isToday ? 'date' : undefined}
    style={day.style}
  >
    <span className={grid['number']}>{day.number}</span>
    {day.spans.map((mark) => (
      <Span key={mark.key} mark={mark} />
    ))}
    <div className={grid['marks']}>
      {day.marks.map((mark) => (
        <Mark key={mark.key} mark={mark} />
      ))}
      {day.more !== '' && <div className={grid['more']}>{day.more}</div>}
    </div>
    {day.note !== '' && <span className={grid['clocks']}>{day.note}</span>}
  </div>
);

const Month = ({ sheet }: { readonly sheet: Sheet }) => (
  <div className={grid['grid']}>
    <div className={grid['weekdays']}>
      {sheet.weekdays.map((name) => (
        <span key={name} className={grid['weekday']}>
          {name}
        </span>
      ))}
    </div>
    <div className={grid['weeks']}>
      {sheet.weeks.map((days) => (
        <div key={days[0]?.date} className={grid['week']}>
          {days.map((day) => (
            <Day key={day.date} day={day} />
          ))}
        </div>
      ))}
    </div>
  </div>
);

const Panel = ({ panel }: Pick<Sheet, 'panel'>) => (
  <aside className={rest['rest']}>
    <p className={rest['kicker']}>{panel.kicker}</p>
    <h2 className={rest['title']}>{panel.title}</h2>
    <div className={dayList['day']}>
      <div className={dayList['list']}>
        {panel.plans.map((mark) => (
          <div key={mark.key} className={dayList['plan']} {...mark.data}>
            {mark.time !== '' && <span className={dayList['time']}>{mark.time}</span>}
            <bdi className={dayList['title']}>{mark.title}</bdi>
          </div>
        ))}
      </div>
    </div>
  </aside>
);

const Page = ({ sheets }: { readonly sheets: readonly Sheet[] }) => {
  const [index, setIndex] = useState(0);
  const sheet = sheets[index];
  if (!sheet) return null;
  return (
    <div className={styles['page']}>
      <main className={styles['sheet']}>
        <header className={styles['head']}>
          <h1>{sheet.title}</h1>
          <button type="button" aria-label="Previous month" onClick={() => setIndex(index - 1)}>
            ‹
          </button>
          <button type="button" aria-label="Next month" onClick={() => setIndex(index + 1)}>
            ›
          </button>
        </header>
        <Month sheet={sheet} />
      </main>
      <Panel panel={sheet.panel} />
    </div>
  );
};

const root = createRoot(document.getElementById('root') ?? document.body);

/** Called by the benchmark with what the app showed. */
Object.assign(globalThis, {
  showSheets: (sheets: readonly Sheet[]) => {
    root.render(<Page sheets={sheets} />);
  },
});
