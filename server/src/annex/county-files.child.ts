// The process that opens the counties' workbooks: one file in, what it says for its row out. Its parent ends it when it takes too long.
import { answering } from '../aside/answering.ts';
import type { AskedFile } from './county-files.ts';
import { readCountyFile } from './read-county-file.ts';

answering(({ form, names, bytes }: AskedFile) =>
  readCountyFile(form, names, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
);
