import type { handOverRoutes } from '@yimen/contract/routes/hand-overs.ts';
import { dateOfInstant } from '@yimen/domain/plain/date.ts';
import { sheetOf } from '../../documents/sheet.ts';
import type { Asked } from '../../http/door.ts';
import { recordAccess } from '../../identity/access-log.ts';
import type { Platform } from '../../store/platform.ts';
import { showSheet } from './show-sheet.ts';

/**
 * 材料交接单 as it stands (R3.4): one row for each paper, with room for what was really received and both signatures. It is no decision,
 * so it is set anew each time and has no entry under `/v/`: its QR code opens the sheet for whoever may sign for it. On record.
 */
export async function printSheet(
  platform: Platform,
  { person, params, request, reply }: Asked<(typeof handOverRoutes)['printSheet']>,
): Promise<Buffer> {
  const page = await showSheet(platform, person, params.sheet);
  await recordAccess(platform, {
    act: 'document-printed',
    person,
    ip: request.ip,
    subject: page.sheet,
  });
  const day = dateOfInstant(new Date(page.madeAt).toISOString());
  const content = { ...page, agency: { name: page.from, site: null }, date: day, officer: null };
  const fact = {
    document: page.sheet,
    title: '材料交接单',
    template: 'handover-sheet/v1',
    number: page.sheet,
    issuedAt: new Date(page.madeAt).toISOString(),
  };
  const address = `${platform.publicUrl.replace(/\/$/, '')}/office/sheets/${page.sheet}`;
  const pdf = await platform.press.print(
    sheetOf(fact, { ...content, caseNumber: page.sheet } as never, {
      publicUrl: platform.publicUrl,
      reprint: null,
      address,
      barred: true,
    }),
  );
  void reply.header(
    'content-disposition',
    `inline; filename="${page.sheet}.pdf"; filename*=UTF-8''${encodeURIComponent(`材料交接单 ${page.sheet}.pdf`)}`,
  );
  return pdf;
}
