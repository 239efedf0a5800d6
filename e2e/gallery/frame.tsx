import { useState, type ReactNode } from 'react';
import shell from '#renderer/app/shell.module.css';
import { Sidebar } from '#renderer/app/sidebar.tsx';
import type { Place } from '#renderer/ui/navigation.ts';
import { sheetLayerId, underSheetId } from '#renderer/ui/overlays/page-under.ts';
import { SectionsContext, type Sections } from '#renderer/ui/sections.ts';

interface FrameProps {
  readonly place: Place;
  readonly children: ReactNode;
}

const everyRoom: ReadonlySet<Place> = new Set([
  'agreements',
  'milestones',
  'talk',
  'repair',
  'direction',
  'counsellor',
]);

/** The shell's own frame around a page, without a session. */
export const Frame = ({ place, children }: FrameProps) => {
  const [sections, setSections] = useState<Sections | null>(null);
  const isFirstDay = new URLSearchParams(location.search).get('view') === 'empty';
  return (
    <SectionsContext value={setSections}>
      <div className={shell['shell']}>
        <Sidebar
          place={place}
          inUse={isFirstDay ? new Set() : everyRoom}
          sections={sections}
          people={[{ name: 'Mara', side: 'first' }]}
          onGo={() => undefined}
          onHide={() => undefined}
        />
        <div className={shell['room']}>
          <main className={shell['main']}>
            <div id={underSheetId} className={shell['views']}>
              {children}
            </div>
            <div id={sheetLayerId} />
          </main>
        </div>
      </div>
    </SectionsContext>
  );
};
