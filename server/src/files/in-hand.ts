import type { Person } from '@yimen/domain/access/person.ts';
import { countPlaces } from '../aside/places.ts';
import { turnOf } from '../aside/turn.ts';
import { DoorProblem } from '../http/problem.ts';
import { limits } from './intake/limits.ts';

/** One upload while it is in this process's hands. */
export type Held = {
  /** Whether so many bytes more can be held; of an upload that cannot, nothing is held any longer. */
  more: (bytes: number) => boolean;
  letGo: () => void;
};

export type TakeInHand = (person: Person) => Held;

/** A person's uploads at once, and the bytes of all uploads together that are held in memory: 24 of the largest. */
const each = 3;
const bytes = 24 * limits.bytes;

/**
 * What uploads may take up at once: places for each person (an officer's are his own, not his window's), and bytes for all together. Only
 * bytes that have come count, so that nobody keeps others out with many that hardly come at all.
 */
export function openHands(): TakeInHand {
  const places = countPlaces();
  let held = 0;
  return person => {
    const { whose } = turnOf(person);
    if (places.heldBy(whose) >= each) throw new DoorProblem('too-many-requests', { detail: tooMany });
    places.take(whose);
    let own = 0;
    return {
      more(came) {
        const fits = held + came <= bytes;
        held += fits ? came : -own;
        own = fits ? own + came : 0;
        return fits;
      },
      letGo() {
        held -= own;
        places.giveBack(whose);
      },
    };
  };
}

const tooMany = `您已有 ${each} 个文件正在上传，请等其中一个传完，再传这一个。`;
