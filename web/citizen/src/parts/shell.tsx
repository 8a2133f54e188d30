import type { ReactNode } from 'react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useSession, useSignOut } from '../api/session.ts';
import { applyElderMode, readElderMode } from './elder-mode.ts';
import { Icon } from './icon.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { useSignInAddress } from './sign-in-address.ts';

/** Around every page: whose service it is, large type, one's own applications, and the way out. */
export function Shell({ children }: { children: ReactNode }) {
  const session = useSession();
  const signIn = useSignInAddress();
  const [here] = useLocation();
  const signOut = useSignOut();
  const [elder, setElder] = useState(readElderMode);
  return (
    <>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="header">
        <div className="header-inner">
          <Link href="/" className="brand">
            <Icon name="door" />
            <span className="brand-words">
              <span className="brand-name">一门</span>
              <span className="brand-about">退役士兵接收报到</span>
            </span>
          </Link>
          <nav className="header-nav" aria-label="账户和显示">
            <button
              type="button"
              className="header-button"
              aria-pressed={elder}
              onClick={() => {
                applyElderMode(!elder);
                setElder(!elder);
              }}
            >
              {elder ? '标准模式' : '适老模式'}
            </button>
            {session.signedIn ? (
              <>
                <Link href="/mine" className="header-button">
                  我的申请
                </Link>
                <button type="button" className="header-button" onClick={signOut}>
                  退出
                </button>
              </>
            ) : (
              <Link href={here === '/sign-in' ? here : signIn} className="header-button">
                登录
              </Link>
            )}
          </nav>
        </div>
      </header>
      <OfflineBanner />
      {children}
      <footer className="footer">
        <p>
          不方便上网的，可以带上退出现役证直接到安置地的受理窗口，工作人员当场帮您填写，办理的事项和时限都一样。
        </p>
        {session.demo && (
          <p>
            这是演示环境，人物和材料均为虚构。短信不会真的发出，请在
            <Link href="/demo/outbox">演示短信箱</Link>查看。
          </p>
        )}
      </footer>
    </>
  );
}
