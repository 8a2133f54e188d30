import { useMutation } from '@tanstack/react-query';
import { ProblemError } from '@yimen/contract/client.ts';
import { App, Button } from 'antd';
import { call, lookKey } from '../../parts/api.ts';
import { queries } from '../../parts/queries.ts';
import { useTellProblem } from '../../parts/tell-problem.tsx';
import type { InboxLine } from './use-inbox.ts';

/**
 * Claims or releases from the row. The list carries no revision, so the item is read first; a colleague who was faster
 * still wins, because a claim on a claimed item is refused by name.
 */
export function ClaimButton({ line }: { line: InboxLine }) {
  const { message } = App.useApp();
  const tell = useTellProblem();
  const wanted = line.mine ? 'release' : 'claim';
  const params = { id: line.application, item: line.item };
  const act = useMutation({
    mutationFn: async () => {
      const { item } = await call('GET /api/department/items/:id/:item', { params });
      const input = { params, body: { seen: item.revision } };
      return wanted === 'claim'
        ? call('POST /api/department/items/:id/:item/claim', input)
        : call('POST /api/department/items/:id/:item/release', input);
    },
    onSuccess: view => {
      queries.setQueryData(lookKey('GET /api/department/items/:id/:item', { params }), view);
      void message.success(wanted === 'claim' ? `已认领 ${line.number}` : `已取消认领：${line.number}`);
    },
    onError: error => tell(error instanceof ProblemError ? error : null),
    onSettled: () => queries.invalidateQueries({ queryKey: ['GET /api/department/inbox'] }),
  });
  const claimable = line.claimedBy === null || line.mine;
  if (!claimable || line.status === 'concluded' || line.status === 'waiting' || line.status === 'returned')
    return null;
  return (
    <Button
      size="small"
      loading={act.isPending}
      aria-label={`${wanted === 'claim' ? '认领' : '取消认领'} ${line.number} ${line.itemName}`}
      onClick={() => act.mutate()}
    >
      {wanted === 'claim' ? '认领' : '取消认领'}
    </Button>
  );
}
