import { randomUUID } from 'node:crypto';
import type { Person } from '@yimen/domain/access/person.ts';
import { type Application, nothing } from '@yimen/domain/application/application.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { DoorProblem, RefusedAct } from '@yimen/server/http/problem.ts';
import { act } from '@yimen/server/store/act.ts';
import type { Platform } from '@yimen/server/store/platform.ts';
import type { Platformer } from '@yimen/server/store/request.ts';
import type { Clock } from './clock.ts';
import type { Random } from './random.ts';

/** One application while it is played: how it stands, what day it is, and a way to act on it. */
export type Acting = {
  readonly id: string;
  readonly random: Random;
  readonly platform: Platform;
  state: Application;
  today: PlainDate;
  /** Some minutes later somebody acts through the store; false when he is refused. */
  does: (by: Person | Platformer, command: Command) => Promise<boolean>;
  /** How often the heart or the door said no, by act and code: few try in vain, as in life. */
  readonly refused: Record<string, number>;
};

/** Begins with nothing, on a day. */
export function acting(platform: Platform, clock: Clock, random: Random, today: PlainDate): Acting {
  const id = randomUUID();
  const played: Acting = {
    ...{ id, random, platform, today, state: nothing, refused: {} },
    does: async (person, command) => {
      clock.later(random.between(3, 25));
      try {
        played.state = await act(platform, { person, command, id }, ({ stored }) => stored.state);
        return true;
      } catch (error) {
        const said = `${command.type}: ${codeOf(error)}`;
        played.refused[said] = (played.refused[said] ?? 0) + 1;
        return false;
      }
    },
  };
  return played;
}

function codeOf(error: unknown): string {
  if (error instanceof RefusedAct) return error.refusal.code;
  if (error instanceof DoorProblem) return error.code;
  throw error;
}
