import type { Readable } from 'node:stream';
import type { Person } from '@yimen/domain/access/person.ts';
import {
  type BehindColumn,
  behindColumns,
  columnsBehind,
  headOf,
} from '@yimen/domain/oversight/behind-columns.ts';
import { boardFigureWords } from '@yimen/domain/oversight/board-figures.ts';
import { attentionWords } from '@yimen/domain/oversight/words.ts';
import { dateOfInstant } from '@yimen/domain/plain/date.ts';
import { atOnce, pagesOf } from '../../excel/pages.ts';
import type { Cell } from '../../excel/table.ts';
import { exported } from '../../identity/exported.ts';
import type { Platform } from '../../store/platform.ts';
import { aboutBehind, nameOfFile } from './about-behind.ts';
import { type AskedBehind, behind } from './behind.ts';
import type { BehindLine } from './behind-line.ts';
import { countBehind } from './behind-page.ts';
import { boardScope } from './board-scope.ts';
import { linesBehind } from './list-behind.ts';

/** The whole list behind a figure as a workbook, sent while it is read, with what it is of in its first rows; and what the file is called. */
export async function exportBehind(
  platform: Platform,
  person: Person,
  asked: AskedBehind,
  ip: string,
): Promise<{ book: Readable; name: string }> {
  const scope = boardScope(platform, person, asked);
  const of = behind(platform, scope, asked);
  const columns = columnsBehind(asked.figure);
  const name = nameOfFile(platform, scope, asked.figure);
  const access = { act: 'board-exported', person, subject: `看板清单 ${name}`, ip } as const;
  const book = await exported(platform, access, async () => {
    const total = await countBehind(platform, of);
    const { title, lines } = aboutBehind(platform, scope, asked);
    const many = `${total ?? '一万以上'} ${boardFigureWords[asked.figure].unit}`;
    return [
      {
        ...{ name: '清单', title },
        note: [...lines.map(each => `${each.name}：${each.words}`), `共 ${many}`],
        columns: columns.map(column => [headOf(column, asked.figure), behindColumns[column][1]] as const),
        rows: pagesOf(
          after => linesBehind(platform, of, atOnce, after),
          line => columns.map(column => cells[column](line)),
        ),
      },
    ];
  });
  return { book, name };
}

const day = (instant: string | null) => (instant === null ? null : dateOfInstant(instant));
const cells = {
  number: line => line.number,
  applicant: line => line.applicant,
  settlement: line => line.settlement,
  what: line => line.what,
  many: line => line.many,
  agency: line => line.agency,
  handler: line => line.handler ?? '未认领',
  status: line => line.statusText,
  attention: line => line.attention && attentionWords[line.attention],
  submitted: line => day(line.submittedAt),
  due: line => line.due ?? '未起算',
  left: line => line.left,
  late: line => line.late,
  statutory: line => line.statutory ?? '无法定时限',
  breached: line => line.breached,
  ended: line => day(line.endedAt),
  days: line => line.days,
} as const satisfies Record<BehindColumn, (line: BehindLine) => Cell>;
