import { roleWords } from '@yimen/domain/access/role-words.ts';
import { Input } from 'antd';
import { useState } from 'react';
import { useLook } from '../../parts/api.ts';

type Props = { onChoose: (account: { username: string; password: string }) => void };

/** Who can sign in to the demonstration: one click fills the form in. Only there does the server tell. */
export function DemoAccounts({ onChoose }: Props) {
  const { data } = useLook('GET /api/demo/accounts', {});
  const [text, setText] = useState('');
  if (data === undefined) return null;
  const shown = data.accounts.filter(each =>
    [each.name, each.agency, each.username, ...each.roles.map(role => roleWords[role])].some(word =>
      word.includes(text.trim()),
    ),
  );
  return (
    <section className="panel demo-accounts" aria-labelledby="demo-title">
      <h2 id="demo-title">演示账号</h2>
      <p className="quiet">点一个账号，填好后再按“下一步”。密码统一为 {data.password}</p>
      <Input
        aria-label="在演示账号中查找"
        placeholder="按姓名、单位、岗位查找"
        value={text}
        allowClear
        onChange={event => setText(event.target.value)}
      />
      <ul>
        {shown.map(account => (
          <li key={account.username}>
            <button
              type="button"
              onClick={() => onChoose({ username: account.username, password: data.password })}
            >
              <span className="demo-who">
                <strong>{account.name}</strong> {account.roles.map(role => roleWords[role]).join('、')}
              </span>
              <span className="quiet">
                {account.agency}　{account.username}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="nothing">没有符合的账号。</p>}
    </section>
  );
}
