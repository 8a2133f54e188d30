import type { departmentRoutes } from '@yimen/contract/routes/department.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { Ending } from '@yimen/domain/application/command.ts';
import type { z } from 'zod';
import { openTicket } from '../../files/result-ticket.ts';
import { DoorProblem } from '../../http/problem.ts';
import { findForReading } from '../../store/find-for-reading.ts';
import type { Platform } from '../../store/platform.ts';

type Body = z.output<(typeof departmentRoutes.concludeItem)['body']>;
type Asked = { person: Person; params: { id: string; item: string }; body: Body };

/** The ending as the heart takes it, the tickets of its files opened (decision 0026). Refuses a ticket that is too old, of another item, or another's. */
export async function endingOf(platform: Platform, { person, params, body }: Asked): Promise<Ending> {
  const { seen: _seen, ...ending } = body;
  if (!('files' in ending) || ending.files === undefined) return ending as Ending;
  const { box } = await findForReading(platform, person, 'readItem', params.id, params.item);
  if (person.kind !== 'staff' || box === null) throw new DoorProblem('not-found');
  const place = { application: params.id, item: params.item, person: person.id };
  const files = ending.files.map(ticket => {
    const file = openTicket(ticket, box.dataKey, place, platform.now());
    if (file === null) throw new DoorProblem('file-refused', { detail: tooOld });
    return file;
  });
  return { ...ending, files } as Ending;
}

const tooOld = '上传的结果文件已经过期，请去掉以后重新上传，再办结。';
