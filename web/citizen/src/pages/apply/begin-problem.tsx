import type { Problem } from '@yimen/contract/problem.ts';
import { LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

/** Beginning was refused; when there is an open application already, the way to it. */
export function BeginProblem({ problem, retry }: { problem: Problem; retry: () => void }) {
  if (problem.code !== 'already-open') return <ProblemNotice problem={problem} retry={retry} />;
  return (
    <Notice tone="warn" title={problem.title} live>
      <p>{problem.detail}</p>
      {problem.open?.where === 'here' ? (
        <LinkButton href={`/applications/${problem.open.id}`} kind="secondary">
          查看正在办的申请
        </LinkButton>
      ) : (
        <LinkButton href="/mine" kind="secondary">
          打开我的申请
        </LinkButton>
      )}
    </Notice>
  );
}
