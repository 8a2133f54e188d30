import { useRef, useState } from 'react';
import type { Answer, StraightenSheet } from '../straighten/straighten-sheet.tsx';
import { openPicture, type Ready, readyAsIs, readyPicture } from './picture.ts';

type Asked = {
  Sheet: typeof StraightenSheet;
  picture: HTMLCanvasElement;
  /** Another for every photograph, so that nothing of the one before stays. */
  turn: number;
  answer: (answer: Answer) => void;
};

/**
 * Lays each chosen photograph before the soldier to be straightened, one after the other (R2.4); `prepare` answers what is to be sent,
 * or null when he does not want it. What cannot be drawn goes as it is, and so does a photograph when the sheet cannot be loaded.
 */
export function useStraightening() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const turns = useRef(0);

  async function prepare(chosen: File): Promise<Ready | null> {
    let photograph = chosen;
    for (;;) {
      const picture = await openPicture(photograph);
      if (picture === null) return readyAsIs(photograph);
      const Sheet = await loadSheet();
      if (Sheet === null) return readyPicture(picture, photograph);
      const answer = await new Promise<Answer>(answer => {
        turns.current += 1;
        setAsked({ Sheet, picture, turn: turns.current, answer });
      });
      setAsked(null);
      if (answer.is === 'dropped') return null;
      if (answer.is === 'picture') return readyPicture(answer.picture, photograph);
      photograph = answer.photograph;
    }
  }
  return { asked, prepare };
}

async function loadSheet(): Promise<typeof StraightenSheet | null> {
  const loaded = await import('../straighten/straighten-sheet.tsx').catch(() => null);
  return loaded?.StraightenSheet ?? null;
}
