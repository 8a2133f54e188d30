import { type Corners, cross, distance, inOrder, type Point } from './corners.ts';
import { fittedLine, meet } from './line.ts';
import type { Mask } from './region.ts';

/**
 * The four-sided figure that a region is, if it is one: its outline's outermost points, thinned to the four that matter, then each side drawn
 * anew through the outline near it, so that rounded or bent corners and single pixels do not count. Null when it has no four corners.
 */
export function quadrilateral(region: Mask): Corners | null {
  const outline = outlineOf(region);
  const rough = inOrder(thinned(hull(outline)));
  if (rough === null) return null;
  const sides = rough.map((from, place) => side(outline, from, rough[(place + 1) % 4]!));
  const corners = sides.map((line, place) => meet(sides[(place + 3) % 4]!, line));
  if (
    corners.some(
      (corner, place) => corner === null || distance(corner, rough[place]!) > FURTHEST * region.width,
    )
  )
    return null;
  return inOrder(corners as Point[]);
}

/** The line through the outline between two corners, without the tenth part at either end. */
function side(outline: readonly Point[], from: Point, to: Point) {
  const length = distance(from, to);
  const along = ({ x, y }: Point) =>
    ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / length ** 2;
  const near = outline.filter(point => {
    const part = along(point);
    return part > 0.1 && part < 0.9 && Math.abs(cross(from, to, point)) / length < 2.5;
  });
  return fittedLine(near.length > 3 ? near : [from, to]);
}

/** The first and last of the region in every row and every column, at the pixels' outer edges. */
function outlineOf({ on, width, height }: Mask): Point[] {
  const points: Point[] = [];
  for (let y = 0; y < height; y++) {
    const row = on.subarray(y * width, (y + 1) * width);
    const first = row.indexOf(1);
    if (first >= 0) points.push({ x: first, y: y + 0.5 }, { x: row.lastIndexOf(1) + 1, y: y + 0.5 });
  }
  for (let x = 0; x < width; x++) {
    let [first, last] = [-1, -1];
    for (let y = 0; y < height; y++) if (on[y * width + x] === 1) [first, last] = [first < 0 ? y : first, y];
    if (first >= 0) points.push({ x: x + 0.5, y: first }, { x: x + 0.5, y: last + 1 });
  }
  return points;
}

/** The convex hull, as the clock goes (Andrew's monotone chain). */
function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function chain(sorted: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of sorted) {
    while (kept.length > 1 && cross(kept.at(-2)!, kept.at(-1)!, point) <= 0) kept.pop();
    kept.push(point);
  }
  return kept.slice(0, -1);
}

/** Takes away, one after the other, the corner whose loss changes the figure least, until four are left. */
function thinned(points: readonly Point[]): Point[] {
  const left = [...points];
  while (left.length > 4) {
    const losses = left.map((point, at) =>
      Math.abs(cross(left.at(at - 1)!, point, left[(at + 1) % left.length]!)),
    );
    left.splice(losses.indexOf(Math.min(...losses)), 1);
  }
  return left;
}

/** How far a corner may move when its sides are drawn anew, as a part of the picture's width: more, and it was no corner. */
const FURTHEST = 0.08;
