import { mostResultFiles } from '@yimen/domain/application/result-file.ts';
import { Button } from 'antd';
import { useState } from 'react';
import { DropFiles } from '../../files/drop-files.tsx';
import { GoingFiles } from '../../files/going-files.tsx';
import type { useResultFiles } from './use-result-files.ts';

type Props = { files: ReturnType<typeof useResultFiles>; resultName: string; onTyped: () => void };

/** What goes to the soldier with the result, such as an electronic certificate: up to three files, put away again as long as it is not granted. */
export function ResultFiles({ files, resultName, onTyped }: Props) {
  const { taken, going, retry, drop, places } = files;
  const [tooMany, setTooMany] = useState(false);
  return (
    <div className="result-files">
      <p id="result-files">结果文件（可不附）</p>
      <p className="quiet">电子证照或者证件照片，最多 {mostResultFiles} 个，随结果给申请人。</p>
      {taken.length > 0 && (
        <ul className="file-links" aria-labelledby="result-files">
          {taken.map(({ ticket, name, format, pages }) => (
            <li key={ticket}>
              <span>{name}</span>
              <span className="quiet">{format === 'pdf' ? `PDF，${pages} 页` : '照片'}，已上传</span>
              <Button
                type="link"
                size="small"
                aria-label={`去掉${name}`}
                onClick={() => files.remove(ticket)}
              >
                去掉
              </Button>
            </li>
          ))}
        </ul>
      )}
      <GoingFiles going={going} retry={retry} drop={drop} />
      {tooMany && <p role="alert">最多 {mostResultFiles} 个，多出来的没有上传。</p>}
      {places > 0 && (
        <DropFiles
          formats={['jpeg', 'pdf']}
          words="上传结果文件"
          about={resultName}
          tabIndex={0}
          onFiles={chosen => {
            setTooMany(!files.add(chosen));
            onTyped();
          }}
        />
      )}
    </div>
  );
}
