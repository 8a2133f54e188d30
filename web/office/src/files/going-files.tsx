import { Button } from 'antd';
import type { Going, useUploads } from './use-uploads.ts';
import './files.css';

type Props = Pick<ReturnType<typeof useUploads>, 'retry' | 'drop'> & { going: readonly Going[] };

/** What is on its way, how far, and what was not taken and why, to be tried again or let go. */
export function GoingFiles({ going, retry, drop }: Props) {
  return (
    <ul className="file-going">
      {going.map(each => (
        <li key={each.key}>
          <span>{each.file.name}</span>
          {each.problem === null ? (
            <progress max={1} value={each.sent} aria-label={`${each.file.name}上传进度`} />
          ) : (
            <>
              <span role="alert">{each.problem}</span>
              <Button type="link" size="small" onClick={() => retry(each)}>
                重试
              </Button>
              <Button type="link" size="small" onClick={() => drop(each.key)}>
                不传了
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
