import type { Point } from './corners.ts';
import { LENS } from './proportion.ts';
import type { Pixels } from './resample.ts';

/** How a paper lies before a phone: turned in its plane, and tilted away at the top and at the right, in degrees. */
export type Pose = { turned?: number; back?: number; aside?: number; size?: number };

/**
 * Where the corners of a paper (width by height, any unit) come to lie in a picture, by the pinhole camera: the paper is turned in
 * space, moved away, and every corner divided by its depth. An oracle of its own: nothing of the code under test is used.
 */
export function photographed(
  paper: { width: number; height: number },
  picture: { width: number; height: number },
  { turned = 0, back = 0, aside = 0, size = 0.6 }: Pose,
): Point[] {
  const focal = LENS * Math.max(picture.width, picture.height);
  const longest = Math.max(paper.width, paper.height);
  const away = (focal * longest) / (size * Math.min(picture.width, picture.height));
  const [t, p, q] = [turned, back, aside].map(degrees => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([u, v]) => {
    const [x0, y0] = [(u! * paper.width) / 2, (v! * paper.height) / 2];
    const [x1, y1] = [x0 * Math.cos(t) - y0 * Math.sin(t), x0 * Math.sin(t) + y0 * Math.cos(t)];
    const [y2, z2] = [y1 * Math.cos(p), -y1 * Math.sin(p)];
    const [x3, z3] = [x1 * Math.cos(q) - z2 * Math.sin(q), x1 * Math.sin(q) + z2 * Math.cos(q)];
    const depth = z3 + away;
    return { x: picture.width / 2 + (focal * x3) / depth, y: picture.height / 2 + (focal * y2) / depth };
  });
}

type Paint = (x: number, y: number) => number;

/** A picture painted pixel by pixel (four looks into each), with a camera's grain: `inside` between the corners, `outside` around. */
export function painted(
  { width, height }: { width: number; height: number },
  corners: readonly Point[],
  inside: Paint,
  outside: Paint,
): Pixels {
  const data = new Uint8ClampedArray(4 * width * height);
  let grain = 7;
  for (let at = 0; at < width * height; at++) {
    let light = 0;
    for (const [dx, dy] of [
      [0.25, 0.25],
      [0.75, 0.25],
      [0.25, 0.75],
      [0.75, 0.75],
    ] as const) {
      const [x, y] = [(at % width) + dx, Math.floor(at / width) + dy];
      light += (between(corners, x, y) ? inside(x, y) : outside(x, y)) / 4;
    }
    grain = (grain * 1103515245 + 12345) % 2147483648;
    data.fill(light + (grain / 2147483648 - 0.5) * 12, 4 * at, 4 * at + 3);
    data[4 * at + 3] = 255;
  }
  return { data, width, height };
}

function between(corners: readonly Point[], x: number, y: number): boolean {
  return corners.every((from, at) => {
    const to = corners[(at + 1) % 4]!;
    return (to.x - from.x) * (y - from.y) >= (to.y - from.y) * (x - from.x);
  });
}
