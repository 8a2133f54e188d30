import type { FileFormat } from '@yimen/domain/application/file.ts';
import { disposition } from '../http/disposition.ts';

/** The headers a file is handed out with: shown in the browser, under its Chinese name, kept by nothing between. */
export function sentAs(format: FileFormat, title: string): Record<string, string> {
  return {
    'content-type': types[format],
    'content-disposition': disposition('inline', plain(title), title),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  };
}

const types = { jpeg: 'image/jpeg', pdf: 'application/pdf' } as const satisfies Record<FileFormat, string>;

/** What old programs are told: the signs of it that are ASCII. */
function plain(title: string): string {
  return title.replace(/[^\x20-\x7e]+/g, '').replace(/-+/g, '-');
}
