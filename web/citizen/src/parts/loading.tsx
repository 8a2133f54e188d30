import type { Problem } from '@yimen/contract/problem.ts';
import { ProblemNotice } from './problem-notice.tsx';

/** While something is fetched, and when it could not be. */
export function Loading({
  problem,
  retry,
  what = '页面',
}: {
  problem?: Problem | null;
  retry?: () => void;
  what?: string;
}) {
  return (
    <main id="main" className="page page-main">
      {problem ? (
        <ProblemNotice problem={problem} retry={retry} />
      ) : (
        <p className="loading" role="status">
          正在读取{what}…
        </p>
      )}
    </main>
  );
}
