import { describe, expect, it } from 'vitest';
import { type Corners, distance } from './corners.ts';
import { findPage } from './find-page.ts';
import type { Pixels } from './resample.ts';
import { type Pose, painted, photographed } from './test-photograph.ts';

/** R2.4: on a phone a paper is found in its photograph. Two hundredths of the picture are what a finger would not do better. */
const picture = { width: 150, height: 200 };
const a4 = { width: 210, height: 297 };
const card = { width: 85.6, height: 54 };
const printed = (x: number, y: number) =>
  Math.floor(y / 5) % 2 === 0 && Math.floor(x / 3) % 3 > 0 ? 150 : 235;

describe('a page found in a photograph', () => {
  it.each<[string, { width: number; height: number }, Pose]>([
    ['straight from above', a4, { size: 0.9 }],
    ['turned a little', a4, { turned: 9, size: 0.9 }],
    ['turned far', a4, { turned: -28, size: 0.8 }],
    ['seen from below', a4, { back: 30, size: 0.9 }],
    ['seen from the side', a4, { aside: -25, size: 0.9 }],
    ['every way at once', a4, { turned: 8, back: 25, aside: 12, size: 0.85 }],
    ['a card', card, { turned: -6, back: 20, size: 0.8 }],
  ])('%s', (_, paper, pose) => {
    const truth = photographed(paper, picture, pose);
    expectNear(found(painted(picture, truth, printed, () => 60)), truth);
  });

  it('on a table lit from one side', () => {
    const truth = photographed(a4, picture, { turned: 5, back: 20, size: 0.85 });
    const lit = (x: number, y: number) => 1 - 0.25 * (x / 150) - 0.15 * (y / 200);
    const seen = painted(
      picture,
      truth,
      (x, y) => printed(x, y) * lit(x, y),
      (x, y) => 105 * lit(x, y),
    );
    expectNear(found(seen), truth);
  });

  it('a dark certificate on a white table', () => {
    const truth = photographed(card, picture, { turned: 7, back: 15, size: 0.8 });
    expectNear(
      found(
        painted(
          picture,
          truth,
          () => 70,
          () => 220,
        ),
      ),
      truth,
    );
  });

  it.each<[string, (x: number, y: number) => number]>([
    ['an empty table', () => 120],
    ['a table in half shadow', x => (x < 70 ? 60 : 180)],
    ['stripes', (_, y) => (Math.floor(y / 20) % 2 === 0 ? 60 : 200)],
    ['a round plate', (x, y) => (Math.hypot(x - 75, y - 100) < 60 ? 230 : 50)],
    ['a page that fills everything', () => 235],
    ['light that falls off slowly', (x, y) => 40 + x * 0.6 + y * 0.5],
  ])('nothing is guessed into %s', (_, light) => {
    expect(found(painted(picture, [], () => 0, light))).toBeNull();
  });
});

function found(seen: Pixels): Corners | null {
  const work = findPage(seen);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function expectNear(corners: Corners | null, truth: readonly { x: number; y: number }[]) {
  expect(corners).not.toBeNull();
  const off = corners!.map((corner, at) => distance(corner, truth[at]!));
  expect(Math.max(...off)).toBeLessThan(0.02 * picture.height);
}
