import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { instantText } from '../../parts/instant.ts';
import { type HandOverLine, keyOf } from './use-hand-over.ts';

type Props = {
  lines: readonly HandOverLine[];
  /** Null where nothing is chosen. */
  chosen: ReadonlySet<string> | null;
  /** The office already chosen for: one sheet goes to one office. */
  only: string | null;
  onChoose: (key: string, on: boolean) => void;
};

/** Items on paper with where each goes and how its last hand-over stands. */
export function HandOverTable({ lines, chosen, only, onChoose }: Props) {
  return (
    <table className="plain stacked rows">
      <thead>
        <tr>
          {chosen !== null && <th scope="col">选择</th>}
          <th scope="col">办件编号</th>
          <th scope="col">申请人</th>
          <th scope="col">事项</th>
          <th scope="col">送往</th>
          <th scope="col">台账上的材料</th>
          <th scope="col">最近一次交接</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <tr key={keyOf(line)}>
            {chosen !== null && (
              <td data-label="选择">
                <Checkbox
                  aria-label={`选择 ${line.number} ${line.itemName}`}
                  checked={chosen.has(keyOf(line))}
                  disabled={only !== null && only !== line.agency.id}
                  onChange={event => onChoose(keyOf(line), event.target.checked)}
                />
              </td>
            )}
            <th scope="row">
              <Link
                to="/paper/$application/$item"
                params={{ application: line.application, item: line.item }}
                className="row-link numeric"
              >
                {line.number}
              </Link>
            </th>
            <td data-label="申请人">{line.applicant}</td>
            <td data-label="事项">{line.itemName}</td>
            <td data-label="送往">{line.agency.name}</td>
            <td data-label="台账上的材料">
              <HeldPapers line={line} />
            </td>
            <td data-label="最近一次交接">{lastText(line)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who has what was kept for it; where one paper serves two offices, that there is one of it. */
function HeldPapers({ line: { held, shared } }: { line: HandOverLine }) {
  if (held.length === 0) return '没有收存，只移交打印、复印件';
  const holders = [...new Set(held.map(each => each.holder))];
  return (
    <>
      {holders.map(holder => {
        const own = held.filter(each => each.holder === holder);
        return (
          <div key={holder}>
            {holder}：{own.map(each => `${each.name}（${each.formText} ${each.count} 份）`).join('、')}
          </div>
        );
      })}
      {shared.map(each => (
        <div key={each.name} className="quiet">
          {each.name}：{each.items.join('、')}也要用，只交一处，另一处用复印件
        </div>
      ))}
    </>
  );
}

function lastText({ last }: HandOverLine): string {
  if (last === null) return '还没有移交';
  const { sheet, handedAt, signedOn, lostAt, recalledAt, missing } = last;
  if (recalledAt !== null) return `${sheet}，${instantText(recalledAt)} 撤回移交`;
  const what = lostAt !== null ? '遗失' : signedOn === null ? '在途' : `${signedOn} 签收`;
  return `${sheet}，${instantText(handedAt)} 移交，${what}${missing > 0 ? `，${missing} 种待查` : ''}`;
}
