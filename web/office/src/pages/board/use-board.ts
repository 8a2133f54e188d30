import type { CallAnswer } from '@yimen/contract/client.ts';
import { useLook } from '../../parts/api.ts';
import type { BoardChoice } from './board-choice.ts';

export type Board = CallAnswer<'GET /api/board'>;
export type Row = Board['below'][number];

/** The board, read again each half minute; what was known stays while it is. */
export function useBoard(choice: BoardChoice) {
  return useLook('GET /api/board', { query: choice }, { refetchInterval: 30_000 });
}
