import { useEffect, useRef, useState } from 'react';
import { drawn, quarterTurned } from '../files/picture.ts';
import { type Corners, inOrder, type Point, turned, wholeOf } from './corners.ts';
import { findPage } from './find-page.ts';
import { inSlices } from './in-slices.ts';
import { nearestShape, type PaperShape } from './paper-shape.ts';

type Seen = { picture: HTMLCanvasElement; points: Corners; shape: PaperShape };

/**
 * The paper in a photograph: where its corners are thought to be, how they are moved, what shape it is. Looked for once, at first;
 * from the first touch on it is the soldier's. `found` is null while it is looked for. The shape follows the corners until he chooses one, measured
 * anew when a corner is let go, not while it is dragged.
 */
export function usePaper(photograph: HTMLCanvasElement) {
  const [seen, setSeen] = useState<Seen>(() => ({
    picture: photograph,
    points: wholeOf(photograph),
    shape: 'free',
  }));
  const [found, setFound] = useState<boolean | null>(null);
  const chosen = useRef({ corners: false, shape: false });

  useEffect(() => {
    let gone = false;
    const small = drawn(photograph, 200);
    const pixels = small.getContext('2d')!.getImageData(0, 0, small.width, small.height);
    void inSlices(findPage(pixels), () => gone || chosen.current.corners).then(corners => {
      if (gone) return;
      setFound(corners !== null);
      if (corners !== null && !chosen.current.corners)
        setSeen({
          picture: photograph,
          ...shaped(scaled(corners, photograph.width / small.width, photograph), photograph),
        });
    });
    return () => {
      gone = true;
    };
  }, [photograph]);

  function move(corner: number, to: Point): void {
    chosen.current.corners = true;
    setSeen(now => {
      const points = now.points.map((each, at) =>
        at === corner ? inside(to, now.picture) : each,
      ) as unknown as Corners;
      return { ...now, points };
    });
  }

  function settle(): void {
    if (chosen.current.shape || !chosen.current.corners) return;
    setSeen(now => ({ ...now, ...shaped(now.points, now.picture) }));
  }

  function turn(): void {
    chosen.current.corners = true;
    setSeen(now => ({
      ...now,
      picture: quarterTurned(now.picture),
      points: turned(now.points, now.picture.height),
    }));
  }

  function choose(shape: PaperShape): void {
    chosen.current.shape = true;
    setSeen(now => ({ ...now, shape }));
  }

  return { ...seen, found, corners: inOrder(seen.points), move, settle, turn, choose };
}

function shaped(points: Corners, picture: HTMLCanvasElement): { points: Corners; shape: PaperShape } {
  const corners = inOrder(points);
  return { points, shape: corners === null ? 'free' : nearestShape(corners, picture) };
}

function scaled(corners: Corners, by: number, picture: HTMLCanvasElement): Corners {
  return corners.map(({ x, y }) => inside({ x: x * by, y: y * by }, picture)) as unknown as Corners;
}

function inside({ x, y }: Point, { width, height }: HTMLCanvasElement): Point {
  return { x: Math.min(width, Math.max(0, x)), y: Math.min(height, Math.max(0, y)) };
}
