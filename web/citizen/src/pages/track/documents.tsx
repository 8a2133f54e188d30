import type { View } from '../../draft/draft.ts';
import { dayWords } from '../../parts/words.ts';
import { otherPapers } from './item-papers.ts';

/** The papers that stand, to keep or print; those that another has replaced are folded away, those that came of an item stand with the item. */
export function Documents({ view }: { view: View }) {
  const { id } = view;
  const documents = otherPapers(view);
  if (documents.length === 0) return null;
  const replaced = documents.filter(each => each.replaced);
  return (
    <section className="card" aria-labelledby="documents">
      <h2 id="documents">文书</h2>
      {documents.length < view.documents.length && <p className="muted">各事项的结果文书在上面各事项里。</p>}
      <Papers id={id} documents={documents.filter(each => !each.replaced)} />
      {replaced.length > 0 && (
        <details>
          <summary>已被新的一份替代（{replaced.length} 份）</summary>
          <Papers id={id} documents={replaced} />
        </details>
      )}
    </section>
  );
}

function Papers({ id, documents }: Pick<View, 'id' | 'documents'>) {
  return (
    <ul className="plain documents">
      {documents.map(({ document, title, number, issuedOn }) => (
        <li key={document}>
          <a href={documentAddress(id, document)} download>
            下载{title}（PDF）
          </a>
          <span className="muted block">
            {dayWords(issuedOn)}　{number}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Where the soldier's own paper lies. */
export function documentAddress(id: string, document: string): string {
  return `/api/applications/${id}/documents/${document}`;
}
