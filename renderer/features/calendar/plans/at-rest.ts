/** How long nobody turned: whoever leafs on wants nothing drawn or opened beside it. */
const REST = 700;

/** Runs `act` once all has been at rest for a while and there is nothing else to do. What it returns calls it off. */
export const atRest = (act: () => void): (() => void) => {
  let idle = 0;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(act);
  }, REST);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
};
