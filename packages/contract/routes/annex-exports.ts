import { z } from 'zod';
import { docx, route, xlsx } from '../route.ts';

const round = z.string().max(20);
const params = z.object({ round, place: z.string().regex(/^\d{6,9}$/) });
const query = z.object({ version: z.coerce.number().int().min(1).max(1000).optional() });
const pdf = 'application/pdf';

const sheetAs = <const E extends string, const T extends typeof xlsx | typeof docx | typeof pdf>(
  ending: E,
  produces: T,
  name: string,
) =>
  route({
    method: 'GET',
    path: `/api/annex/rounds/:round/printed/:place/form.${ending}`,
    summary: `情况表，按附件原样（${name}）；县级的是本县一行，市级的是全市，可以取报送过的某一版`,
    audience: 'staff',
    params,
    query,
    produces,
    response: z.string(),
  });

const summaryAs = <const E extends string, const T extends typeof xlsx | typeof docx | typeof pdf>(
  ending: E,
  produces: T,
  name: string,
) =>
  route({
    method: 'GET',
    path: `/api/annex/rounds/:round/summary.${ending}`,
    summary: `全省汇总和各市报送的情况表（${name}）`,
    audience: 'staff',
    params: z.object({ round }),
    produces,
    response: z.string(),
  });

/** The annex on paper (R8.3): as printed, of a county, a city or the whole province. */
export const annexExportRoutes = {
  annexSheetExcel: sheetAs('xlsx', xlsx, 'Excel'),
  annexSheetWord: sheetAs('docx', docx, 'Word'),
  annexSheetPdf: sheetAs('pdf', pdf, 'PDF'),
  annexSummaryExcel: summaryAs('xlsx', xlsx, 'Excel'),
  annexSummaryWord: summaryAs('docx', docx, 'Word'),
  annexSummaryPdf: summaryAs('pdf', pdf, 'PDF'),
} as const;
