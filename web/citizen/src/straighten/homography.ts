import type { Corners, Point } from './corners.ts';

/** Rows of the 3 × 3 matrix that takes the unit square to a picture: (u, v, 1) to (x, y, 1) times a depth. */
export type Homography = readonly [
  readonly [number, number, number],
  readonly [number, number, number],
  readonly [number, number, number],
];

/**
 * The one projective map that takes (0,0), (1,0), (1,1), (0,1) to the four corners. Closed form: the two numbers of the last row follow from how
 * far the opposite sides are from parallel (P. Heckbert, Fundamentals of Texture Mapping, 1989, §2.2.3).
 */
export function homography([a, b, c, d]: Corners): Homography {
  const [ex, ey] = [b.x - c.x, b.y - c.y];
  const [fx, fy] = [d.x - c.x, d.y - c.y];
  const [sx, sy] = [a.x - b.x + c.x - d.x, a.y - b.y + c.y - d.y];
  const whole = ex * fy - fx * ey;
  const g = (sx * fy - fx * sy) / whole;
  const h = (ex * sy - sx * ey) / whole;
  return [
    [b.x - a.x + g * b.x, d.x - a.x + h * d.x, a.x],
    [b.y - a.y + g * b.y, d.y - a.y + h * d.y, a.y],
    [g, h, 1],
  ];
}

/** Where a place of the unit square lies in the picture. */
export function project([p, q, r]: Homography, u: number, v: number): Point {
  const depth = r[0] * u + r[1] * v + r[2];
  return { x: (p[0] * u + p[1] * v + p[2]) / depth, y: (q[0] * u + q[1] * v + q[2]) / depth };
}
