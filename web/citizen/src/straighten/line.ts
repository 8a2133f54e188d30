import type { Point } from './corners.ts';

/** The points at which `a·x + b·y = c`; (a, b) has length 1. */
type Line = { a: number; b: number; c: number };

/** The line that lies nearest to the points, measured square to itself (total least squares). */
export function fittedLine(points: readonly Point[]): Line {
  const n = points.length;
  const x = points.reduce((sum, point) => sum + point.x, 0) / n;
  const y = points.reduce((sum, point) => sum + point.y, 0) / n;
  let [xx, xy, yy] = [0, 0, 0];
  for (const point of points) {
    xx += (point.x - x) ** 2;
    xy += (point.x - x) * (point.y - y);
    yy += (point.y - y) ** 2;
  }
  const direction = Math.atan2(2 * xy, xx - yy) / 2;
  const [a, b] = [-Math.sin(direction), Math.cos(direction)];
  return { a, b, c: a * x + b * y };
}

/** Where two lines cross; null when they hardly do (within about 10 degrees of parallel). */
export function meet(one: Line, other: Line): Point | null {
  const whole = one.a * other.b - other.a * one.b;
  if (Math.abs(whole) < 0.17) return null;
  return {
    x: (one.c * other.b - other.c * one.b) / whole,
    y: (one.a * other.c - other.a * one.c) / whole,
  };
}
