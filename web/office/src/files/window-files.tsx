import { addressOf } from '@yimen/contract/client.ts';
import type { MaterialLine } from '@yimen/domain/view/material-line.ts';
import { Button } from 'antd';
import { lookKey, useAct } from '../parts/api.ts';
import { DropFiles } from './drop-files.tsx';
import { FileLinks } from './file-links.tsx';
import { GoingFiles } from './going-files.tsx';
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
      <GoingFiles going={going} retry={retry} drop={drop} />
      {rule.open && (
        <DropFiles
          formats={rule.formats}
          about={line.name}
          tabIndex={tabIndex}
          onFiles={files => void add(files)}
        />
      )}
    </>
  );
}

/** Where the window opens a file of this application. */
export function fileAtWindow(id: string) {
  return (file: string) =>
    addressOf('GET /api/window/applications/:id/files/:file', { params: { id, file }, query: {} });
}
