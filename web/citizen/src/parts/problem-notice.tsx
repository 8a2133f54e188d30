import type { Problem } from '@yimen/contract/problem.ts';
import { Link } from 'wouter';
import { isUnreachable } from '../api/client.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { useSignInAddress } from './sign-in-address.ts';

/** What went wrong as one sentence, and what to do about it: try again, or sign in again. */
export function ProblemNotice({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const signIn = useSignInAddress();
  if (problem.code === 'not-signed-in') {
    return (
      <Notice tone="warn" title="请先登录" live>
        <p>
          这一页要登录才能看。长时间不操作会自动退出，已保存的内容还在，请<Link href={signIn}>登录</Link>
          后继续。
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="bad" title={problem.title} live>
      <p>{problem.detail}</p>
      {problem.first && <p>{problem.first.who}已先操作。</p>}
      {retry && isUnreachable(problem) && (
        <Button kind="secondary" onClick={retry}>
          重试
        </Button>
      )}
    </Notice>
  );
}
