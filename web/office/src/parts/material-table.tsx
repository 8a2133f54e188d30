import { markText } from '@yimen/domain/application/mark-kind.ts';
import { declarationWords } from '@yimen/domain/application/words.ts';
import { acceptsWords } from '@yimen/domain/service/material-words.ts';
import type { MaterialLine } from '@yimen/domain/view/material-line.ts';
import { FileLinks } from '../files/file-links.tsx';
import { keepingText } from './material-words.ts';
import { ReuseSource } from './reuse-source.tsx';

/** The merged list for reading: what it is, who uses it, what was declared and what the window found. */
export function MaterialTable({
  materials,
  showUse = true,
  fileAddress,
}: {
  materials: readonly MaterialLine[];
  showUse?: boolean;
  /** Where this person opens a file. */
  fileAddress: (file: string) => string;
}) {
  if (materials.length === 0) return <p className="nothing">不需要材料。</p>;
  return (
    <table className="plain stacked">
      <thead>
        <tr>
          <th scope="col">材料</th>
          {showUse && <th scope="col">用于</th>}
          <th scope="col">要求</th>
          <th scope="col">申请人</th>
          <th scope="col">窗口核对</th>
        </tr>
      </thead>
      <tbody>
        {materials.map(line => (
          <tr key={line.code}>
            <th scope="row" data-label="材料">
              {line.name}
              {line.optional && <span className="tag">选交</span>}
              <ReuseSource reuse={line.reuse} />
              <FileLinks files={line.files} address={fileAddress} />
            </th>
            {showUse && <td data-label="用于">{line.usedBy.map(item => item.shortName).join('、')}</td>}
            <td data-label="要求">
              {line.internal
                ? requiredWithin(line)
                : `${acceptsWords(line.accepts)}，${keepingText[line.keeping]}`}
            </td>
            <td data-label="申请人">
              {line.internal ? '不用提交' : line.declared === null ? '—' : declarationWords[line.declared]}
            </td>
            <td data-label="窗口核对">
              {foundText(line)}
              {line.held.map(each => (
                <div key={`${each.holder}/${each.formText}`} className="quiet">
                  {each.formText} {each.count} 份：{each.holder}
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where the platform makes no paper of it, what is done instead. */
function requiredWithin({ made, note }: MaterialLine): string {
  return made === 'never' ? (note ?? '不经系统传送') : '由系统生成，不用收取';
}

const madeText = { made: '系统已生成', 'not-yet': '还没有生成', never: '系统不制作' } as const;

/** What is known of it now, in the window's words. */
function foundText({ checked, deferred, keeping, made }: MaterialLine): string {
  if (deferred?.promise === 'open')
    return `${deferred.came === 'waiting' ? '已上传，待窗口核对' : '还没有补交'}（容缺，${deferred.until} 前补齐）`;
  if (deferred?.promise === 'lapsed') return `容缺，${deferred.until} 前没有补齐`;
  if (checked === null) return made === null ? '未核对' : madeText[made];
  const word = markText(checked, keeping);
  return checked.copies > 0 ? `${word}，${checked.copies} 份` : word;
}
