import { useQueryClient } from '@tanstack/react-query';
import { halfWidth } from '@yimen/domain/plain/half-width.ts';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { call } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { writeKept } from '../../draft/kept.ts';
import { Button } from '../../parts/button.tsx';
import { FieldRow } from '../../parts/field/field-row.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { nextAfterSignIn } from '../../parts/sign-in-address.ts';
import { useCodeTimer } from './code-timer.ts';
import { type Credentials, codeField, identified, knownPerson } from './credentials.ts';
import type { CodeSent } from './sign-in.tsx';

type Props = { given: Credentials; sent: CodeSent; onSent: (sent: CodeSent) => void; onBack: () => void };

/** The code from the phone; another one when it did not come. */
export function EnterCode({ given, sent, onSent, onBack }: Props) {
  const queries = useQueryClient();
  const [, go] = useLocation();
  const next = nextAfterSignIn(useSearch());
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string | undefined>();
  const box = useRef<HTMLFormElement>(null);
  const timer = useCodeTimer(sent.challenge, sent.againSeconds);
  const again = useAct((body: ReturnType<typeof identified>, key) =>
    call('POST /api/citizen/code', { body }, key),
  );
  const enter = useAct((body: { challenge: string; code: string }, key) =>
    call('POST /api/citizen/session', { body }, key),
  );
  useEffect(() => box.current?.querySelector('input')?.focus(), []);

  async function signIn() {
    const whole = /^\d{6}$/.test(halfWidth(code));
    setFault(whole ? undefined : '请填写短信里的 6 位验证码；没有收到的，请重新获取。');
    if (!whole) return box.current?.querySelector('input')?.focus();
    const session = await enter.run({ challenge: sent.challenge, code: halfWidth(code) });
    if (session === null) return;
    writeKept('person', knownPerson(given));
    queries.setQueryData(['session'], session);
    void queries.invalidateQueries({ queryKey: ['applications'] });
    go(next, { replace: true });
  }

  const told = enter.problem?.fields?.find(each => each.field === 'code')?.sentence;
  const wrong = enter.problem?.code === 'code-wrong' ? (told ?? enter.problem.detail) : undefined;
  return (
    <form
      className="card"
      noValidate
      ref={box}
      onSubmit={event => {
        event.preventDefault();
        void signIn();
      }}
    >
      <p role="status">{sent.sentence}</p>
      {enter.problem && wrong === undefined && (
        <ProblemNotice problem={enter.problem} retry={() => void signIn()} />
      )}
      {again.problem && <ProblemNotice problem={again.problem} />}
      <FieldRow
        field={codeField}
        autoComplete="one-time-code"
        today="2020-01-01"
        value={code}
        problem={fault ?? wrong}
        onChange={value => {
          setCode(typeof value === 'string' ? value : '');
          setFault(undefined);
          enter.clear();
        }}
      />
      <div className="actions">
        <Button type="submit" busy={enter.busy} busyWords="正在登录…">
          登录
        </Button>
        <Button
          kind="secondary"
          busy={again.busy}
          busyWords="正在发送…"
          why={timer > 0 ? `${timer} 秒后可以重新获取` : null}
          onClick={async () => {
            const fresh = await again.run(identified(given));
            if (fresh !== null) onSent(fresh);
          }}
        >
          重新获取验证码
        </Button>
        <Button kind="quiet" onClick={onBack}>
          修改姓名、号码或手机
        </Button>
      </div>
    </form>
  );
}
