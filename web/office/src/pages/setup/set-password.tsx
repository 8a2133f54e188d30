import type { CallAnswer } from '@yimen/contract/client.ts';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useAct } from '../../parts/api.ts';

type Props = {
  token: string;
  link: CallAnswer<'GET /api/links/:token'>;
  onDone: (answer: CallAnswer<'POST /api/links/:token'>) => void;
};

/** A password twice; the first administrator also says who he is. What is weak the server says in its own sentence. */
export function SetPassword({ token, link, onDone }: Props) {
  const first = link.purpose === 'first-administrator';
  const [username, setUsername] = useState(link.username);
  const [name, setName] = useState(link.name);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const act = useAct('POST /api/links/:token', { onDone, onProblem: () => true });
  const differs = again !== '' && again !== password;
  const ready = password !== '' && again === password && username.trim() !== '' && name.trim() !== '';
  return (
    <form
      className="door-form"
      onSubmit={event => {
        event.preventDefault();
        const who = first ? { username: username.trim(), name: name.trim() } : {};
        if (ready) act.mutate({ params: { token }, body: { password, ...who } });
      }}
    >
      {act.error && <Alert type="error" showIcon title={act.error.message} />}
      <label htmlFor="username">账号</label>
      <Input
        id="username"
        autoComplete="username"
        readOnly={!first}
        value={username}
        maxLength={32}
        onChange={event => setUsername(event.target.value)}
      />
      <label htmlFor="name">姓名</label>
      <Input
        id="name"
        autoComplete="name"
        readOnly={!first}
        value={name}
        maxLength={50}
        onChange={event => setName(event.target.value)}
      />
      <label htmlFor="password">设置密码</label>
      <Input.Password
        id="password"
        autoFocus
        autoComplete="new-password"
        value={password}
        maxLength={256}
        onChange={event => setPassword(event.target.value)}
      />
      <label htmlFor="again">再输一遍密码</label>
      <Input.Password
        id="again"
        autoComplete="new-password"
        status={differs ? 'error' : ''}
        aria-describedby="again-note"
        value={again}
        maxLength={256}
        onChange={event => setAgain(event.target.value)}
      />
      <p id="again-note" className="door-note" role="status">
        {differs ? '两次输入的密码不一样。' : ''}
      </p>
      <Button type="primary" size="large" htmlType="submit" block loading={act.isPending} disabled={!ready}>
        下一步
      </Button>
    </form>
  );
}
