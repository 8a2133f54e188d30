import { Alert, Button, Input } from 'antd';
import { useAct } from '../../parts/api.ts';

type Props = {
  username: string;
  password: string;
  onUsername: (username: string) => void;
  onPassword: (password: string) => void;
  onDone: () => void;
};

export function PasswordStep({ username, password, onUsername, onPassword, onDone }: Props) {
  const act = useAct('POST /api/staff/session', { onDone, onProblem: () => true });
  return (
    <form
      className="door-form"
      onSubmit={event => {
        event.preventDefault();
        act.mutate({ body: { username: username.trim(), password } });
      }}
    >
      {act.error && <Alert type="error" showIcon title={act.error.message} />}
      <label htmlFor="username">账号</label>
      <Input
        id="username"
        size="large"
        autoFocus
        autoComplete="username"
        value={username}
        maxLength={64}
        onChange={event => onUsername(event.target.value)}
      />
      <label htmlFor="password">密码</label>
      <Input.Password
        id="password"
        size="large"
        autoComplete="current-password"
        value={password}
        maxLength={256}
        onChange={event => onPassword(event.target.value)}
      />
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        block
        loading={act.isPending}
        disabled={username.trim() === '' || password === ''}
      >
        下一步
      </Button>
    </form>
  );
}
