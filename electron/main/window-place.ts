/** Screen pixels; as Electron's Rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So much of the title bar has to be within reach to move the window by it. */
const reachableWidth = 200;
const reachableHeight = 50;
/** Some window managers report the frame a little above the work area. */
const frame = 10;

const isReachable = (bounds: Box, area: Box): boolean => {
  const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  return (
    width >= reachableWidth &&
    bounds.y >= area.y - frame &&
    bounds.y < area.y + area.height - reachableHeight
  );
};

/**
 * Where a window that stood at `bounds` comes up on the screens there are now (`areas`, the first is the
 * main one). A screen may be gone since, or smaller: then it stands in the middle of the main one, as
 * large as it was where that fits, never below `smallest`.
 */
export const placeWindow = (
  bounds: Box,
  areas: readonly Box[],
  smallest: { readonly width: number; readonly height: number },
): Box => {
  const [main] = areas;
  if (main === undefined || areas.some((area) => isReachable(bounds, area))) return bounds;
  const width = Math.max(smallest.width, Math.min(bounds.width, main.width));
  const height = Math.max(smallest.height, Math.min(bounds.height, main.height));
  return {
    x: main.x + Math.max(0, Math.floor((main.width - width) / 2)),
    y: main.y + Math.max(0, Math.floor((main.height - height) / 2)),
    width,
    height,
  };
};
