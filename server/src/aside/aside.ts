import { DoorProblem } from '../http/problem.ts';
import { fairQueue } from './fair-queue.ts';
import { countPlaces } from './places.ts';
import type { Rank, Turn } from './turn.ts';
import { Died, openWorkman, type WorkmanLimits } from './workman.ts';

/** What is asked, looked up only once there is a place for it: who is turned away costs nothing but the asking. */
export type Fetched<Asked> = () => Promise<Asked>;

/** Work done in processes of its own, so that the event loop and its threads stay free for everybody. */
export type Aside<Asked, Said> = {
  /** Throws `too-many-requests` for one who has enough waiting, `busy` when too much waits in all, `Died` when the work ended its process. */
  ask: (asked: Asked | Fetched<Asked>, turn: Turn) => Promise<Said>;
  stop: () => void;
};

export type AsideLimits<Asked> = WorkmanLimits<Asked> & {
  /** Processes side by side. */
  atOnce: number;
  /** How often a piece of work is begun whose process dies over it. */
  tries: number;
  /** Waiting or at work: of one person by his rank, and of all together. */
  each: Record<Rank, number>;
  all: number;
  /** What is said to one who has too many waiting, and to anybody when there are too many in all. */
  words: { each: string; all: string };
};

type Order<Asked, Said> = {
  asked: Asked;
  turn: Turn;
  tries: number;
  done: (said: Said) => void;
  failed: (error: unknown) => void;
};

/**
 * Opens a place where work is done aside (decision 0021): bounded for each person and in all, everybody in turn, staff first; a process
 * that dies, takes too long or too much memory is replaced, and the others go on.
 */
export function openAside<Asked, Said>(limits: AsideLimits<Asked>): Aside<Asked, Said> {
  const { atOnce, tries, each, all, words } = limits;
  const free = Array.from({ length: atOnce }, () => openWorkman<Asked, Said>(limits));
  const workmen = [...free];
  const queue = fairQueue<Order<Asked, Said>>();
  const places = countPlaces();
  let stopped = false;

  function next(): void {
    const workman = free.at(-1);
    const order = workman === undefined ? null : queue.next();
    if (order === null) return;
    free.pop();
    workman!
      .work(order.asked)
      .then(order.done, (error: unknown) => {
        const again = error instanceof Died && order.tries > 1 && !stopped;
        if (again) queue.add(order.turn, { ...order, tries: order.tries - 1 });
        else order.failed(error);
      })
      .finally(() => {
        free.push(workman!);
        next();
      });
  }

  function take({ rank, whose }: Turn): void {
    if (places.heldBy(whose) >= each[rank])
      throw new DoorProblem('too-many-requests', { detail: words.each });
    if (rank !== 'platform' && queue.size() >= all) throw new DoorProblem('busy', { detail: words.all });
    places.take(whose);
  }

  return {
    async ask(asked, turn) {
      if (stopped) throw closed();
      take(turn);
      try {
        const wanted = isFetched(asked) ? await asked() : asked;
        if (stopped) throw closed();
        return await new Promise<Said>((done, failed) => {
          queue.add(turn, { asked: wanted, turn, tries, done, failed });
          next();
        });
      } finally {
        places.giveBack(turn.whose);
      }
    },
    stop() {
      stopped = true;
      for (const order of queue.empty()) order.failed(closed());
      for (const workman of workmen) workman.stop();
    },
  };
}

function isFetched<Asked>(asked: Asked | Fetched<Asked>): asked is Fetched<Asked> {
  return typeof asked === 'function';
}

function closed(): Error {
  return new Error('the platform is closing');
}
