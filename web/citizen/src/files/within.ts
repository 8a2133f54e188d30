/** What of the chosen files still has room, and what of them has none: told, never dropped unsaid. */
export function within<F extends { name: string }>(chosen: readonly F[], left: number, max: number) {
  const over = chosen.slice(Math.max(0, left));
  const names = over.map(file => `“${file.name}”`).join('、');
  return {
    taken: chosen.slice(0, Math.max(0, left)),
    told: over.length === 0 ? null : `这种材料最多传 ${max} 个，下面 ${over.length} 个没有传：${names}。`,
  };
}
