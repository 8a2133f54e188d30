import type { Person } from '@yimen/domain/access/person.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import type { Queryable, Stored } from './find-application.ts';

/** A request to act. `key` is the caller's idempotency key; `seen` the application's revision he was looking at, if he says. */
export type Request = {
  person: Person | Platformer;
  command: Command;
  id: string;
  key?: string | null;
  seen?: number | null;
  /** What must come true with the act or not at all: runs in its transaction once the heart has agreed, and may still refuse. */
  along?: (connection: Queryable) => Promise<void>;
  /** A new application whose key was needed before the act, to seal what goes in with it. */
  newborn?: Stored;
  /** What makes it the same request again under the same key, where the command carries things made on the way to it. */
  sameAs?: unknown;
};
/** The platform itself acting, with the reason why. */
export type Platformer = { kind: 'system'; id: string };
