import { useRef } from 'react';
import type { Point } from './corners.ts';

type Props = {
  name: string;
  /** 0 to 1 across and down the picture. */
  at: Point;
  placeOf: (clientX: number, clientY: number) => Point;
  onMove: (to: Point) => void;
  /** Parts of the picture to move by, across and down. */
  onStep: (x: number, y: number) => void;
  onHold: (holds: boolean) => void;
};

/** One corner: as large as a fingertip, dragged by where it was taken hold of; arrow keys move it a two-hundredth, with Shift five times that. */
export function CornerHandle({ name, at, placeOf, onMove, onStep, onHold }: Props) {
  const grip = useRef<Point | null>(null);
  const letGo = () => {
    grip.current = null;
    onHold(false);
  };
  return (
    <button
      type="button"
      className="corner"
      style={{ left: `${100 * at.x}%`, top: `${100 * at.y}%` }}
      aria-label={`${name}，离左边 ${percent(at.x)}，离上边 ${percent(at.y)}，用方向键移动`}
      onPointerDown={event => {
        const box = event.currentTarget.getBoundingClientRect();
        grip.current = {
          x: event.clientX - (box.left + box.width / 2),
          y: event.clientY - (box.top + box.height / 2),
        };
        event.currentTarget.setPointerCapture(event.pointerId);
        onHold(true);
      }}
      onPointerMove={event => {
        if (grip.current !== null)
          onMove(placeOf(event.clientX - grip.current.x, event.clientY - grip.current.y));
      }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onBlur={letGo}
      onKeyDown={event => {
        const step = steps[event.key];
        if (step === undefined) return;
        event.preventDefault();
        const far = event.shiftKey ? 0.025 : 0.005;
        onHold(true);
        onStep(step.x * far, step.y * far);
      }}
    />
  );
}

const steps: Record<string, Point | undefined> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function percent(part: number): string {
  return `${Math.round(100 * part)}%`;
}
