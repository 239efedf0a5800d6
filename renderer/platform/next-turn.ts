/**
 * Lets the window draw and hear before more work is done. By a message, not by a timer: a window that can't
 * be seen has its timers held back, and what it is to write would wait.
 */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
