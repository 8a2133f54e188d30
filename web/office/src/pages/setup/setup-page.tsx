import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useLook } from '../../parts/api.ts';
import { instantText } from '../../parts/instant.ts';
import { Loading } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { Door } from '../sign-in/door.tsx';
import { ConfirmCode } from './confirm-code.tsx';
import { SetPassword } from './set-password.tsx';

/** The one-time link: the first administrator's, or a new colleague's. Password, then the authenticator, then in. */
export function SetupPage() {
  const { token } = useParams({ from: '/setup/$token' });
  const link = useLook('GET /api/links/:token', { params: { token } });
  const [secret, setSecret] = useState<{ otpauth: string; secret: string } | null>(null);
  const [username, setUsername] = useState<string | null>(null);
  if (username !== null) {
    return (
      <Door title="账号已启用">
        <p>账号：{username}。今后用密码和手机上的动态口令登录。</p>
        <Link to="/sign-in">
          <Button type="primary" size="large" block>
            去登录
          </Button>
        </Link>
      </Door>
    );
  }
  if (secret !== null) {
    return (
      <Door title="绑定动态口令">
        <ConfirmCode token={token} {...secret} onDone={setUsername} />
      </Door>
    );
  }
  const title = link.data?.purpose === 'first-administrator' ? '设置首位管理员' : '启用账号';
  return (
    <Door title={title}>
      {link.error && <ProblemNote error={link.error} />}
      {link.isPending && <Loading rows={4} />}
      {link.data && (
        <>
          <p className="quiet">
            {link.data.agency}。链接在 {instantText(link.data.expiresAt)} 前有效，只能用一次。
          </p>
          <SetPassword token={token} link={link.data} onDone={setSecret} />
        </>
      )}
    </Door>
  );
}
