import { useRef, useState } from 'react';
import type { Answer, StraightenSheet } from '../straighten/straighten-sheet.tsx';
import { backCloses } from './back-closes.ts';
import { openPicture, type Ready, readyAsIs, readyPicture } from './picture.ts';

/** Which of the photographs chosen at once it is: the second of three. */
export type Turn = { place: number; of: number };

type Asked = Turn & {
  Sheet: typeof StraightenSheet;
  picture: HTMLCanvasElement;
  /** Another for every photograph, so that nothing of the one before stays. */
  key: number;
  answer: (answer: Answer) => void;
};

/**
 * Lays each chosen photograph before the soldier to be straightened, one after the other (R2.4); `prepare` answers what is to be sent,
 * or null when he does not want it. What cannot be drawn goes as it is, and so does a photograph when the sheet cannot be loaded.
 */
export function useStraightening() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const keys = useRef(0);

  async function prepare(chosen: File, turn: Turn): Promise<Ready | null> {
    let photograph = chosen;
    for (;;) {
      const picture = await openPicture(photograph);
      if (picture === null) return readyAsIs(photograph);
      const Sheet = await loadSheet();
      if (Sheet === null) return readyPicture(picture, photograph);
      const answer = await answered({ Sheet, picture, ...turn });
      if (answer.is === 'dropped') return null;
      if (answer.is === 'picture') return readyPicture(answer.picture, photograph);
      photograph = answer.photograph;
    }
  }

  async function answered(shown: Omit<Asked, 'key' | 'answer'>): Promise<Answer> {
    let leave = () => Promise.resolve();
    const answer = await new Promise<Answer>(answer => {
      keys.current += 1;
      leave = backCloses(() => answer({ is: 'dropped' }));
      setAsked({ ...shown, key: keys.current, answer });
    });
    setAsked(null);
    await leave();
    return answer;
  }
  return { asked, prepare };
}

async function loadSheet(): Promise<typeof StraightenSheet | null> {
  const loaded = await import('../straighten/straighten-sheet.tsx').catch(() => null);
  return loaded?.StraightenSheet ?? null;
}
