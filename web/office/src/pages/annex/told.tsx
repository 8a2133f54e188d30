import { History } from '../../parts/history.tsx';

/** What happened to a row or a sheet, the newest first. */
export function Told({ history }: { history: readonly { at: string; by: string; text: string }[] }) {
  return (
    <section className="panel" aria-label="填报记录">
      <h2>填报记录</h2>
      <History
        told={history.map(({ at, by, text }) => ({ at, who: by, words: text, item: null, note: null }))}
      />
    </section>
  );
}
