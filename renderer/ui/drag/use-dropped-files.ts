import { useEffect, useEffectEvent, type RefObject } from 'react';

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, [contenteditable="true"]');

/** Files dropped on an element, or pasted while the focus is in it. Text that is pasted stays text. */
export const useDroppedFiles = (
  area: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[]) => void,
): void => {
  const take = useEffectEvent((event: Event, data: DataTransfer | null) => {
    const files = [...(data?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  });
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const ends = new AbortController();
    const { signal } = ends;
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      element.toggleAttribute('data-files-over', event.type === 'dragover');
    };
    element.addEventListener('dragover', over, { signal });
    element.addEventListener('dragleave', over, { signal });
    element.addEventListener(
      'drop',
      (event) => {
        element.removeAttribute('data-files-over');
        take(event, event.dataTransfer);
      },
      { signal },
    );
    element.addEventListener(
      'paste',
      (event) => {
        const hasWords = event.clipboardData?.types.includes('text/plain') === true;
        if (!(isText(event.target) && hasWords)) take(event, event.clipboardData);
      },
      { signal },
    );
    return () => ends.abort();
  }, [area]);
};
