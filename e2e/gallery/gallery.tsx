import '#renderer/design/fonts.css';
import '#renderer/design/tokens.css';
import '#renderer/design/base.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { MotionRoot } from '#renderer/design/motion.tsx';
import app from '#renderer/i18n/en/app.json';
import ui from '#renderer/i18n/en/ui.json';
import type { Place } from '#renderer/ui/navigation.ts';
import { Frame } from './frame.tsx';
import { AgreementsPage, EmptyPage, TodayPage } from './pages.tsx';
import { ControlsPage } from './controls-page.tsx';
import { LockPage, PausePage } from './scenes.tsx';
import { BoardPage, CalendarPage } from './wide-pages.tsx';

/** `?view=today&theme=dark`: the drawn pages, set with the product's own primitives and made-up words. */
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;
const first = query.get('first');
if (first !== null) document.documentElement.dataset['accentFirst'] = first;
const second = query.get('second');
if (second !== null) document.documentElement.dataset['accentSecond'] = second;

const framed = (place: Place, page: ReactNode) => <Frame place={place}>{page}</Frame>;

const views: Readonly<Record<string, ReactNode>> = {
  today: framed('today', <TodayPage />),
  agreements: framed('agreements', <AgreementsPage />),
  sheet: framed('agreements', <AgreementsPage sheet="before" />),
  agreed: framed('agreements', <AgreementsPage sheet="agreed" />),
  empty: framed('agreements', <EmptyPage />),
  milestones: framed('milestones', <BoardPage />),
  calendar: framed('calendar', <CalendarPage />),
  controls: framed('settings', <ControlsPage />),
  pause: framed('pause', <PausePage />),
  lock: <LockPage />,
};

const root = document.getElementById('root');
if (root === null) throw new Error('no root element');
createRoot(root).render(
  <IntlProvider locale="en-GB" messages={{ ...app, ...ui }}>
    <MotionRoot>{views[query.get('view') ?? 'today']}</MotionRoot>
  </IntlProvider>,
);
