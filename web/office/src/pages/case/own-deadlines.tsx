import type { LeadView } from '@yimen/domain/view/lead-view.ts';

/** The soldier's own deadlines, in natural days from the discharge order; late is something to look into, never a refusal. */
export function OwnDeadlines({ view: { deadlines } }: { view: Pick<LeadView, 'deadlines'> }) {
  if (deadlines.length === 0) return null;
  return (
    <ul className="own-deadlines" aria-label="申请人自身期限">
      {deadlines.map(({ duty, date, provisional, daysLeft, standing }) => (
        <li key={duty}>
          {dutyWords[duty]}：<span className="numeric">{date}</span>
          {provisional && '（暂定）'}
          <span className={asking.has(standing) ? 'tag amber' : 'quiet'}>
            {standingWords[standing](daysLeft)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What somebody has to see to: the soldier to come, or the window to ask why. */
const asking: ReadonlySet<LeadView['deadlines'][number]['standing']> = new Set([
  'late',
  'near',
  'applied-late',
]);

const left = (days: number) => `尚未办理，还有 ${days} 天`;
/** The heart's own judgement, the same that the soldier's page shows (`view/deadlines.ts`). */
const standingWords = {
  done: () => '已办理',
  applied: () => '期限内已提交申请，正在办理',
  'applied-late': days => `超过期限 ${-days} 天提交申请，请核实原因`,
  open: left,
  near: left,
  late: (days: number) => `已过 ${-days} 天，请核实原因`,
} as const satisfies Record<LeadView['deadlines'][number]['standing'], (daysLeft: number) => string>;

const dutyWords = {
  report: '报到期限（退役命令下达之日起30日）',
  'military-registration': '兵役登记期限（40日）',
  'disability-benefits': '抚恤关系转移期限（60日）',
} as const satisfies Record<LeadView['deadlines'][number]['duty'], string>;
