import { Button, Input } from 'antd';
import { useState } from 'react';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { useStaff } from '../../parts/session.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { AccountsTable } from './accounts-table.tsx';
import { NewAccount } from './new-account.tsx';
import { OneTimeLink, type ShownLink } from './one-time-link.tsx';
import './staff-accounts.css';
import { useAccounts } from './use-accounts.ts';

/** The accounts of one's division and below: who may come in, for which office, in which role. */
export function StaffAccountsPage() {
  const { division } = useStaff();
  const [text, setText] = useState('');
  const [making, setMaking] = useState(false);
  const [link, setLink] = useState<ShownLink | null>(null);
  const accounts = useAccounts(text);
  const lines = accounts.data?.pages.flatMap(page => page.lines);
  return (
    <>
      <header className="page-head accounts-head">
        <h1>账号管理</h1>
        <p className="quiet">{division.name}及所辖各单位</p>
        <Input.Search
          className="accounts-search"
          aria-label="按姓名或账号查找"
          placeholder="姓名或账号"
          allowClear
          maxLength={50}
          onSearch={value => setText(value.trim())}
        />
        <Button
          type={making ? 'default' : 'primary'}
          aria-expanded={making}
          onClick={() => setMaking(!making)}
        >
          开设账号
        </Button>
      </header>
      {link && <OneTimeLink shown={link} onClose={() => setLink(null)} />}
      {making && (
        <NewAccount
          onClose={() => setMaking(false)}
          onMade={shown => {
            setMaking(false);
            setLink(shown);
          }}
        />
      )}
      <section className="panel" aria-label="账号列表">
        {accounts.error !== null && (
          <ProblemNote error={accounts.error} retry={() => void accounts.refetch()} />
        )}
        {lines === undefined && accounts.error === null && <Loading rows={8} />}
        {lines?.length === 0 && (
          <Nothing>{text === '' ? '还没有账号。' : `没有找到“${text}”，请核对姓名或账号。`}</Nothing>
        )}
        {lines !== undefined && lines.length > 0 && <AccountsTable lines={lines} onLink={setLink} />}
        {accounts.hasNextPage && (
          <More loading={accounts.isFetchingNextPage} onMore={() => void accounts.fetchNextPage()} />
        )}
      </section>
    </>
  );
}
