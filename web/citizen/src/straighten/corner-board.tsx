import { useLayoutEffect, useRef, useState } from 'react';
import { drawn } from '../files/picture.ts';
import { CornerHandle } from './corner-handle.tsx';
import { type Corners, cornerNames, inOrder, type Point } from './corners.ts';
import { Magnifier } from './magnifier.tsx';

type Props = {
  picture: HTMLCanvasElement;
  points: Corners;
  onMove: (corner: number, to: Point) => void;
  /** A corner was let go. */
  onSettle: () => void;
};

/** The photograph with its paper outlined, a handle on every corner, and a magnifier over the one that is being moved. */
export function CornerBoard({ picture, points, onMove, onSettle }: Props) {
  const shown = useRef<HTMLCanvasElement>(null);
  const board = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<number | null>(null);
  const { width, height } = picture;
  useLayoutEffect(() => {
    const small = drawn(picture, 1000);
    const canvas = shown.current!;
    [canvas.width, canvas.height] = [small.width, small.height];
    canvas.getContext('2d')!.drawImage(small, 0, 0);
  }, [picture]);

  /** Where on the picture a place on the screen is. */
  const placeOf = (clientX: number, clientY: number): Point => {
    const box = board.current!.getBoundingClientRect();
    return { x: ((clientX - box.left) / box.width) * width, y: ((clientY - box.top) / box.height) * height };
  };
  const outline = (inOrder(points) ?? points).map(({ x, y }) => `${x},${y}`).join(' ');
  return (
    <div className="board-room">
      <div
        ref={board}
        className="board"
        style={{ width: `min(100%, max(9rem, 100vh - var(--around)) * ${width / height})` }}
      >
        <canvas ref={shown} role="img" aria-label="拍的照片" />
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
          <path className="board-shade" fillRule="evenodd" d={`M0,0H${width}V${height}H0Z M${outline}Z`} />
          <polygon points={outline} />
        </svg>
        {points.map((point, corner) => (
          <CornerHandle
            // biome-ignore lint/suspicious/noArrayIndexKey: the four corners are always the same four
            key={corner}
            name={cornerNames[corner]!}
            at={{ x: point.x / width, y: point.y / height }}
            placeOf={placeOf}
            onMove={to => onMove(corner, to)}
            onStep={(x, y) => onMove(corner, { x: point.x + x * width, y: point.y + y * height })}
            onHold={holds => {
              setHeld(holds ? corner : null);
              if (!holds) onSettle();
            }}
          />
        ))}
        {held !== null && <Magnifier picture={picture} at={points[held]!} />}
      </div>
    </div>
  );
}
