import { Checkbox, Input, InputNumber } from 'antd';
import { type Difference, differs, type Oddity } from './differences.ts';
import { paperKey, type SheetPageLine } from './use-sign.ts';

type Props = { line: SheetPageLine; difference: Difference; onChange: (difference: Difference) => void };

/** The papers of one line, with how many of each are lacking, what else is not as the list says, and why in words: of this case alone. */
export function LineDifference({ line, difference, onChange }: Props) {
  const { short, odd, note } = difference;
  return (
    <>
      {line.part.papers.map(paper => (
        <div key={paperKey(paper)} className="short-count">
          <span>
            {paper.name}（{paper.formText} {paper.count} 份）
          </span>
          <span className="nowrap">
            缺{' '}
            <InputNumber
              size="small"
              min={0}
              max={paper.count}
              precision={0}
              value={short[paperKey(paper)] ?? 0}
              aria-label={`${line.number} ${paper.name}缺几份`}
              onChange={count =>
                onChange({ ...difference, short: { ...short, [paperKey(paper)]: count ?? 0 } })
              }
            />{' '}
            份
          </span>
        </div>
      ))}
      <Checkbox.Group
        aria-label={`${line.number} 其他差异`}
        className="line-odd"
        options={oddities}
        value={[...odd]}
        onChange={ticked => onChange({ ...difference, odd: ticked })}
      />
      {differs(difference) && (
        <Input.TextArea
          aria-label={`${line.number} 差异说明`}
          placeholder="差异说明：只写这一件的情况，会记入本人的办理记录"
          value={note}
          maxLength={500}
          autoSize={{ minRows: 1, maxRows: 6 }}
          onChange={event => onChange({ ...difference, note: event.target.value })}
        />
      )}
    </>
  );
}

const oddities: { value: Oddity; label: string }[] = [
  { value: 'extra', label: '多出' },
  { value: 'damaged', label: '破损' },
  { value: 'wrong', label: '错件' },
];
