import { createHash } from 'node:crypto';
import { type Entry, openPromise } from 'yauzl';

/** A file in the package: how long it is, its SM3, and its text where it is one that others are compared with. */
export type Found = { bytes: number; sm3: string; text: string | null };
export type Read = { ok: true; folder: string; files: Map<string, Found> } | { ok: false; faults: string[] };

/** No text of a package is longer; a longer one is not kept in memory, and so counts as broken. */
const longestText = 64 * 1024 * 1024;

/**
 * Reads a ZIP from disk, one entry at a time: nothing is unpacked, so no name in it can lead anywhere. Broken archives, names met twice
 * and files outside the one folder are told, not thrown.
 */
export async function readPackage(file: string): Promise<Read> {
  const files = new Map<string, Found>();
  const folders = new Set<string>();
  const faults: string[] = [];
  try {
    const zip = await openPromise(file, { autoClose: false });
    try {
      for await (const entry of zip.eachEntry()) {
        const [folder = '', ...rest] = entry.fileName.split('/');
        const path = rest.join('/');
        if (path === '') faults.push(`“${entry.fileName}”不在办件文件夹内`);
        if (files.has(path)) faults.push(`“${path}”在包内出现了两次`);
        folders.add(folder);
        files.set(path, await digested(await zip.openReadStreamPromise(entry), entry));
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    return { ok: false, faults: [`压缩包打不开或者已经损坏：${(error as Error).message}`] };
  }
  if (folders.size !== 1) faults.push(`包内应当只有一个办件文件夹，实际有 ${folders.size} 个`);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, folder: [...folders][0]!, files };
}

async function digested(
  stream: AsyncIterable<Buffer>,
  { fileName, uncompressedSize }: Entry,
): Promise<Found> {
  const hash = createHash('sm3');
  const kept: Buffer[] | null =
    /\.(json|jsonl|xml|sm3|txt)$/.test(fileName) && uncompressedSize < longestText ? [] : null;
  let bytes = 0;
  for await (const chunk of stream) {
    hash.update(chunk);
    kept?.push(chunk);
    bytes += chunk.length;
  }
  return { bytes, sm3: hash.digest('hex'), text: kept && Buffer.concat(kept).toString('utf8') };
}
