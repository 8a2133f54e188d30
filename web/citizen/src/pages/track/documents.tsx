import type { View } from '../../draft/draft.ts';
import { dayWords } from '../../parts/words.ts';

/** Every paper issued for him, to keep or print; a replaced one says so. */
export function Documents({ view: { id, documents } }: { view: View }) {
  if (documents.length === 0) return null;
  return (
    <section className="card" aria-labelledby="documents">
      <h2 id="documents">文书</h2>
      <ul className="plain documents">
        {documents.map(({ document, title, number, issuedOn, replaced }) => (
          <li key={document}>
            <a href={documentAddress(id, document)} download>
              下载{title}（PDF）
            </a>
            <span className="muted block">
              {dayWords(issuedOn)}　{number}
              {replaced && '　已被新的一份替代'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the soldier's own paper lies. */
export function documentAddress(id: string, document: string): string {
  return `/api/applications/${id}/documents/${document}`;
}
