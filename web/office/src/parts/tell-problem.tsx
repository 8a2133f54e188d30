import { ProblemError } from '@yimen/contract/client.ts';
import { App } from 'antd';
import { forOffice } from './for-office.ts';
import { isUnreachable, queries } from './queries.ts';
import { whoWasFirst } from './who-was-first.ts';

/** One problem is told at a time, and none any more once the act went through. */
export const problemKey = 'problem';

/** Tells a refusal or failure in the server's own sentence; the page stays as it is, nothing typed is lost. */
export function useTellProblem(): (error: unknown) => void {
  const { notification, message } = App.useApp();
  return error => {
    if (!(error instanceof ProblemError)) {
      void message.error('页面出了点问题，请刷新后再试。');
      return;
    }
    const { problem } = error;
    if (problem.code === 'not-signed-in') {
      // The frame then says where to sign in again; the page stays as it is.
      void queries.invalidateQueries({ queryKey: ['GET /api/session'] });
      return;
    }
    if (problem.first !== undefined) {
      notification.warning({
        key: problemKey,
        title: problem.first.own ? '您已在别处处理' : '已有人先处理',
        description: `${whoWasFirst(problem.first)}。页面已更新为最新情况，请核对后再操作。`,
        duration: 10,
      });
      return;
    }
    if (isUnreachable(error)) {
      notification.error({
        key: problemKey,
        title: navigator.onLine ? '连不上服务器' : '没有发出',
        description: navigator.onLine
          ? '暂时连不上服务器。稍后再点一次；如果刚才已经发出，也不会重复办理。'
          : '网络恢复后再点一次。页面上的内容还在。',
        duration: 8,
      });
      return;
    }
    const fields = problem.fields ?? [];
    notification.error({
      key: problemKey,
      title: problem.title,
      description: (
        <>
          <div>{problem.detail}</div>
          {fields.length > 0 && (
            <ul className="tight">
              {fields.slice(0, 8).map(each => (
                <li key={each.field}>{forOffice(each.sentence)}</li>
              ))}
            </ul>
          )}
        </>
      ),
      duration: 8,
    });
  };
}

/** What went wrong, in one sentence. */
export function sentenceOf(error: unknown): string {
  return error instanceof ProblemError ? error.problem.detail : '页面出了点问题，请刷新后再试。';
}

/** A failed page or part, with the sentence and a way on. */
export function ProblemNote({ error, retry }: { error: unknown; retry?: () => void }) {
  const sentence = sentenceOf(error);
  return (
    <div className="problem-note" role="alert">
      <p>{sentence}</p>
      {retry && (
        <button type="button" className="link" onClick={retry}>
          重新读取
        </button>
      )}
    </div>
  );
}
