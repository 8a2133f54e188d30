import type { View } from '../../draft/draft.ts';
import { dayWords } from '../../parts/words.ts';
import { otherPapers } from './item-papers.ts';

/** The papers issued for him, to keep or print; a replaced one says so. Those that came of an item stand with the item. */
export function Documents({ view }: { view: View }) {
  const documents = otherPapers(view);
  if (documents.length === 0) return null;
  return (
    <section className="card" aria-labelledby="documents">
      <h2 id="documents">文书</h2>
      {documents.length < view.documents.length && <p className="muted">各事项的结果文书在上面各事项里。</p>}
      <ul className="plain documents">
        {documents.map(({ document, title, number, issuedOn, replaced }) => (
          <li key={document}>
            <a href={documentAddress(view.id, document)} download>
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
