import { sizeWords } from '@yimen/domain/plain/size.ts';
import type { FileLine } from '@yimen/domain/view/file-line.ts';
import type { ReactNode } from 'react';
import './files.css';

type Props = {
  files: readonly FileLine[];
  address: (file: string) => string;
  beside?: (file: FileLine) => ReactNode;
};

/**
 * The files of a material by name. A page of staff draws no small pictures: to open a file is to look at somebody's papers, and each time
 * is on record.
 */
export function FileLinks({ files, address, beside }: Props) {
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
            {sizeWords(file.bytes)}，{file.from === 'window' ? '窗口上传' : '申请人上传'}
          </span>
          {beside?.(file)}
        </li>
      ))}
    </ul>
  );
}
