import { APPLICANT_DUTIES } from '@yimen/domain/calendar/applicant-deadline.ts';
import { dutyWords } from '@yimen/domain/calendar/duty-words.ts';
import type { View } from '../../draft/draft.ts';
import { standingOf } from '../../parts/standing-of.ts';
import { dayWords } from '../../parts/words.ts';

type Deadline = View['deadlines'][number];

/** Near or late, they stand at the top of the page. */
export function pressing(view: View): boolean {
  return isLiving(view) && view.deadlines.some(each => each.standing === 'near' || each.standing === 'late');
}

/** The late ones in one sentence, for the first thing he reads; none late, nothing to say. */
export function lateWords(view: View): string | null {
  const late = view.deadlines.filter(each => each.standing === 'late');
  if (late.length === 0 || !isLiving(view)) return null;
  const each = late.map(({ duty, daysLeft }) => `${dutyWords[duty]}已超过 ${-daysLeft} 天`);
  return `${each.join('，')}。请尽快到窗口办理并说明原因，不会自动拒绝。`;
}

const isLiving = (view: View) => living.has(standingOf(view));
const living: ReadonlySet<View['standing']> = new Set([
  'submitted',
  'correcting',
  'accepted',
  'concluded',
  'unsuccessful',
  'archived',
]);

/** His own deadlines in natural days from the discharge order (domain.md §0.1); late is told calmly, never as a refusal. */
export function OwnDeadlines({ view: { deadlines } }: { view: View }) {
  if (deadlines.length === 0) return null;
  return (
    <section className="card card-warm" aria-labelledby="own-deadlines">
      <h2 id="own-deadlines">您自己的期限</h2>
      <dl className="deadlines">
        {deadlines.map(deadline => (
          <div key={deadline.duty}>
            <dt>
              {dutyWords[deadline.duty]}（{APPLICANT_DUTIES[deadline.duty].limit} 日内）
            </dt>
            <dd>
              <strong>{dayWords(deadline.date)}前（含当日）</strong>
              <span className={deadline.standing === 'late' ? 'block late' : 'block muted'}>
                {standingWords(deadline)}
              </span>
              {deadline.standing !== 'done' && elsewhere[deadline.duty] && (
                <span className="block muted">{elsewhere[deadline.duty]}</span>
              )}
              {deadline.moved && <span className="block muted">最后一天不上班，已顺延到下一个工作日</span>}
              {deadline.provisional && <span className="block muted">遇节假日可能顺延</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="muted">从部队下达退役命令那天起算。</p>
    </section>
  );
}

const elsewhere: Partial<Record<Deadline['duty'], string>> = {
  'disability-benefits': '这一项不在本次申请里，请到安置地退役军人事务局办理。',
};

function standingWords({ standing, daysLeft }: Deadline): string {
  switch (standing) {
    case 'done':
      return '已办好';
    case 'applied':
      return '已在期限内提交申请';
    case 'applied-late':
      return `超过 ${-daysLeft} 天提交，原因由窗口核实，不会自动拒绝`;
    case 'late':
      return `已超过 ${-daysLeft} 天，请在窗口说明原因，不会自动拒绝`;
    default:
      return daysLeft === 0 ? '就在今天' : `还有 ${daysLeft} 天`;
  }
}
