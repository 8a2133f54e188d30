import { folderOf, formatName, type Manifest, places } from '../format.ts';
import type { Found } from './read-package.ts';

type Files = ReadonlyMap<string, Found>;

/** The manifest as it stands in the package, or what is wrong with it; its own digest is checked, and against one told from outside. */
export function findManifest(
  files: Files,
  expected: string | null,
): { manifest: Manifest | null; faults: string[] } {
  const found = files.get(places.manifest);
  if (found?.text == null) return { manifest: null, faults: [`缺少“${places.manifest}”`] };
  const faults: string[] = [];
  if (files.get(places.digest)?.text?.trim() !== found.sm3)
    faults.push(`“${places.manifest}”与“${places.digest}”不一致：清单或者它的摘要被改动`);
  if (expected !== null && expected.toLowerCase() !== found.sm3)
    faults.push(`清单摘要与给定的不一致：包内是 ${found.sm3}`);
  const manifest = readManifest(found.text);
  return { manifest, faults: manifest === null ? [...faults, `“${places.manifest}”读不出来`] : faults };
}

function readManifest(text: string): Manifest | null {
  try {
    const read = JSON.parse(text) as Manifest;
    return read.format === formatName && Array.isArray(read.parts) && typeof read.history?.chain === 'string'
      ? read
      : null;
  } catch {
    return null;
  }
}

/** Every part is there, as long as it was and unchanged; nothing else is; the folder bears the 档号. */
export function checkParts({ parts, archiveNumber }: Manifest, files: Files, folder: string): string[] {
  const listed = new Set([...parts.map(part => part.path), places.manifest, places.digest]);
  return [
    ...(folder === folderOf(archiveNumber) ? [] : [`文件夹名“${folder}”与档号 ${archiveNumber} 不一致`]),
    ...parts.flatMap(({ path, bytes, sm3 }) => {
      const found = files.get(path);
      if (found === undefined) return [`缺少“${path}”`];
      if (found.bytes !== bytes) return [`“${path}”大小不对：应为 ${bytes} 字节，实际 ${found.bytes} 字节`];
      return found.sm3 === sm3 ? [] : [`“${path}”内容被改动：SM3 摘要与清单不一致`];
    }),
    ...[...files.keys()].filter(path => !listed.has(path)).map(path => `“${path}”不在清单内，是多出来的文件`),
  ];
}
