import type { Draft } from './draft.ts';

/**
 * Unsaved words survive a reload of this tab, and nothing longer: `sessionStorage`, emptied on signing out.
 * `sent` is what was last on its way to the server when nobody heard whether it arrived.
 */
export type Kept = { draft: Draft; seen: number; sent: Draft | null };

const PREFIX = 'yimen.kept.';

export function readKept<T = Kept>(id: string): T | null {
  try {
    const text = sessionStorage.getItem(PREFIX + id);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

export function writeKept(id: string, kept: unknown): void {
  try {
    sessionStorage.setItem(PREFIX + id, JSON.stringify(kept));
  } catch {
    // A full or forbidden storage loses only the comfort, not what was saved.
  }
}

export function dropKept(id: string): void {
  try {
    sessionStorage.removeItem(PREFIX + id);
  } catch {
    // Nothing was kept.
  }
}

/** On signing out nothing of the person stays on the device. */
export function dropAllKept(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
