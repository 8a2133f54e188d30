import type { Corners } from './corners.ts';
import { contrastAlong, coverOf } from './fit.ts';
import { type Grey, grey } from './grey.ts';
import { quadrilateral } from './quadrilateral.ts';
import { largestRegion, type Mask } from './region.ts';
import type { Pixels } from './resample.ts';

/**
 * Finds the paper in a small picture (about 200 pixels): at a dozen brightnesses the largest thing brighter, or darker, than that is looked at; if it
 * fills a four-sided figure it may be the paper, and the one whose weakest side stands out most is. Null when there is none: better the whole
 * picture than a wrong guess. It can be left between two looks.
 */
export function* findPage(small: Pixels): Generator<void, Corners | null> {
  const picture = grey(small);
  let best: { corners: Corners; contrast: number } | null = null;
  for (const level of LEVELS)
    for (const brighter of [true, false]) {
      const corners = figureIn(masked(picture, level, brighter), brighter);
      const contrast = corners === null ? 0 : contrastAlong(picture, corners);
      if (corners !== null && contrast > (best?.contrast ?? FAINTEST)) best = { corners, contrast };
      yield;
    }
  return best?.corners ?? null;
}

function figureIn(mask: Mask, brighter: boolean): Corners | null {
  const region = largestRegion(mask);
  const part = region.area / region.on.length;
  if (part < SMALLEST || part > LARGEST) return null;
  if (!brighter && touchesEdge(region)) return null; // a dark thing cut off by the edge is the table
  const corners = quadrilateral(region);
  return corners !== null && coverOf(region, corners) > FULLEST ? corners : null;
}

function masked({ light, width, height }: Grey, level: number, brighter: boolean): Mask {
  return { on: Uint8Array.from(light, each => Number(each > level === brighter)), width, height };
}

function touchesEdge({ on, width, height }: Mask): boolean {
  return on.some(
    (each, at) =>
      each === 1 &&
      (at % width === 0 || at % width === width - 1 || at < width || at >= (height - 1) * width),
  );
}

const LEVELS = Array.from({ length: 13 }, (_, at) => 40 + 15 * at);
/** Parts of the picture that a paper takes; it was photographed for its own sake. */
const SMALLEST = 0.12;
const LARGEST = 0.97;
/** How much of region and figure together must be common to both. */
const FULLEST = 0.93;
/** Steps of brightness, of 255, across the weakest side. */
const FAINTEST = 8;
