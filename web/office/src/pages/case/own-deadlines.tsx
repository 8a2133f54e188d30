import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import { instantText } from '../../parts/instant.ts';

/** The soldier's own deadlines, in natural days from the discharge order; late is something to look into, never a refusal. */
export function OwnDeadlines({ view: { deadlines, submittedAt } }: { view: LeadView }) {
  if (deadlines.length === 0) return null;
  return (
    <ul className="own-deadlines" aria-label="申请人自身期限">
      {deadlines.map(({ duty, date, provisional, daysLeft }) => {
        const inTime = submittedAt !== null && instantText(submittedAt).slice(0, 10) <= date;
        return (
          <li key={duty}>
            {dutyWords[duty]}：<span className="numeric">{date}</span>
            {provisional && '（暂定）'}
            <span className={inTime || daysLeft >= 0 ? 'quiet' : 'tag amber'}>
              {inTime
                ? '期限内已提交申请'
                : daysLeft >= 0
                  ? `还有 ${daysLeft} 天`
                  : `已过 ${-daysLeft} 天，请核实原因`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const dutyWords = {
  report: '报到期限（退役命令下达之日起30日）',
  'military-registration': '兵役登记期限（40日）',
  'disability-benefits': '抚恤关系转移期限（60日）',
} as const satisfies Record<LeadView['deadlines'][number]['duty'], string>;
