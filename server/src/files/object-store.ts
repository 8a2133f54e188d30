/**
 * Where sealed bytes lie, by their address: the SM3 of what is stored, 64 hex digits (decision 0010). It knows nothing of names,
 * people or applications. Whole objects, not streams: a seal opens only when its last byte has been checked. There is no
 * listing either: what may be an orphan is known by `in-doubt.ts`, and no store is ever walked through.
 */
export type ObjectStore = {
  /** When it answers, the bytes survive the death of this process and of the machine. Putting the same address again is no harm. */
  put: (address: string, bytes: Uint8Array) => Promise<void>;
  /** Null when nothing lies there. */
  find: (address: string) => Promise<Buffer | null>;
  /** Nothing lies there afterwards, whether it did or not. */
  remove: (address: string) => Promise<void>;
  /** Clears away what puts that never ended have left for more than a day. */
  tidy: () => Promise<void>;
};

/** Every store asks this before it makes a path or a key of an address: nothing else can become one. */
export function assertAddress(address: string): void {
  if (!/^[0-9a-f]{64}$/.test(address)) throw new Error('not the address of an object');
}
