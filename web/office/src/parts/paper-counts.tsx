import { InputNumber } from 'antd';

export type PaperShown = {
  material: string;
  form: 'original' | 'copy';
  count: number;
  name: string;
  formText: string;
};
/** How many of each, by paper; nothing said is all of it. */
export type Counts = Readonly<Record<string, number>>;

type Props = { papers: readonly PaperShown[]; counts: Counts; onChange: (counts: Counts) => void };

/** Papers with how many of each are meant, all of them unless fewer are said. */
export function PaperCounts({ papers, counts, onChange }: Props) {
  return (
    <ul className="tight paper-counts">
      {papers.map(paper => (
        <li key={keyOf(paper)} className="short-count">
          <span>
            {paper.name}（{paper.formText}，共 {paper.count} 份）
          </span>
          <span className="nowrap">
            <InputNumber
              size="small"
              min={0}
              max={paper.count}
              precision={0}
              value={countOf(paper, counts)}
              aria-label={`${paper.name}几份`}
              onChange={count => onChange({ ...counts, [keyOf(paper)]: count ?? 0 })}
            />{' '}
            份
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The papers as an act names them: those of which at least one is meant. */
export function papersMeant(papers: readonly PaperShown[], counts: Counts) {
  return papers
    .map(paper => ({ material: paper.material, form: paper.form, count: countOf(paper, counts) }))
    .filter(each => each.count > 0);
}

function countOf(paper: PaperShown, counts: Counts): number {
  return counts[keyOf(paper)] ?? paper.count;
}

function keyOf({ material, form }: PaperShown): string {
  return `${material}/${form}`;
}
