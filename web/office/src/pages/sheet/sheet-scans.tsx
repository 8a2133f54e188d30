import { addressOf } from '@yimen/contract/client.ts';
import { upload } from '@yimen/contract/upload.ts';
import { Button } from 'antd';
import { DropFiles } from '../../files/drop-files.tsx';
import { GoingFiles } from '../../files/going-files.tsx';
import { useUploads } from '../../files/use-uploads.ts';
import { lookKey, useAct } from '../../parts/api.ts';
import { instantText } from '../../parts/instant.ts';
import { queries } from '../../parts/queries.ts';
import type { SheetPage } from './use-sign.ts';

/** 签收扫描件 (R3.4): the signed sheet as it was scanned, page after page; for the window that handed over and the office that signs. */
export function SheetScans({ page }: { page: SheetPage }) {
  const { sheet, scans, mayKeepScans, scansErasedAt } = page;
  const look = lookKey('GET /api/paper/sheets/:sheet', { params: { sheet } });
  const { going, add, retry, drop } = useUploads(async ({ key, file }, onProgress) => {
    const sending = { file, name: file.name, idempotencyKey: key, onProgress };
    queries.setQueryData(look, await upload('POST /api/paper/sheets/:sheet/scans', { sheet }, sending));
  }, true);
  const remove = useAct('POST /api/paper/sheets/:sheet/scans/:scan/remove', { answers: look });
  if (!mayKeepScans && scans.length === 0 && scansErasedAt === null) return null;
  return (
    <section className="panel" aria-labelledby="sheet-scans">
      <h2 id="sheet-scans">签收扫描件</h2>
      {scansErasedAt !== null && (
        <p className="quiet">
          {instantText(scansErasedAt).slice(0, 10)}
          ，单上有办件依法清除个人信息，此前的扫描件一并销毁；各件的签收记录仍在，纸质交接单由移交窗口保存。再存扫描件的，请先遮盖标有“（已清除）”的行。
        </p>
      )}
      {scans.length === 0 && scansErasedAt === null && (
        <p className="quiet">部门签字后的交接单扫描或者拍照存在这里，逐页上传。</p>
      )}
      <ul className="file-links">
        {scans.map(({ scan, title, pages, keptAt }) => (
          <li key={scan}>
            <a
              href={addressOf('GET /api/paper/sheets/:sheet/scans/:scan', { params: { sheet, scan } })}
              target="_blank"
              rel="noreferrer"
            >
              {title}
            </a>
            <span className="quiet numeric">
              {pages > 1 && `${pages} 页，`}
              {instantText(keptAt)} 存入
            </span>
            {mayKeepScans && (
              <Button
                type="link"
                size="small"
                disabled={remove.isPending}
                onClick={() => remove.mutate({ params: { sheet, scan } })}
              >
                撤下
              </Button>
            )}
          </li>
        ))}
      </ul>
      <GoingFiles going={going} retry={retry} drop={drop} />
      {mayKeepScans && (
        <DropFiles
          formats={['jpeg', 'pdf']}
          about="签收扫描件"
          tabIndex={0}
          onFiles={files => void add(files)}
        />
      )}
    </section>
  );
}
