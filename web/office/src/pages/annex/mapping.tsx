import type { CallAnswer } from '@yimen/contract/client.ts';

type Form = CallAnswer<'GET /api/annex/rounds/:round/rows/:division'>['form'];

/** Which of the platform's items stand behind each box of the annex, which has a list of its own (R8.2). */
export function Mapping({ form }: { form: Form }) {
  return (
    <details className="panel annex-mapping">
      <summary>表内服务内容与平台事项的对应关系（第 {form.version} 版）</summary>
      <p className="quiet">
        印发的表（{form.source}
        ）所列服务内容与通知正文的十一项不完全一致，系统按下表勾选；有出入的可以自行更改。
      </p>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">表内服务内容</th>
            <th scope="col">平台事项</th>
          </tr>
        </thead>
        <tbody>
          {form.mapping.map(({ label, other, items }) => (
            <tr key={label}>
              <th scope="row">{other ? `其他：${label}` : label}</th>
              <td>{items.length === 0 ? '平台没有对应事项，如有办理请自行勾选' : items.join('、')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
