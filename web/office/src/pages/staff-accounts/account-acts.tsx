import { App, Button } from 'antd';
import { useState } from 'react';
import { useAct } from '../../parts/api.ts';
import type { ShownLink } from './one-time-link.tsx';
import type { Account } from './use-accounts.ts';

type Asking = 'disable' | 'reset';

/** Disable, restore, reset. What takes something away says what, and asks once more in its place. */
export function AccountActs({ account, onLink }: { account: Account; onLink: (link: ShownLink) => void }) {
  const { message } = App.useApp();
  const [asking, setAsking] = useState<Asking | null>(null);
  const changes = ['GET /api/staff'] as const;
  const told = (words: string) => () => {
    setAsking(null);
    void message.success(words);
  };
  const disable = useAct('POST /api/staff/:id/disable', { changes, onDone: told(`已停用 ${account.name}`) });
  const enable = useAct('POST /api/staff/:id/enable', { changes, onDone: told(`已恢复 ${account.name}`) });
  const reset = useAct('POST /api/staff/:id/reset', {
    changes,
    onDone: ({ staff, link }) => {
      setAsking(null);
      onLink({ name: staff.name, username: staff.username, ...link });
    },
  });
  const input = { params: { id: account.id } };
  const label = (act: string) => `${act} ${account.name}`;
  if (asking !== null) {
    const act = { disable, reset }[asking];
    return (
      <span className="accounts-asking">
        <span>{consequences[asking]}</span>
        <Button size="small" danger loading={act.isPending} onClick={() => act.mutate(input)}>
          {asking === 'disable' ? '确认停用' : '确认重置'}
        </Button>
        <Button size="small" onClick={() => setAsking(null)}>
          取消
        </Button>
      </span>
    );
  }
  if (account.status === 'disabled') {
    return (
      <Button
        size="small"
        loading={enable.isPending}
        aria-label={label('恢复')}
        onClick={() => enable.mutate(input)}
      >
        恢复
      </Button>
    );
  }
  return (
    <span className="accounts-buttons">
      <Button size="small" aria-label={label('停用')} onClick={() => setAsking('disable')}>
        停用
      </Button>
      <Button size="small" aria-label={label('重置')} onClick={() => setAsking('reset')}>
        重置
      </Button>
    </span>
  );
}

const consequences = {
  disable: '停用后立即退出登录，不能再登录。',
  reset: '密码和动态口令作废，重新发启用链接。',
} as const satisfies Record<Asking, string>;
