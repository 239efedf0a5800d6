import type { WebContents } from 'electron';

/** Text sizes on offer, 100 to 200 %. */
const steps = [1, 1.1, 1.25, 1.5, 1.75, 2] as const;

export function nextZoom(current: number, direction: 'in' | 'out'): number {
  const larger = steps.find((step) => step > current + 0.01) ?? 2;
  const smaller = steps.findLast((step) => step < current - 0.01) ?? 1;
  return direction === 'in' ? larger : smaller;
}

export function stepZoom(contents: WebContents, direction: 'in' | 'out' | 'reset'): void {
  contents.setZoomFactor(direction === 'reset' ? 1 : nextZoom(contents.getZoomFactor(), direction));
}
