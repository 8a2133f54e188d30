import type { annexStory } from './test-annex-calls.ts';
import type { SoundCall } from './test-calls.ts';

/** One sound call for every file of the annex; for tests only. */
export function annexExportCalls({ opened }: Pick<ReturnType<typeof annexStory>, 'opened'>) {
  const sheet = (ending: string): SoundCall => ({
    as: 'lead',
    make: async () => ({ url: `/api/annex/rounds/${await opened()}/printed/440781/form.${ending}` }),
  });
  const summary = (ending: string): SoundCall => ({
    as: 'province',
    make: async () => ({ url: `/api/annex/rounds/${await opened()}/summary.${ending}` }),
  });
  return {
    ...{ annexSheetExcel: sheet('xlsx'), annexSheetWord: sheet('docx'), annexSheetPdf: sheet('pdf') },
    annexSummaryExcel: summary('xlsx'),
    annexSummaryWord: summary('docx'),
    annexSummaryPdf: summary('pdf'),
  };
}
