import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A ZIP that is read while it is written: `add` answers when the part has gone out, so that one part at a time is in memory. */
export type ZipWriter = {
  output: AsyncIterable<Buffer>;
  add: (path: string, bytes: Buffer) => Promise<void>;
  end: () => void;
};

/** Opens one; every entry bears the day `on`, so that the same contents make the same bytes. Pictures and PDFs are stored as they are. */
export function openZip(on: string): ZipWriter {
  const zip = new ZipFile();
  const mtime = new Date(`${on}T12:00:00Z`);
  return {
    output: zip.outputStream as unknown as AsyncIterable<Buffer>,
    add: (path, bytes) =>
      new Promise((done, failed) => {
        const compress = !/\.(pdf|jpg)$/.test(path);
        zip.addReadStreamLazy(
          path,
          { mtime, compress, size: bytes.length, forceDosTimestamp: true },
          open => {
            const source = Readable.from([bytes]);
            source.on('end', done).on('error', failed);
            open(null, source);
          },
        );
      }),
    end: () => zip.end(),
  };
}
