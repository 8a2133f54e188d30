import { type Corners, cross, distance } from './corners.ts';
import type { Grey } from './grey.ts';
import type { Mask } from './region.ts';

/** How well a region fills a figure, 0 to 1: what is common to both as a part of what belongs to either. */
export function coverOf({ on, width, height }: Mask, corners: Corners): number {
  let [common, either] = [0, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const inFigure = holds(corners, x + 0.5, y + 0.5);
      const inRegion = on[y * width + x] === 1;
      if (inFigure && inRegion) common += 1;
      if (inFigure || inRegion) either += 1;
    }
  return either === 0 ? 0 : common / either;
}

/** How far the brightness just inside differs from that just outside, along the side where it differs least, in steps of 255. */
export function contrastAlong(picture: Grey, corners: Corners): number {
  const sides = corners.map((from, place) => {
    const to = corners[(place + 1) % 4]!;
    const length = distance(from, to);
    const inward = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
    let sum = 0;
    for (let step = 1; step <= STEPS; step++) {
      const part = step / (STEPS + 1);
      const x = from.x + part * (to.x - from.x);
      const y = from.y + part * (to.y - from.y);
      sum +=
        lightAt(picture, x + OFF * inward.x, y + OFF * inward.y) -
        lightAt(picture, x - OFF * inward.x, y - OFF * inward.y);
    }
    return Math.abs(sum / STEPS);
  });
  return Math.min(...sides);
}

function holds(corners: Corners, x: number, y: number): boolean {
  return corners.every((from, place) => cross(from, corners[(place + 1) % 4]!, { x, y }) >= 0);
}

function lightAt({ light, width, height }: Grey, x: number, y: number): number {
  const column = Math.min(width - 1, Math.max(0, Math.floor(x)));
  const row = Math.min(height - 1, Math.max(0, Math.floor(y)));
  return light[row * width + column]!;
}

const STEPS = 24;
/** Pixels off the side: past the blur, and not yet in the print. */
const OFF = 2.5;
