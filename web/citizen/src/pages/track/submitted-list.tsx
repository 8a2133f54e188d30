import type { View } from '../../draft/draft.ts';
import { useSubmittedItems } from './submitted-items.ts';

/** What was handed in and who has it, numbered as on every other page; on a slow line it says that it is being read. */
export function SubmittedList({ view, note }: { view: View; note?: string }) {
  const items = useSubmittedItems(view);
  if (items === null) {
    return (
      <p className="card loading" role="status">
        正在读取申请的事项…
      </p>
    );
  }
  return (
    <section className="card" aria-labelledby="submitted-items">
      <h2 id="submitted-items">申请的 {items.length} 个事项</h2>
      {note && <p className="muted">{note}</p>}
      <ol className="review-items">
        {items.map(item => (
          <li key={item.code}>
            {item.name}
            <span className="muted block">{item.agency}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
