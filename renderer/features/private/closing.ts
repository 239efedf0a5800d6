/**
 * Private closes by itself a while after its room was left, so that a glance into the calendar
 * doesn't ask for the passphrase again, and an open book on the table doesn't stay open.
 */
export const closesAfter = 3 * 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;

export const closeLater = (close: () => void): void => {
  clearTimeout(timer);
  timer = setTimeout(close, closesAfter);
};

export const keepOpen = (): void => clearTimeout(timer);
