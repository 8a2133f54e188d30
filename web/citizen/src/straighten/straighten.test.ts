import { describe, expect, it } from 'vitest';
import { type Corners, inOrder, turned, wholeOf } from './corners.ts';
import { homography, project } from './homography.ts';
import { inSlices } from './in-slices.ts';
import { nearestShape, sizeOf } from './paper-shape.ts';
import { proportionOf } from './proportion.ts';
import { type Pixels, resample } from './resample.ts';
import { type Pose, painted, photographed } from './test-photograph.ts';

const picture = { width: 1200, height: 1600 };
const a4 = { width: 210, height: 297 };
const card = { width: 85.6, height: 54 };
const poses: Pose[] = [{}, { turned: 12 }, { back: 35 }, { aside: -30 }, { turned: -8, back: 25, aside: 15 }];

describe('the map from a paper to its picture', () => {
  it.each(poses)('puts corners, middle and every fifth where the camera does: %j', pose => {
    const map = homography(photographed(a4, picture, pose) as unknown as Corners);
    for (const u of [0, 0.2, 0.5, 0.8, 1])
      for (const v of [0, 0.2, 0.5, 0.8, 1]) {
        const spot = seenAt(u, v, pose);
        const { x, y } = project(map, u, v);
        expect(x).toBeCloseTo(spot.x, 6);
        expect(y).toBeCloseTo(spot.y, 6);
      }
  });

  it.each(poses)('knows the proportion of the paper, however it was tilted: %j', pose => {
    for (const paper of [a4, card, { width: 3, height: 1 }]) {
      const corners = photographed(paper, picture, pose) as unknown as Corners;
      expect(proportionOf(corners, picture)).toBeCloseTo(paper.width / paper.height, 6);
    }
  });

  it('calls an A4 sheet an A4 sheet, a card a card, and a booklet neither', () => {
    const shapeOf = (paper: typeof a4) =>
      poses.map(pose => nearestShape(photographed(paper, picture, pose) as unknown as Corners, picture));
    expect(new Set(shapeOf(a4))).toEqual(new Set(['a4']));
    expect(new Set(shapeOf({ width: 297, height: 210 }))).toEqual(new Set(['a4']));
    expect(new Set(shapeOf(card))).toEqual(new Set(['card']));
    expect(new Set(shapeOf({ width: 100, height: 100 }))).toEqual(new Set(['free']));
  });

  it('gives the straightened paper exactly its shape, standing or lying, and no more pixels than it has', () => {
    const of = (paper: typeof a4) =>
      photographed(paper, picture, { turned: 5, back: 20 }) as unknown as Corners;
    const standing = sizeOf(of(a4), 'a4', picture);
    expect(standing.height / standing.width).toBeCloseTo(Math.SQRT2, 2);
    const lying = sizeOf(of(card), 'card', picture);
    expect(lying.width / lying.height).toBeCloseTo(85.6 / 54, 2);
    const strip = sizeOf(of({ width: 3, height: 1 }), 'free', picture);
    expect(strip.width / strip.height).toBeCloseTo(3, 1);
    expect(Math.max(standing.height, lying.width, strip.width)).toBeLessThan(1600);
  });
});

describe('the straightened picture', () => {
  it.each(poses)(
    'shows each quarter of the paper in its place, never upside down and never mirrored: %j',
    pose => {
      const small = { width: 300, height: 400 };
      const corners = photographed(a4, small, pose) as unknown as Corners;
      const middle = project(homography(corners), 0.5, 0.5);
      const seen = painted(
        small,
        corners,
        (x, y) => quarter(x < middle.x, y < middle.y),
        () => 10,
      );
      for (const order of [
        [0, 1, 2, 3],
        [1, 0, 2, 3],
        [2, 3, 0, 1],
        [3, 2, 1, 0],
      ]) {
        const straight = straightened(seen, inOrder(order.map(at => corners[at]!))!, {
          width: 70,
          height: 99,
        });
        const looks = [
          [0.1, 0.1],
          [0.9, 0.1],
          [0.1, 0.9],
          [0.9, 0.9],
        ].map(([u, v]) => at(straight, u!, v!));
        for (const [place, light] of [60, 110, 160, 220].entries())
          expect(Math.abs(looks[place]! - light)).toBeLessThan(12);
      }
    },
  );

  it('of the whole picture at its own size is the picture itself', () => {
    const seen = painted(
      { width: 24, height: 32 },
      [],
      () => 0,
      (x, y) => 4 * x + 3 * y,
    );
    const same = straightened(seen, wholeOf(seen), seen);
    expect([...same.data]).toEqual([...seen.data]);
  });

  it('is not made of corners that surround nothing', () => {
    const [a, b, c] = wholeOf(picture);
    expect(inOrder([a, b, c, { x: 900, y: 500 }])).toBeNull();
    expect(inOrder([a, a, b, b])).toBeNull();
  });

  it('turned a quarter four times is as it was', () => {
    const corners = photographed(a4, picture, { turned: 5 }) as unknown as Corners;
    const { width, height } = picture;
    const once = turned(corners, height);
    expect(inOrder(once)).toEqual(once);
    expect(turned(turned(turned(once, width), height), width)).toEqual(
      corners.map(({ x, y }) => ({ x: expect.closeTo(x, 6), y: expect.closeTo(y, 6) })),
    );
  });
});

describe('work in slices', () => {
  it('answers what the work answers, and lets others have their turn', async () => {
    let turns = 0;
    const other = setInterval(() => {
      turns += 1;
    });
    const answer = await inSlices(slow());
    clearInterval(other);
    expect(answer).toBe('done');
    expect(turns).toBeGreaterThan(0);
  });

  it('stops when nobody waits any more', async () => {
    expect(await inSlices(slow(), () => true)).toBeNull();
  });
});

function* slow(): Generator<void, string> {
  for (let step = 0; step < 20; step++) {
    const until = performance.now() + 4;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

/** The camera's own answer for a place inside the paper: that of a smaller paper whose corner it is. */
function seenAt(u: number, v: number, pose: Pose) {
  const longest = Math.max(a4.width, a4.height);
  const own = { width: a4.width * Math.abs(2 * u - 1), height: a4.height * Math.abs(2 * v - 1) };
  const size = (0.6 * Math.max(own.width, own.height)) / longest;
  const place = (v < 0.5 ? 0 : 3) + (u < 0.5 ? 0 : v < 0.5 ? 1 : -1);
  if (size === 0) return { x: picture.width / 2, y: picture.height / 2 };
  return photographed(own, picture, { ...pose, size })[place]!;
}

function quarter(left: boolean, top: boolean): number {
  return top ? (left ? 60 : 110) : left ? 160 : 220;
}

function straightened(
  seen: Pixels,
  corners: Corners,
  { width, height }: { width: number; height: number },
): Pixels {
  const to = { data: new Uint8ClampedArray(4 * width * height), width, height };
  for (const _ of resample(seen, corners, to));
  return to;
}

function at({ data, width, height }: Pixels, u: number, v: number): number {
  return data[4 * (Math.floor(v * height) * width + Math.floor(u * width))]!;
}
