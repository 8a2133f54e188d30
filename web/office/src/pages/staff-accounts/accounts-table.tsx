import { roleWords } from '@yimen/domain/access/role-words.ts';
import { useStaff } from '../../parts/session.tsx';
import { AccountActs } from './account-acts.tsx';
import type { ShownLink } from './one-time-link.tsx';
import type { Account } from './use-accounts.ts';

export function AccountsTable({
  lines,
  onLink,
}: {
  lines: readonly Account[];
  onLink: (link: ShownLink) => void;
}) {
  const me = useStaff().id;
  return (
    <table className="plain stacked accounts-table">
      <caption className="sr-only">账号列表，按账号排列</caption>
      <thead>
        <tr>
          <th scope="col">姓名</th>
          <th scope="col">账号</th>
          <th scope="col">单位</th>
          <th scope="col">岗位</th>
          <th scope="col">状态</th>
          <th scope="col">操作</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(account => (
          <tr key={account.id}>
            <th scope="row">{account.name}</th>
            <td data-label="账号" className="accounts-name">
              {account.username}
            </td>
            <td data-label="单位">{account.agency.name}</td>
            <td data-label="岗位">{account.roles.map(role => roleWords[role]).join('、')}</td>
            <td data-label="状态">
              <span className={`tag ${statuses[account.status].tone}`}>{statuses[account.status].word}</span>
            </td>
            <td className="accounts-act">
              {account.id === me ? (
                <span className="quiet">本人</span>
              ) : (
                <AccountActs account={account} onLink={onLink} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const statuses = {
  invited: { word: '待启用', tone: 'amber' },
  active: { word: '正常', tone: 'green' },
  disabled: { word: '已停用', tone: 'grey' },
} as const satisfies Record<Account['status'], { word: string; tone: string }>;
