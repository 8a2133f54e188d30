import { fileTypeFromBuffer } from 'file-type';
import type { Fault } from './fault.ts';

type Kind = 'picture' | 'pdf' | 'picture-moving' | Extract<Fault, `type-${string}`>;

/** What a file is by its contents; its name and the type the sender claims are never asked. */
export async function kindOf(bytes: Buffer): Promise<Kind> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found === undefined)
    return looksLikeMarkup(bytes) ? 'type-web' : looksLikeScript(bytes) ? 'type-program' : 'type-unknown';
  const known = byExtension[found.ext];
  if (known !== undefined) return known;
  if (/^(audio|video)\//.test(found.mime)) return 'type-media';
  if (found.mime.startsWith('image/')) return 'type-picture';
  return kinds.find(([, pattern]) => pattern.test(`${found.ext} ${found.mime}`))?.[0] ?? 'type-unknown';
}

const byExtension: Record<string, Kind> = {
  jpg: 'picture',
  png: 'picture',
  webp: 'picture',
  pdf: 'pdf',
  heic: 'type-heic',
  avif: 'type-heic',
  apng: 'picture-moving',
  chm: 'type-program',
  ps: 'type-web',
  eps: 'type-web',
};

const kinds: [Kind, RegExp][] = [
  [
    'type-office',
    /officedocument|opendocument|macroenabled|^(cfb|rtf|epub|docx|xlsx|pptx|odt|ods|odp|vsdx) /,
  ],
  [
    'type-program',
    /^(exe|elf|macho|dex|wasm|class|deb|rpm|msi|lnk|apk|jar|dmg|swf|crx|xpi|nes) |executable|installer/,
  ],
  ['type-web', /^xml |xml|html/],
  ['type-archive', /zip|^(rar|7z|gz|tar|bz2|xz|zst|lz|lz4|cab|ar|arj|Z|cpio|lzh|ace|iso) |compress/],
];

/** HTML, SVG and their like begin with a tag, whatever space or mark stands before it. */
function looksLikeMarkup(bytes: Buffer): boolean {
  return /^\uFEFF?\s*<[!?a-z]/i.test(bytes.subarray(0, 512).toString('utf8'));
}

function looksLikeScript(bytes: Buffer): boolean {
  return bytes.subarray(0, 2).toString('latin1') === '#!';
}
