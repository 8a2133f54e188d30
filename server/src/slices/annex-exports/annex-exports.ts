import { annexExportRoutes } from '@yimen/contract/routes/annex-exports.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { citySheet, type PrintedSheet } from '@yimen/domain/annex/printed-sheet.ts';
import { getDivision } from '@yimen/domain/service/directory.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { getRound, type Round } from '../../annex/round.ts';
import { turnOf } from '../../aside/turn.ts';
import { annexPaper } from '../../documents/annex/paper.ts';
import { openAnnexWriter } from '../../documents/annex/writer.ts';
import { disposition } from '../../http/disposition.ts';
import { serve } from '../../http/door.ts';
import { recordAccess } from '../../identity/access-log.ts';
import type { Platform } from '../../store/platform.ts';
import { findSheet } from './find-sheet.ts';
import { provinceSheets } from './province-sheets.ts';

type Format = 'xlsx' | 'docx' | 'pdf';
type Asked = { person: Person; request: FastifyRequest; reply: FastifyReply };

/** The annex as Excel, Word and PDF (R8.3), for whoever may read the sheet: a county's row, a city's sheet, the province's summary. */
export function openAnnexExports(app: FastifyInstance, platform: Platform): void {
  const writer = openAnnexWriter();
  app.addHook('onClose', async () => writer.stop());

  /** The sheets in a format, saved under a name that tells what they are; on record before they are sent. */
  const send = async (
    { person, request, reply }: Asked,
    sheets: readonly PrintedSheet[],
    round: Round,
    format: Format,
  ) => {
    const [{ name }] = sheets as [PrintedSheet];
    const full = `${round.form.title}（${name}，${round.round}）.${format}`;
    void reply.header(
      'content-disposition',
      disposition('attachment', `annex-${round.round}.${format}`, full),
    );
    const file = await (format === 'pdf'
      ? platform.press.print(annexPaper(sheets, platform.today()), turnOf(person))
      : writer.write({ sheets, format }, turnOf(person)));
    const subject = `情况表 ${name} ${round.round} ${format}`;
    await recordAccess(platform, { act: 'list-exported', person, subject, ip: request.ip });
    return file;
  };

  const sheetAs = (format: Format) => async (asked: Asked & { params: Params; query: Query }) => {
    const { place } = asked.params;
    const round = await getRound(platform, asked.params.round);
    const found = await findSheet(platform, asked.person, { round, place, version: asked.query.version });
    const nameOf = (division: string) => getDivision(platform.directory, division).name;
    const printed = citySheet(round.form, found, nameOf, round);
    return send(asked, [{ ...printed, name: nameOf(place) }], round, format);
  };
  serve(app, annexExportRoutes.annexSheetExcel, sheetAs('xlsx'));
  serve(app, annexExportRoutes.annexSheetWord, sheetAs('docx'));
  serve(app, annexExportRoutes.annexSheetPdf, sheetAs('pdf'));

  const summaryAs = (format: Format) => async (asked: Asked & { params: { round: string } }) => {
    const round = await getRound(platform, asked.params.round);
    return send(asked, await provinceSheets(platform, asked.person, round), round, format);
  };
  serve(app, annexExportRoutes.annexSummaryExcel, summaryAs('xlsx'));
  serve(app, annexExportRoutes.annexSummaryWord, summaryAs('docx'));
  serve(app, annexExportRoutes.annexSummaryPdf, summaryAs('pdf'));
}

type Params = { round: string; place: string };
type Query = { version?: number | undefined };
