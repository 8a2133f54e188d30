import { openRound } from '../annex/open-round.ts';
import type { SoundCall } from './test-calls.ts';
import type { Member, Office } from './test-office.ts';

/** One sound call for every file of the annex; for tests only. */
export function annexExportCalls({ platform }: Office, province: Member) {
  const round = () => {
    const today = platform.today();
    return openRound(
      platform,
      province.person,
      { title: '一季度', from: today, to: today, due: today },
      null,
    );
  };
  const sheet = (ending: string): SoundCall => ({
    as: 'lead',
    make: async () => ({ url: `/api/annex/rounds/${await round()}/printed/440781/form.${ending}` }),
  });
  const summary = (ending: string): SoundCall => ({
    as: 'province',
    make: async () => ({ url: `/api/annex/rounds/${await round()}/summary.${ending}` }),
  });
  return {
    ...{ annexSheetExcel: sheet('xlsx'), annexSheetWord: sheet('docx'), annexSheetPdf: sheet('pdf') },
    annexSummaryExcel: summary('xlsx'),
    annexSummaryWord: summary('docx'),
    annexSummaryPdf: summary('pdf'),
  };
}
