import { isUnreachable } from '../api/client.ts';
import { Icon } from '../parts/icon.tsx';
import type { Upload } from './use-uploads.ts';

type Props = { upload: Upload; onRetry: () => void; onDrop: () => void };

/** A file on its way: how far it is, or why it did not arrive and what to do. */
export function UploadRow({ upload: { name, preview, sent, problem }, onRetry, onDrop }: Props) {
  return (
    <li className="file">
      <span className="file-picture">
        {preview === null ? <Icon name="paper" /> : <img src={preview} alt="" />}
      </span>
      <div className="file-words">
        {problem === null ? (
          <>
            <p>{sent < 1 ? `正在上传，${Math.round(sent * 100)}%` : '已传完，正在检查…'}</p>
            <progress max={1} value={sent} aria-label={`${name}上传进度`} />
          </>
        ) : (
          <>
            <p className="field-problem" role="alert">
              <span className="file-name">{name}</span>：{problem.detail}
            </p>
            <p className="file-acts">
              {isUnreachable(problem) && (
                <button type="button" className="text-button" onClick={onRetry}>
                  重试
                </button>
              )}
              <button type="button" className="text-button" onClick={onDrop}>
                {isUnreachable(problem) ? '不传了' : '知道了'}
              </button>
            </p>
          </>
        )}
      </div>
    </li>
  );
}
