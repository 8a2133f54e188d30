import type { handOverRoutes } from '@yimen/contract/routes/hand-overs.ts';
import { turnOf } from '../../aside/turn.ts';
import { handoverPaper } from '../../documents/handover-paper.ts';
import { disposition } from '../../http/disposition.ts';
import type { Asked } from '../../http/door.ts';
import { recordAccess } from '../../identity/access-log.ts';
import type { Platform } from '../../store/platform.ts';
import { showSheet } from './show-sheet.ts';

/** 材料交接单 as it stands (R3.4), printed for whoever may sign for it; names in full for the two sides. On record. */
export async function printSheet(
  platform: Platform,
  { person, params, request, reply }: Asked<(typeof handOverRoutes)['printSheet']>,
): Promise<Buffer> {
  const page = await showSheet(platform, person, params.sheet, { named: true });
  const pdf = await platform.press.print(handoverPaper(page, platform.publicUrl), turnOf(person));
  await recordAccess(platform, {
    act: 'document-printed',
    person,
    ip: request.ip,
    subject: page.sheet,
  });
  void reply.header(
    'content-disposition',
    disposition('inline', `${page.sheet}.pdf`, `材料交接单 ${page.sheet}.pdf`),
  );
  return pdf;
}
