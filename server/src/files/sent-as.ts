import type { FileFormat } from '@yimen/domain/application/file.ts';

/** The headers a file is handed out with: shown in the browser, under its Chinese name, kept by nothing between. */
export function sentAs(format: FileFormat, title: string): Record<string, string> {
  return {
    'content-type': types[format],
    'content-disposition': `inline; ${named(title)}`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  };
}

const types = { jpeg: 'image/jpeg', pdf: 'application/pdf' } as const satisfies Record<FileFormat, string>;

/** The name in both ways of saying it (RFC 6266): the plain one for old programs, the Chinese one as RFC 5987 writes it. */
function named(title: string): string {
  const plain = title.replace(/[^\x20-\x7e]+/g, '').replace(/-+/g, '-');
  const full = encodeURIComponent(title).replace(/['()*!]/g, sign => `%${sign.charCodeAt(0).toString(16)}`);
  return `filename="${plain}"; filename*=UTF-8''${full}`;
}
