/** A point of the drawing. */
export type Point = [x: number, y: number];

/**
 * Leaves out the points of a line that nobody would see missing.
 * Method: Douglas and Peucker (1973).
 * @param tolerance how far the line may move, in the unit of the points.
 */
export function simplifyLine(points: readonly Point[], tolerance: number): Point[] {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return [...points];
  let farthest = 0;
  let reach = 0;
  points.forEach((point, index) => {
    const distance = distanceToSegment(point, first, last);
    if (distance > reach) [farthest, reach] = [index, distance];
  });
  if (reach <= tolerance) return [first, last];
  return [
    ...simplifyLine(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplifyLine(points.slice(farthest), tolerance),
  ];
}

function distanceToSegment([x, y]: Point, [startX, startY]: Point, [endX, endY]: Point): number {
  const [alongX, alongY] = [endX - startX, endY - startY];
  const square = alongX ** 2 + alongY ** 2;
  const share = square === 0 ? 0 : ((x - startX) * alongX + (y - startY) * alongY) / square;
  const nearest = Math.min(1, Math.max(0, share));
  return Math.hypot(x - startX - nearest * alongX, y - startY - nearest * alongY);
}
