import { addressOf } from '@yimen/contract/client.ts';
import type { MaterialLine } from '@yimen/domain/view/material-line.ts';
import { Button } from 'antd';
import { lookKey, useAct } from '../parts/api.ts';
import { DropFiles } from './drop-files.tsx';
import { FileLinks } from './file-links.tsx';
import { useWindowUploads } from './use-window-uploads.ts';

type Props = { id: string; line: MaterialLine | undefined; tabIndex: 0 | -1 };

/** What there is of a material to look at, and where the window puts what it scans: dropped here, many at once (issue 3). */
export function WindowFiles({ id, line, tabIndex }: Props) {
  if (line === undefined || line.upload === null) return null;
  return <OpenFiles id={id} line={line} rule={line.upload} tabIndex={tabIndex} />;
}

type OpenProps = {
  id: string;
  line: MaterialLine;
  rule: NonNullable<MaterialLine['upload']>;
  tabIndex: 0 | -1;
};

function OpenFiles({ id, line, rule, tabIndex }: OpenProps) {
  const { going, add, retry, drop } = useWindowUploads(id, line.code);
  const remove = useAct('POST /api/window/applications/:id/files/:file/remove', {
    answers: lookKey('GET /api/window/applications/:id', { params: { id } }),
  });
  return (
    <>
      <FileLinks
        files={line.files}
        address={fileAtWindow(id)}
        beside={file =>
          file.removable && (
            <Button
              type="link"
              size="small"
              tabIndex={tabIndex}
              disabled={remove.isPending}
              onClick={() => remove.mutate({ params: { id, file: file.id } })}
            >
              撤下
            </Button>
          )
        }
      />
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
      {rule.open && <DropFiles formats={rule.formats} about={line.name} tabIndex={tabIndex} onFiles={add} />}
    </>
  );
}

/** Where the window opens a file of this application. */
export function fileAtWindow(id: string) {
  return (file: string) =>
    addressOf('GET /api/window/applications/:id/files/:file', { params: { id, file }, query: {} });
}
