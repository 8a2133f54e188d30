import type { View } from '../../draft/draft.ts';
import { dayWords } from '../../parts/words.ts';

/** His own deadlines in natural days from the discharge order (domain.md §0.1); late is told calmly, never as a refusal. */
export function OwnDeadlines({ view: { deadlines, items } }: { view: View }) {
  if (deadlines.length === 0) return null;
  return (
    <section className="card card-warm" aria-labelledby="own-deadlines">
      <h2 id="own-deadlines">您自己的期限</h2>
      <dl className="deadlines">
        {deadlines.map(({ duty, date, daysLeft, provisional }) => (
          <div key={duty}>
            <dt>{dutyWords[duty]}</dt>
            <dd>
              <strong>{dayWords(date)}前</strong>
              <span className="block muted">{isDone(duty, items) ? '已办好' : leftWords(daysLeft)}</span>
              {provisional && <span className="block muted">遇节假日可能顺延</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="muted">从部队下达退役命令那天起算。</p>
    </section>
  );
}

const dutyWords = {
  report: '到安置地报到（30 日内）',
  'military-registration': '兵役登记信息变更（40 日内）',
  'disability-benefits': '抚恤关系转移（60 日内）',
} as const satisfies Record<View['deadlines'][number]['duty'], string>;

/** The items of this service that fulfil a duty. */
const fulfilledBy: Partial<Record<View['deadlines'][number]['duty'], string>> = {
  report: '01',
  'military-registration': '07',
};

function isDone(duty: View['deadlines'][number]['duty'], items: View['items']): boolean {
  return items.some(item => item.code === fulfilledBy[duty] && item.conclusion?.outcome === 'granted');
}

function leftWords(days: number): string {
  if (days > 0) return `还有 ${days} 天`;
  return days === 0 ? '就在今天' : `已超过 ${-days} 天，请在窗口说明原因，不会自动拒绝`;
}
