/**
 * Whether this window was opened with a recovery key: its passphrase was chosen a moment ago, so S35
 * waits for the next opening. Known to this window only, and gone with it.
 */
let isJustRecovered = false;

export const noteRecovering = (isRecovering: boolean): void => {
  isJustRecovered = isRecovering;
};

export const wasJustRecovered = (): boolean => isJustRecovered;
