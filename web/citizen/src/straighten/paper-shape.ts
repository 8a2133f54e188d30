import { type Corners, distance } from './corners.ts';
import { proportionOf } from './proportion.ts';

/** What the paper is: an A4 sheet, a card as in a wallet, or whatever the four corners say. */
export type PaperShape = 'a4' | 'card' | 'free';

export const paperShapeWords: Record<PaperShape, string> = { a4: 'A4 纸', card: '证件卡', free: '其他大小' };

/** Long side by short: ISO 216 A4 (297 × 210 mm); ISO/IEC 7810 ID-1 (85.6 × 54 mm), as resident identity cards are (GA 448). */
const proportions: Record<Exclude<PaperShape, 'free'>, number> = { a4: 297 / 210, card: 85.6 / 54 };

type Size = { width: number; height: number };

/** The shape that the corners come near to (within 6 in 100); free when they come near to none. */
export function nearestShape(corners: Corners, picture: Size): PaperShape {
  const seen = proportionOf(corners, picture);
  const long = Math.max(seen, 1 / seen);
  const away = (shape: 'a4' | 'card') => Math.abs(long / proportions[shape] - 1);
  const nearer = away('a4') <= away('card') ? 'a4' : 'card';
  return away(nearer) <= 0.06 ? nearer : 'free';
}

/** Pixels of the straightened paper: as long as its longest side in the picture, in its shape, lying or standing as it does there. */
export function sizeOf(corners: Corners, shape: PaperShape, picture: Size): Size {
  const [a, b, c, d] = corners;
  const seen = proportionOf(corners, picture);
  const long = shape === 'free' ? Math.max(seen, 1 / seen) : proportions[shape];
  const longest = Math.max(distance(a, b), distance(b, c), distance(c, d), distance(d, a));
  const first = Math.max(1, Math.round(Math.min(LONGEST, longest)));
  const second = Math.max(1, Math.round(first / long));
  return seen >= 1 ? { width: first, height: second } : { width: second, height: first };
}

const LONGEST = 2400;
