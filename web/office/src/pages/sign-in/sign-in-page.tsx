import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { lookKey } from '../../parts/api.ts';
import { ownPath } from '../../parts/own-path.ts';
import { queries } from '../../parts/queries.ts';
import { useSession } from '../../parts/session.tsx';
import { CodeStep } from './code-step.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import { Door } from './door.tsx';
import { PasswordStep } from './password-step.tsx';

/** Username and password, then the code on the phone. */
export function SignInPage() {
  const { to } = useSearch({ from: '/sign-in' });
  const { demo } = useSession();
  const navigate = useNavigate();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [step, setStep] = useState<'password' | 'code'>('password');
  return (
    <Door
      title={step === 'password' ? '工作人员登录' : '输入动态口令'}
      beside={
        demo && step === 'password' ? (
          <DemoAccounts
            onChoose={account => {
              setUsername(account.username);
              setPassword(account.password);
            }}
          />
        ) : null
      }
    >
      {step === 'password' ? (
        <PasswordStep
          username={username}
          password={password}
          onUsername={setUsername}
          onPassword={setPassword}
          onDone={() => setStep('code')}
        />
      ) : (
        <CodeStep
          username={username}
          demo={demo}
          onBack={() => {
            setPassword('');
            setStep('password');
          }}
          onDone={session => {
            queries.clear();
            queries.setQueryData(lookKey('GET /api/session', {}), session);
            void navigate({ href: ownPath(to) });
          }}
        />
      )}
    </Door>
  );
}
