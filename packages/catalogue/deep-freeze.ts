/** Freezes a value and all it holds: a definition is pinned by applications for life, so nobody may change it in passing. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
