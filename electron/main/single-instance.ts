import { app } from 'electron';

/** Electron locks by the userData folder, so two profiles may run side by side, one profile never twice. */
export function isFirstInstance(): boolean {
  return app.requestSingleInstanceLock();
}

export function focusOnSecondStart(focus: () => void): void {
  app.on('second-instance', focus);
}
