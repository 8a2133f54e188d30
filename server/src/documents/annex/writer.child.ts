// The process that writes the annex as Excel and Word: sheets in, one file out.
import { answering } from '../../aside/answering.ts';
import { annexExcel } from './excel.ts';
import { annexWord } from './word.ts';
import type { Asked, Said } from './writer.ts';

answering(
  async ({ sheets, format }: Asked): Promise<Said> => ({
    file: await (format === 'xlsx' ? annexExcel : annexWord)(sheets),
  }),
);
