import type { View } from '../../draft/draft.ts';
import { Notice } from '../../parts/notice.tsx';
import { dayWords } from '../../parts/words.ts';

type Item = View['items'][number];

/** What is late and still going, before everything that goes well: which department, by how much, and whom to ask (R2.5, R3.5). */
export function LateItems({ view }: { view: View }) {
  const late = view.items.filter(isLate);
  if (late.length === 0) return null;
  const { name, site } = view.reception;
  return (
    <Notice tone="warn" title={`有 ${late.length} 个事项超过了承诺的日期，还没有办好`}>
      {late.map(item => (
        <div key={item.code}>
          <p>
            <strong>{item.name}</strong>：{item.agency}
            {item.limits && `，应在 ${dayWords(item.limits.promised.date)}前办好`}，已超过 {item.late}{' '}
            个工作日。
          </p>
          {(item.office.phone ?? item.office.address) !== null && (
            <p>
              可以问{item.agency}：{[item.office.phone, item.office.address].filter(Boolean).join('，')}。
            </p>
          )}
        </div>
      ))}
      <p>
        想知道什么时候能办好，可以问{name}
        {site === null ? '' : `：${site.telephone}，${site.address}`}，报上办件编号即可。
      </p>
    </Notice>
  );
}

/** Late with the department: one that has ended, late or not, is over. */
function isLate({ late, conclusion, status }: Item): boolean {
  return late > 0 && conclusion === null && status !== 'waiting';
}
