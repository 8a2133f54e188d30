import { addressOf } from '@yimen/contract/client.ts';
import type { View } from '../../draft/draft.ts';

type Props = { id: string; item: View['items'][number] };

/** What the office put to the result, such as an electronic certificate: opened from the item it came of (R4.2). */
export function ResultFiles({ id, item }: Props) {
  if (item.resultFiles.length === 0) return null;
  return (
    <ul className="plain documents" aria-label={`${item.name}的结果文件`}>
      {item.resultFiles.map(({ id: file, format, pages }, place) => (
        <li key={file}>
          <a
            href={addressOf('GET /api/applications/:id/files/:file', { params: { id, file }, query: {} })}
            target="_blank"
            rel="noreferrer"
          >
            查看{item.resultName}
            {item.resultFiles.length > 1 && `（${place + 1}）`}
            {format === 'pdf' ? `（PDF，${pages} 页）` : '（照片）'}
          </a>
        </li>
      ))}
    </ul>
  );
}
