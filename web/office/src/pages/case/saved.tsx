import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import './saved.css';

/** What the case cost against its items one by one (R4.3), and how that is counted. */
export function Saved({ saved }: { saved: LeadView['saved'] }) {
  if (saved === null) return null;
  const { items, apart, together, final } = saved;
  return (
    <div className="case-saved">
      <p>
        与逐项单独办理相比：
        {final
          ? `${words('到场', saved.saved.visits, '次')}，${words('交材料', saved.saved.copies, '份')}，${words('用', saved.saved.days, '个工作日')}。`
          : '办结后计算。'}
      </p>
      <details>
        <summary>怎么算的</summary>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">事项</th>
              <th scope="col">到场</th>
              <th scope="col">材料</th>
              <th scope="col">工作日</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ code, shortName, apart: own }) => (
              <Row key={code} name={shortName} toll={own} />
            ))}
            <Row name="逐项合计" toll={apart} />
            <Row name={final ? '本办件实际' : '本办件到今天'} toll={together} />
          </tbody>
        </table>
        <p className="quiet">
          逐项的数来自事项目录（到场和份数为测算，天数按承诺时限，一件接一件计）；实际的数为登记的到场次数、收到的材料和申请表份数、受理到最后一项答复的工作日。不予受理、终止的事项不计。
        </p>
      </details>
    </div>
  );
}

function Row({ name, toll }: { name: string; toll: { visits: number; copies: number; days: number } }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="numeric">{toll.visits}</td>
      <td className="numeric">{toll.copies}</td>
      <td className="numeric">{toll.days}</td>
    </tr>
  );
}

/** 少到场 7 次; 多用 2 个工作日 where it took longer. */
function words(what: string, count: number, unit: string): string {
  return `${count < 0 ? '多' : '少'}${what} ${Math.abs(count)} ${unit}`;
}
