import { Link } from '@tanstack/react-router';
import type { WindowView } from '@yimen/domain/view/window-view.ts';

/** What an earlier case of this person granted already, with the way to it as far as this window may open it (R5.2). */
export function GrantedNote({ granted }: { granted: WindowView['grantedEarlier'] }) {
  if (granted.length === 0) return null;
  return (
    <div className="notice" role="note">
      <strong>此人以前已经办好 {granted.length} 个事项，请按以前的结果核对，不必重复办理：</strong>
      {granted.map(({ item, name, on, number, application }) => (
        <p key={item}>
          {name}，<span className="numeric">{on}</span> 准予办结，办件{' '}
          {application === null ? (
            <span className="numeric">{number}（不在本窗口范围）</span>
          ) : (
            <Link to="/window/$id" params={{ id: application }} className="numeric">
              {number}
            </Link>
          )}
        </p>
      ))}
    </div>
  );
}
