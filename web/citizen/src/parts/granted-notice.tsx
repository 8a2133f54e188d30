import { Link } from 'wouter';
import type { View } from '../draft/draft.ts';
import { CaseNumber } from './case-number.tsx';
import { Notice } from './notice.tsx';
import { dayWords } from './words.ts';

/** What an earlier case granted already, each with the way to that case (R5.2): he need not do it twice unknowing. */
export function GrantedNotice({ view }: { view: Pick<View, 'grantedEarlier'> | undefined }) {
  const granted = view?.grantedEarlier ?? [];
  if (granted.length === 0) return null;
  return (
    <Notice tone="good" title={`有 ${granted.length} 个事项以前已经办好`}>
      <ul>
        {granted.map(({ item, name, on, number, application }) => (
          <li key={item}>
            {name}：{dayWords(on)}办好
            {application !== null && (
              <Link className="block" href={`/applications/${application}`}>
                办件 <CaseNumber number={number} />
              </Link>
            )}
          </li>
        ))}
      </ul>
      <p>可以不办的，没有替您选；标“必办”的仍在申请里，窗口看得到以前的结果，会按它核对。</p>
    </Notice>
  );
}
