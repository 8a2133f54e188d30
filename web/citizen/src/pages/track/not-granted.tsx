import type { View } from '../../draft/draft.ts';
import { Notice } from '../../parts/notice.tsx';
import { standingOf } from '../../parts/standing-of.ts';
import { dayWords } from '../../parts/words.ts';

/** What was not granted comes before everything that goes well: which item, why, on what ground, and what he can do. */
export function NotGranted({ view }: { view: View }) {
  const { items, reception } = view;
  const not = items.filter(item => item.conclusion !== null && item.conclusion.outcome !== 'granted');
  if (not.length === 0 || standingOf(view) === 'withdrawn') return null;
  return (
    <Notice tone="bad" title={`有 ${not.length} 个事项没有办成`}>
      {not.map(({ code, name, agency, statusText, conclusion, remedy }) => (
        <div key={code} className="not-granted">
          <p>
            <strong>{name}</strong>：{agency}，{conclusion!.at !== '' && dayWords(conclusion!.at)}
            {statusText}。
          </p>
          {conclusion!.reason && <p>理由：{conclusion!.reason}</p>}
          {conclusion!.note && <p>{conclusion!.note}</p>}
          {conclusion!.basis && <p>依据：{conclusion!.basis}</p>}
          {remedy && <p>{remedy}</p>}
        </div>
      ))}
      <p>
        您可以：向{reception.name}
        问清原因；缺的补上或者情况变化以后，可以
        {view.status === 'accepted'
          ? '重新申请这一项：等这份申请全部结束以后在网上重新申请，或者到窗口提出。其他事项不受影响。'
          : '在网上重新申请，或者到窗口提出。'}
      </p>
    </Notice>
  );
}
