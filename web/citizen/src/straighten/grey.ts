import type { Pixels } from './resample.ts';

/** How bright each pixel is, 0 to 255, row after row. */
export type Grey = { light: Float32Array; width: number; height: number };

/** How bright a picture is, a little blurred (each pixel the mean of nine), so that print and grain do not count as edges. */
export function grey({ data, width, height }: Pixels): Grey {
  const sharp = new Float32Array(width * height);
  for (let at = 0; at < sharp.length; at++)
    sharp[at] = 0.299 * data[4 * at]! + 0.587 * data[4 * at + 1]! + 0.114 * data[4 * at + 2]!;
  const across = blurred(sharp, width, height, 1);
  return { light: blurred(across, height, width, width), width, height };
}

/** The mean of three along lines of `length` pixels that stand `step` apart. */
function blurred(from: Float32Array, length: number, lines: number, step: number): Float32Array {
  const to = new Float32Array(from.length);
  const between = step === 1 ? length : 1;
  for (let line = 0; line < lines; line++)
    for (let place = 0; place < length; place++) {
      const at = line * between + place * step;
      const before = place === 0 ? at : at - step;
      const after = place === length - 1 ? at : at + step;
      to[at] = (from[before]! + from[at]! + from[after]!) / 3;
    }
  return to;
}
