import type { CallAnswer } from '@yimen/contract/client.ts';

export type PaperView = CallAnswer<'GET /api/paper/applications/:id/items/:item'>;
