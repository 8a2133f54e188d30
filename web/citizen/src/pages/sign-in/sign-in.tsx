import type { CallAnswer } from '@yimen/contract/client.ts';
import { useState } from 'react';
import { useSession } from '../../api/session.ts';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { AskForCode } from './ask-for-code.tsx';
import { type Credentials, noCredentials } from './credentials.ts';
import { EnterCode } from './enter-code.tsx';

export type CodeSent = CallAnswer<'POST /api/citizen/code'>;

/** Signing in with name, 公民身份号码 or 退出现役证编号, and a code to the phone. No ID card is demanded (domain.md §0.5). */
export function SignIn() {
  const { demo } = useSession();
  const [given, setGiven] = useState<Credentials>(noCredentials);
  const [sent, setSent] = useState<CodeSent | null>(null);
  return (
    <Page title="登录">
      <p className="hint">用姓名和证件号码登录，不用记密码；还没有领到居民身份证也可以。</p>
      {sent === null ? (
        <AskForCode given={given} onChange={setGiven} onSent={setSent} />
      ) : (
        <EnterCode given={given} sent={sent} onSent={setSent} onBack={() => setSent(null)} />
      )}
      {demo && (
        <Notice title="演示环境">
          <p>
            短信不会真的发出，请在
            <a href="/demo/outbox" target="_blank" rel="noreferrer">
              演示短信箱
            </a>
            （新窗口）查看验证码。
          </p>
        </Notice>
      )}
    </Page>
  );
}
