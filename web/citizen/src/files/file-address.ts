import { addressOf } from '@yimen/contract/client.ts';

/** Where the soldier opens a file of his own application: as it is, or small enough for a list. */
export function fileAddress(id: string, file: string, size: 'whole' | 'small' = 'whole'): string {
  return addressOf('GET /api/applications/:id/files/:file', { params: { id, file }, query: { size } });
}
