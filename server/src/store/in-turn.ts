/**
 * Work that is done one at a time for each name; the others wait for their turn and hold no connection meanwhile. It spares this process
 * work that would come to nothing; what is right is judged by the act under its lock, for other processes too.
 */
export function openTurns(): <V>(name: string, work: () => Promise<V>) => Promise<V> {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, mine);
    const gone = () => {
      if (last.get(name) === mine) last.delete(name);
    };
    mine.then(gone, gone);
    return mine;
  };
}
