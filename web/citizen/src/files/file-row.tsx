import { sizeWords } from '@yimen/domain/plain/size.ts';
import { useEffect, useRef, useState } from 'react';
import type { View } from '../draft/draft.ts';
import { Icon } from '../parts/icon.tsx';
import { ChooseFiles } from './choose-files.tsx';
import { fileAddress } from './file-address.ts';
import { FilePicture } from './file-picture.tsx';

type Props = {
  id: string;
  file: View['materials'][number]['files'][number];
  called: string;
  accept: string;
  /** Another is on its way to take its place. */
  leaving: boolean;
  onRemove: () => void;
  onReplace: (files: File[]) => void;
  onTurn: (address: string) => void;
};

/** A file the platform has: small, with a way to see it in full, to turn it, to take it again and, asked once more, to take it away. */
export function FileRow({ id, file, called, accept, leaving, onRemove, onReplace, onTurn }: Props) {
  const [doubted, doubt] = useState(false);
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (doubted) sure.current?.focus();
  }, [doubted]);
  return (
    <li className="file">
      <FilePicture id={id} file={file} called={called} />
      <div className="file-words">
        <p>
          <Icon name="tick" />
          {called}
          {file.format === 'pdf' && `，${file.pages} 页`}
          <span className="block muted">
            {file.from === 'window' ? '窗口上传' : '已上传'}，{sizeWords(file.bytes)}
          </span>
        </p>
        {file.removable && !leaving && !doubted && (
          <p className="file-acts">
            <ChooseFiles kind="text" accept={accept} words="换一张" about={called} onChoose={onReplace} />
            {file.format === 'jpeg' && (
              <button type="button" className="text-button" onClick={() => onTurn(fileAddress(id, file.id))}>
                转 90°<span className="visually-hidden">：{called}</span>
              </button>
            )}
            <button type="button" className="text-button" onClick={() => doubt(true)}>
              撤下<span className="visually-hidden">：{called}</span>
            </button>
          </p>
        )}
        {doubted && (
          <p className="file-acts">
            <span>撤下后不能找回，确定吗？</span>
            <button ref={sure} type="button" className="text-button file-gone" onClick={onRemove}>
              确定撤下<span className="visually-hidden">：{called}</span>
            </button>
            <button type="button" className="text-button" onClick={() => doubt(false)}>
              留着
            </button>
          </p>
        )}
      </div>
    </li>
  );
}
