import type { DocumentLine } from '@yimen/domain/view/document-line.ts';
import { Button } from 'antd';
import './documents.css';

/** `folder` is the address the caller's own papers lie under; the server decides again whether he may have one. */
type Props = { documents: readonly DocumentLine[]; folder: string };

/** The kind of a department's decision against an item: 不予办理通知书 or 终止办理通知书. */
export const decisionKind = 'decision-notice';

/** The papers issued, newest first; each opens as PDF in a tab of its own, as it was issued or marked 补打. */
export function Documents({ documents, folder }: Props) {
  if (documents.length === 0) return <p className="nothing">还没有文书。</p>;
  return (
    <ul className="documents">
      {documents.map(({ document, title, number, agency, issuedOn, replaced }) => (
        <li key={document}>
          <div className="document-head">
            <strong>{title}</strong>
            {replaced && <span className="tag grey">已被替代</span>}
            <a href={`${folder}/${document}`} target="_blank" rel="noreferrer" aria-label={`打开${title}`}>
              打开
            </a>
            <a
              href={`${folder}/${document}?reprint=1`}
              target="_blank"
              rel="noreferrer"
              aria-label={`补打${title}`}
            >
              补打
            </a>
          </div>
          <p className="quiet">
            <span className="numeric">{number}</span>，{agency}，<span className="numeric">{issuedOn}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The paper that fits where things stand: the newest of these kinds that nothing has replaced; null when there is none. */
export function newestOf(documents: readonly DocumentLine[], kinds: readonly string[]): DocumentLine | null {
  return documents.find(each => !each.replaced && kinds.includes(each.kind)) ?? null;
}

/** Opens that paper to be printed; nothing when there is none. */
export function PrintButton({
  documents,
  folder,
  kinds,
  primary = false,
}: Props & { kinds: readonly string[]; primary?: boolean }) {
  const paper = newestOf(documents, kinds);
  if (paper === null) return null;
  return (
    <Button
      className="print"
      type={primary ? 'primary' : 'default'}
      href={`${folder}/${paper.document}`}
      target="_blank"
      rel="noreferrer"
    >
      打印{paper.title}
    </Button>
  );
}
