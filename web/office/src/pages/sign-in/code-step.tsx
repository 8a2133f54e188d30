import { type CallAnswer, ProblemError } from '@yimen/contract/client.ts';
import { Alert, Button, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useAct, useLook } from '../../parts/api.ts';

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
  const current = useDemoCode(demo, username);
  const filled = useRef('');
  useEffect(() => {
    if (current === null) return;
    setCode(before => (before === '' || before === filled.current ? current : before));
    filled.current = current;
  }, [current]);
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

/** The code that is good now, in the demonstration only; asked again because it lives for half a minute. */
function useDemoCode(demo: boolean, username: string): string | null {
  const { data } = useLook('GET /api/demo/accounts', {}, { enabled: demo, refetchInterval: 4_000 });
  return data?.accounts.find(account => account.username === username.trim())?.code ?? null;
}
