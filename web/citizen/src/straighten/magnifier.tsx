import { useLayoutEffect, useRef } from 'react';
import type { Point } from './corners.ts';

const SIZE = 240;

/** What lies under the finger, larger, in the upper corner that is farther from it. */
export function Magnifier({ picture, at }: { picture: HTMLCanvasElement; at: Point }) {
  const glass = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const brush = glass.current!.getContext('2d')!;
    const around = Math.max(picture.width, picture.height) / 8;
    brush.fillStyle = '#222';
    brush.fillRect(0, 0, SIZE, SIZE);
    brush.drawImage(picture, at.x - around / 2, at.y - around / 2, around, around, 0, 0, SIZE, SIZE);
    brush.strokeStyle = '#ffd54a';
    brush.lineWidth = 3;
    brush.beginPath();
    brush.moveTo(SIZE / 2, SIZE / 2 - 28);
    brush.lineTo(SIZE / 2, SIZE / 2 + 28);
    brush.moveTo(SIZE / 2 - 28, SIZE / 2);
    brush.lineTo(SIZE / 2 + 28, SIZE / 2);
    brush.stroke();
  }, [picture, at]);
  const side = at.x < picture.width / 2 ? 'right' : 'left';
  return (
    <div className={`magnifier magnifier-${side}`} aria-hidden="true">
      <canvas ref={glass} width={SIZE} height={SIZE} />
    </div>
  );
}
