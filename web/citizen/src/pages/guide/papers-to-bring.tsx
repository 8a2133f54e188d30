import type { CallAnswer } from '@yimen/contract/client.ts';

const MANY = 5;

type Papers = CallAnswer<'GET /api/guide/:place'>['guide']['papers'];

/** All papers of all items, each once (R5.3): in what form, how many, what becomes of it, and for what. */
export function PapersToBring({ papers }: { papers: Papers }) {
  return (
    <section className="card" aria-labelledby="guide-papers">
      <h2 id="guide-papers">带什么材料</h2>
      <p className="muted">只带您要办的事项用到的；同一份材料几个事项共用，只交一次。</p>
      <ul className="guide-papers">
        {papers.map(({ code, name, form, copies, after, usedBy }) => (
          <li key={code}>
            <strong>{name}</strong>
            <span className="block">
              {form}，{copies} 份，{after}
            </span>
            <span className="block muted">用于：{usesOf(usedBy)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** By name while they are few: what nearly everything needs is said in one word. */
function usesOf(usedBy: Papers[number]['usedBy']): string {
  return usedBy.length > MANY
    ? `${usedBy[0]!.name}等 ${usedBy.length} 个事项`
    : usedBy.map(useWords).join('；');
}

function useWords({ name, when, optional }: Papers[number]['usedBy'][number]): string {
  const told = [when === null ? '' : `${when}的`, optional ? '可以不带' : ''].filter(Boolean);
  return told.length === 0 ? name : `${name}（${told.join('，')}）`;
}
