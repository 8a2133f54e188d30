import type { View } from '../../draft/draft.ts';
import { instantWords } from '../../parts/words.ts';

/** The history in words, the latest first. */
export function History({ told }: { told: View['history'] }) {
  return (
    <details className="card">
      <summary>
        <h2>办理经过（{told.length} 条）</h2>
      </summary>
      <ol className="history">
        {[...told].reverse().map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id and never move
          <li key={i}>
            <span className="muted block">
              {instantWords(line.at)}　{line.who}
            </span>
            {line.words}
          </li>
        ))}
      </ol>
    </details>
  );
}
