import type { Corners } from './corners.ts';
import { inSlices } from './in-slices.ts';
import { type PaperShape, sizeOf } from './paper-shape.ts';
import { resample } from './resample.ts';

/** The paper between the corners as a picture of its own, in its shape; made in slices, in this browser, and nowhere else. */
export async function straightened(
  picture: HTMLCanvasElement,
  corners: Corners,
  shape: PaperShape,
): Promise<HTMLCanvasElement> {
  const from = picture.getContext('2d')!.getImageData(0, 0, picture.width, picture.height);
  const canvas = document.createElement('canvas');
  const { width, height } = sizeOf(corners, shape, picture);
  [canvas.width, canvas.height] = [width, height];
  const brush = canvas.getContext('2d')!;
  const to = brush.createImageData(width, height);
  await inSlices(resample(from, corners, to));
  brush.putImageData(to, 0, 0);
  return canvas;
}
