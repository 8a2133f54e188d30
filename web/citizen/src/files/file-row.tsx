import { addressOf } from '@yimen/contract/client.ts';
import { sizeWords } from '@yimen/domain/plain/size.ts';
import type { View } from '../draft/draft.ts';
import { Icon } from '../parts/icon.tsx';
import { ChooseFiles } from './choose-files.tsx';

type Props = {
  id: string;
  file: View['materials'][number]['files'][number];
  called: string;
  accept: string;
  onRemove: () => void;
  onReplace: (files: File[]) => void;
};

/** A file the platform has: small, with a way to see it in full, to take it again and to take it away. */
export function FileRow({ id, file, called, accept, onRemove, onReplace }: Props) {
  const address = (size: 'whole' | 'small') =>
    addressOf('GET /api/applications/:id/files/:file', { params: { id, file: file.id }, query: { size } });
  return (
    <li className="file">
      <a className="file-picture" href={address('whole')} target="_blank" rel="noreferrer">
        {file.format === 'jpeg' ? (
          <img src={address('small')} alt={`查看${called}`} loading="lazy" />
        ) : (
          <>
            <Icon name="paper" />
            <span className="visually-hidden">查看{called}</span>
          </>
        )}
      </a>
      <div className="file-words">
        <p>
          <Icon name="tick" />
          {called}
          {file.format === 'pdf' && `，${file.pages} 页`}
          <span className="block muted">
            {file.from === 'window' ? '窗口上传' : '已上传'}，{sizeWords(file.bytes)}
          </span>
        </p>
        {file.removable && (
          <p className="file-acts">
            <ChooseFiles kind="text" accept={accept} words="换一张" about={called} onChoose={onReplace} />
            <button type="button" className="text-button" onClick={onRemove}>
              撤下<span className="visually-hidden">：{called}</span>
            </button>
          </p>
        )}
      </div>
    </li>
  );
}
