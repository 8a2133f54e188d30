/** Who did something. Staff act for the agency they belong to; `system` is the platform itself, with the reason as its id. */
export type Actor =
  | { kind: 'citizen'; id: string }
  | { kind: 'staff'; id: string; agency: string }
  | { kind: 'system'; id: string };

/** The last act on a thing, so that a stale act can be told who was first (design.md §6, two officers on one file). */
export type LastAct = { by: Actor; at: string; act: string };
