import { Alert, Button, Input } from 'antd';
import { toDataURL } from 'qrcode';
import { useEffect, useState } from 'react';
import { useAct } from '../../parts/api.ts';

type Props = { token: string; otpauth: string; secret: string; onDone: (username: string) => void };

/** Scan or type the secret into an authenticator, then show that it works. */
export function ConfirmCode({ token, otpauth, secret, onDone }: Props) {
  const [picture, setPicture] = useState<string | null>(null);
  const [code, setCode] = useState('');
  const act = useAct('POST /api/links/:token/totp', {
    onDone: ({ username }) => onDone(username),
    onProblem: () => true,
  });
  useEffect(() => {
    void toDataURL(otpauth, { margin: 1, width: 200 }).then(setPicture);
  }, [otpauth]);
  return (
    <form
      className="door-form"
      onSubmit={event => {
        event.preventDefault();
        act.mutate({ params: { token }, body: { code } });
      }}
    >
      <p>用手机上的身份验证器应用扫描二维码：</p>
      {picture && <img className="qr" src={picture} width="200" height="200" alt="动态口令二维码" />}
      <p className="quiet">
        不能扫码的，手工输入密钥：
        <span className="numeric secret">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</span>
      </p>
      {act.error && <Alert type="error" showIcon title={act.error.message} />}
      <label htmlFor="code">验证器上显示的 6 位口令</label>
      <Input
        id="code"
        size="large"
        className="numeric code"
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        maxLength={7}
        onChange={event => setCode(event.target.value.replace(/[^\d ]/g, ''))}
      />
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        block
        loading={act.isPending}
        disabled={code.replace(/ /g, '').length !== 6}
      >
        启用账号
      </Button>
    </form>
  );
}
