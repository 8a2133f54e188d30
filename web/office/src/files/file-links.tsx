import { sizeWords } from '@yimen/domain/plain/size.ts';
import type { FileLine, ResultFileLine } from '@yimen/domain/view/file-line.ts';
import type { ReactNode } from 'react';
import './files.css';

type Props<F extends ResultFileLine> = {
  files: readonly F[];
  address: (file: string) => string;
  beside?: (file: F) => ReactNode;
};

/**
 * The files of a material or a result by name. A page of staff draws no small pictures: to open a file is to look at somebody's papers, and each time
 * is on record.
 */
export function FileLinks<F extends ResultFileLine>({ files, address, beside }: Props<F>) {
  if (files.length === 0) return null;
  return (
    <ul className="file-links">
      {files.map(file => (
        <li key={file.id}>
          <a href={address(file.id)} target="_blank" rel="noreferrer">
            {file.title}
          </a>
          <span className="quiet">
            {file.format === 'pdf' ? `${file.pages} 页，` : ''}
            {sizeWords(file.bytes)}，{giverOf(file)}
          </span>
          {beside?.(file)}
        </li>
      ))}
    </ul>
  );
}

/** Who put it there; the files of a result are always the office's. */
function giverOf(file: ResultFileLine & Partial<Pick<FileLine, 'from'>>): string {
  if (file.from === undefined) return '办理单位上传';
  return file.from === 'window' ? '窗口上传' : '申请人上传';
}
