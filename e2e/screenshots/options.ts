/** What `npm run screenshots` asks of the runner; it travels in one environment variable. */
export interface ScreenshotOptions {
  readonly out: string;
  /** Names, or their beginnings with a star; every view where none is given. */
  readonly only: readonly string[];
  /** `contrast` is the system's own few colours (forced-colors). */
  readonly themes: readonly ('light' | 'dark' | 'contrast')[];
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  readonly languages: readonly string[];
  readonly runtime: 'chromium' | 'electron';
  /** The window grows until nothing has to be scrolled. */
  readonly isWhole: boolean;
}

export const readScreenshotOptions = (): ScreenshotOptions => {
  const text = process.env['CG_SCREENSHOTS'];
  if (text === undefined) throw new Error('Started by `npm run screenshots`, not by itself.');
  return JSON.parse(text) as ScreenshotOptions;
};
