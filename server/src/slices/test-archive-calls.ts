import { archiveApplication } from '../archive/archive-application.ts';
import { openBatch } from '../archive/open-batch.ts';
import { concludedEleven } from '../archive/test-archive.ts';
import type { Call, Cast, SoundCall } from './test-calls.ts';
import type { Office } from './test-office.ts';

/** One sound call for every route of the archive; for tests only. */
export function archiveCalls(office: Office, { lead }: Cast) {
  const { platform, files } = office;
  const concluded = () => concludedEleven(platform, files);
  const archived = async () => {
    const id = await concluded();
    await archiveApplication(platform, files, { person: lead.person, id }, () => null);
    return id;
  };
  const as = (make: () => Promise<Call> | Call): SoundCall => ({ as: 'lead', make });
  const period = '?from=2026-01-01&to=2030-12-31';
  return {
    listArchive: as(() => ({ url: '/api/lead/archive' })),
    listToArchive: as(() => ({ url: '/api/lead/archive/waiting' })),
    archiveCase: as(async () => ({ url: `/api/lead/applications/${await concluded()}/archive` })),
    archiveAtWindow: {
      as: 'clerk' as const,
      make: async () => ({ url: `/api/window/applications/${await concluded()}/archive` }),
    },
    downloadPackage: as(async () => ({ url: `/api/lead/archive/${await archived()}/package` })),
    startBatch: as(() => ({ url: '/api/lead/archive/batches' })),
    showBatch: as(async () => ({
      url: `/api/lead/archive/batches/${await openBatch(platform, lead.person)}`,
    })),
    cancelBatch: as(async () => ({
      url: `/api/lead/archive/batches/${await openBatch(platform, lead.person)}/cancel`,
    })),
    handOverExcel: as(() => ({ url: `/api/lead/archive/hand-over.xlsx${period}` })),
    handOverPdf: as(() => ({ url: `/api/lead/archive/hand-over.pdf${period}` })),
  };
}
