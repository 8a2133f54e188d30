/** A place in a picture, in its pixels from the top left; pixel centres lie at halves. */
export type Point = { x: number; y: number };
/** Top left, top right, bottom right, bottom left: once around, as the clock goes. */
export type Corners = readonly [Point, Point, Point, Point];
type Size = { width: number; height: number };

export const cornerNames = ['左上角', '右上角', '右下角', '左下角'] as const;

/** The whole picture as if it were the paper: what is proposed when no paper was found. */
export function wholeOf({ width, height }: Size): Corners {
  return [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
}

/**
 * The four points once around from the top left, whichever was dragged past which: a paper straightened by them is never mirrored and never
 * turned further than it lay in the picture. Null when they surround no paper: a corner pushed in, or hardly any room between them.
 */
export function inOrder(points: readonly Point[]): Corners | null {
  const middle = { x: mean(points.map(each => each.x)), y: mean(points.map(each => each.y)) };
  const angle = ({ x, y }: Point) => Math.atan2(y - middle.y, x - middle.x);
  const around = [...points].sort((a, b) => angle(a) - angle(b));
  const sums = around.map(({ x, y }) => x + y);
  const first = sums.indexOf(Math.min(...sums));
  const [a, b, c, d] = [...around.slice(first), ...around.slice(0, first)] as [Point, Point, Point, Point];
  const turns = [cross(a, b, c), cross(b, c, d), cross(c, d, a), cross(d, a, b)];
  return Math.min(...turns) > LEAST ? [a, b, c, d] : null;
}

/** The picture turned a quarter to the right takes the corners with it. */
export function turned(corners: Corners, height: number): Corners {
  const [a, b, c, d] = corners.map(({ x, y }) => ({ x: height - y, y: x })) as [Point, Point, Point, Point];
  return [d, a, b, c];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Twice the area of the triangle; above nothing when it goes round as the clock does. */
export function cross(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Twice the area, in square pixels, that the three corners nearest to one line must keep. */
const LEAST = 100;

function mean(numbers: number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
