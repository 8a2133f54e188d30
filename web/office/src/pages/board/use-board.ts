import type { CallAnswer } from '@yimen/contract/client.ts';
import { useLook } from '../../parts/api.ts';
import { useService } from '../../parts/service.ts';
import type { BoardChoice } from './board-choice.ts';

export type Board = CallAnswer<'GET /api/board'>;
export type Row = Board['below'][number];

/** The board, read again each half minute; what was known stays while it is. */
export function useBoard(choice: BoardChoice) {
  return useLook('GET /api/board', { query: choice }, { refetchInterval: 30_000 });
}

/** The name of an item as the definition in force has it. */
export function useItemName(): (code: string) => string {
  const { here } = useService({});
  return code => here?.service.items.find(each => each.code === code)?.shortName ?? code;
}
