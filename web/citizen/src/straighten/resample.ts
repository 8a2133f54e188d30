import type { Corners } from './corners.ts';
import { homography, project } from './homography.ts';

/** Four bytes a pixel, red, green, blue and how opaque, row after row: what a canvas gives and takes. */
export type Pixels = { data: Uint8ClampedArray; width: number; height: number };

/**
 * The paper between four corners of a picture, seen from straight above, row by row: each pixel is looked up where it lies in the picture and mixed
 * from the four around that place. It can be left after any row, so that whoever runs it can let the browser breathe.
 */
export function* resample(from: Pixels, corners: Corners, to: Pixels): Generator<void, void> {
  const map = homography(corners);
  for (let row = 0; row < to.height; row++) {
    for (let column = 0; column < to.width; column++) {
      const { x, y } = project(map, (column + 0.5) / to.width, (row + 0.5) / to.height);
      mix(from, x - 0.5, y - 0.5, to.data, 4 * (row * to.width + column));
    }
    yield;
  }
}

/** Bilinear; beyond the edge the edge goes on. */
function mix({ data, width, height }: Pixels, x: number, y: number, into: Uint8ClampedArray, at: number) {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const [right, low] = [x - left, y - top];
  const columns = [within(left, width), within(left + 1, width)] as const;
  const rows = [within(top, height) * width, within(top + 1, height) * width] as const;
  const a = 4 * (rows[0] + columns[0]);
  const b = 4 * (rows[0] + columns[1]);
  const c = 4 * (rows[1] + columns[0]);
  const d = 4 * (rows[1] + columns[1]);
  for (let colour = 0; colour < 3; colour++) {
    const above = data[a + colour]! * (1 - right) + data[b + colour]! * right;
    const below = data[c + colour]! * (1 - right) + data[d + colour]! * right;
    into[at + colour] = above * (1 - low) + below * low;
  }
  into[at + 3] = 255;
}

function within(place: number, length: number): number {
  return place < 0 ? 0 : place >= length ? length - 1 : place;
}
