import { expect, type BrowserContext } from '@playwright/test';

/** What happened that never should, in words. Never a person's own words: only the app's. */
export interface Watched {
  readonly troubles: string[];
}

const ownAddress =
  /^(?:app:\/\/common-ground\/|blob:app:|http:\/\/127\.0\.0\.1:\d+\/|blob:http:\/\/127\.0\.0\.1|about:blank|data:|devtools:)/;

/**
 * Listens to one context for as long as it lives: errors, warnings of broken policies, dialogs and
 * every request that isn't for the app's own files.
 */
export const watchContext = (context: BrowserContext, watched: Watched): void => {
  const { troubles } = watched;
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => troubles.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    if (!ownAddress.test(request.url())) troubles.push(`request: ${request.url()}`);
  });
  context.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    // A window that closes under its dialog has nothing left to dismiss.
    void dialog.dismiss().catch(() => undefined);
  });
};

/** A policy that is broken is logged as an error, so the console speaks for the CSP as well. */
export const expectQuiet = ({ troubles }: Watched): void => expect(troubles).toEqual([]);
