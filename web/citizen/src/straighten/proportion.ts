import type { Corners } from './corners.ts';
import { homography } from './homography.ts';

/**
 * Width by height of the paper itself, not of how it looks: a side that runs away from the camera looks shorter than it is. The two sides of the unit
 * square are turned back into space (Zhang and He, Whiteboard scanning and image enhancement, 2007, §3) with the lens of a phone,
 * which is wide: its focal length is about three quarters of the picture's longer side (26 mm before a frame of 36 mm).
 */
export function proportionOf(corners: Corners, picture: { width: number; height: number }): number {
  const focal = LENS * Math.max(picture.width, picture.height);
  const centred = corners.map(({ x, y }) => ({
    x: (x - picture.width / 2) / focal,
    y: (y - picture.height / 2) / focal,
  })) as unknown as Corners;
  const rows = homography(centred);
  const side = (column: 0 | 1) => Math.hypot(rows[0][column], rows[1][column], rows[2][column]);
  return side(0) / side(1);
}

export const LENS = 0.75;
