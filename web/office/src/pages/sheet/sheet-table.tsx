import { InputNumber } from 'antd';
import { isOpen, lineKey, type SheetPageLine, type Short, shortKey } from './use-sign.ts';

type Props = {
  lines: readonly SheetPageLine[];
  short: Short;
  onShort: (key: string, count: number) => void;
};

/** The lines of a sheet; on one that is open each paper can be said to be missing, in that number. */
export function SheetTable({ lines, short, onShort }: Props) {
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
              {line.part.papers.map(paper => (
                <div key={shortKey(line, paper)} className="short-count">
                  <span>
                    {paper.name}（{paper.formText} {paper.count} 份）
                  </span>
                  {isOpen(line) && (
                    <span className="nowrap">
                      缺{' '}
                      <InputNumber
                        size="small"
                        min={0}
                        max={paper.count}
                        precision={0}
                        value={short[shortKey(line, paper)] ?? 0}
                        aria-label={`${line.number} ${paper.name}缺几份`}
                        onChange={count => onShort(shortKey(line, paper), count ?? 0)}
                      />{' '}
                      份
                    </span>
                  )}
                </div>
              ))}
              {line.part.prints.length > 0 && (
                <p className="quiet">另附打印、复印件：{line.part.prints.join('、')}</p>
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
  if (part.lostAt !== null) return '遗失';
  if (part.signed === null) return '在途';
  const { on, by, short, note } = part.signed;
  const missing = short.map(each => `${each.name} ${each.count} 份`).join('、');
  return `${on}${by === null ? '' : ` ${by}`} 签收${missing === '' ? '，相符' : `，缺 ${missing}`}${note === null ? '' : `。${note}`}`;
}
