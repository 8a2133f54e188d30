import { ProblemError } from '@yimen/contract/client.ts';
import { App } from 'antd';
import { instantText } from './instant.ts';
import { queries } from './queries.ts';

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
      const { who, at, act } = problem.first;
      notification.warning({
        title: '已有人先处理',
        description: `${who} 于 ${instantText(at)} 已${act}。页面已更新为最新情况，请核对后再操作。`,
        duration: 10,
      });
      return;
    }
    const fields = problem.fields ?? [];
    notification.error({
      title: problem.title,
      description: (
        <>
          <div>{problem.detail}</div>
          {fields.length > 0 && (
            <ul className="tight">
              {fields.slice(0, 8).map(each => (
                <li key={each.field}>{each.sentence}</li>
              ))}
            </ul>
          )}
        </>
      ),
      duration: 8,
    });
  };
}

/** A failed page or part, with the sentence and a way on. */
export function ProblemNote({ error, retry }: { error: unknown; retry?: () => void }) {
  const sentence = error instanceof ProblemError ? error.problem.detail : '页面出了点问题，请刷新后再试。';
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
