import { type CallAnswer, ProblemError } from '@yimen/contract/client.ts';
import { Alert, Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { call, useAct } from '../../parts/api.ts';

type Props = {
  username: string;
  demo: boolean;
  onBack: () => void;
  onDone: (session: CallAnswer<'POST /api/staff/session/totp'>) => void;
};

/** The second factor. In the demonstration the current code is filled in by itself. */
export function CodeStep({ username, demo, onBack, onDone }: Props) {
  const [code, setCode] = useState('');
  const act = useAct('POST /api/staff/session/totp', { onDone, onProblem: () => true });
  useEffect(() => {
    if (!demo) return;
    void call('GET /api/demo/accounts', {})
      .then(({ accounts }) =>
        setCode(accounts.find(account => account.username === username.trim())?.code ?? ''),
      )
      .catch(() => undefined);
  }, [demo, username]);
  const outOfTime = act.error instanceof ProblemError && act.error.problem.code !== 'code-wrong';
  return (
    <form
      className="door-form"
      onSubmit={event => {
        event.preventDefault();
        act.mutate({ body: { code } });
      }}
    >
      {act.error && <Alert type="error" showIcon title={act.error.message} />}
      <label htmlFor="code">{username} 手机验证器上的 6 位动态口令</label>
      <Input
        id="code"
        size="large"
        className="numeric code"
        autoFocus
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        maxLength={7}
        onChange={event => setCode(event.target.value.replace(/[^\d ]/g, ''))}
      />
      {demo && <p className="quiet">演示环境已填入当前口令。</p>}
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        block
        loading={act.isPending}
        disabled={code.replace(/ /g, '').length !== 6}
      >
        登录
      </Button>
      <Button type={outOfTime ? 'default' : 'link'} block onClick={onBack}>
        换一个账号
      </Button>
    </form>
  );
}
