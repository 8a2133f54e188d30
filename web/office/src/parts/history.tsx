import { instantText } from './instant.ts';

export type Told = {
  at: string;
  who: string;
  words: string;
  item: string | null;
  note: string | null;
};

/** The history in words, newest first or last. */
export function History({ told, newestFirst = true }: { told: readonly Told[]; newestFirst?: boolean }) {
  const lines = newestFirst ? [...told].reverse() : told;
  if (lines.length === 0) return <p className="nothing">还没有办理记录。</p>;
  return (
    <ol className="history">
      {lines.map((line, place) => (
        // Two acts may share an instant; the place in an append-only list is stable.
        <li key={`${line.at}-${newestFirst ? lines.length - place : place}`}>
          <time dateTime={line.at}>{instantText(line.at)}</time>
          <span className="history-words">
            {line.words}
            {line.note !== null && <span className="history-note">{line.note}</span>}
          </span>
          <span className="history-who">{line.who}</span>
        </li>
      ))}
    </ol>
  );
}
