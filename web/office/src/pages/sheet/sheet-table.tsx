import { type Difference, type Differences, differenceOf, lineKey } from './differences.ts';
import { LineDifference } from './line-difference.tsx';
import { isOpen, type SheetPageLine } from './use-sign.ts';

type Props = {
  lines: readonly SheetPageLine[];
  differences: Differences;
  onDifference: (line: SheetPageLine, difference: Difference) => void;
};

/** The lines of a sheet; on one that is open each difference can be said, of that line alone. */
export function SheetTable({ lines, differences, onDifference }: Props) {
  return (
    <table className="plain stacked">
      <thead>
        <tr>
          <th scope="col">办件编号</th>
          <th scope="col">申请人</th>
          <th scope="col">事项</th>
          <th scope="col">材料</th>
          <th scope="col">签收</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <tr key={lineKey(line)}>
            <th scope="row" className="numeric">
              {line.number}
            </th>
            <td data-label="申请人">{line.applicant}</td>
            <td data-label="事项">{line.itemName}</td>
            <td data-label="材料">
              {isOpen(line) ? (
                <LineDifference
                  line={line}
                  difference={differenceOf(differences, line)}
                  onChange={difference => onDifference(line, difference)}
                />
              ) : (
                line.part.papers.map(paper => (
                  <div key={`${paper.material}/${paper.form}`}>
                    {paper.name}（{paper.formText} {paper.count} 份）
                  </div>
                ))
              )}
              {line.part.prints.length > 0 && (
                <p className="quiet">另附打印、复印件各 1 份：{line.part.prints.join('、')}</p>
              )}
            </td>
            <td data-label="签收">{standing(line)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function standing({ part }: SheetPageLine): string {
  if (part.recalledAt !== null) return '已撤回移交';
  if (part.lostAt !== null) return '遗失';
  if (part.signed === null) return '在途';
  const { on, by, short, odd, note } = part.signed;
  const missing = short.map(each => `${each.name} ${each.count} 份`).join('、');
  const differences = [...(missing === '' ? [] : [`缺 ${missing}`]), ...odd.map(each => `有${each}`)];
  const found = short.length > 0 && part.missing.length === 0 ? '（已找回）' : '';
  return `${on}${by === null ? '' : ` ${by}`} 签收，${differences.join('，') || '相符'}${found}${note === null ? '' : `。${note}`}`;
}
