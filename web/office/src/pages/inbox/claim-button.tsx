import { App, Button } from 'antd';
import { useAct } from '../../parts/api.ts';
import { queries } from '../../parts/queries.ts';
import type { InboxLine } from './use-inbox.ts';

/** Claims from the row, or takes one's own claim back. A colleague who was faster still wins: the refusal says who. */
export function ClaimButton({ line }: { line: InboxLine }) {
  const { message } = App.useApp();
  const { number, itemName, mine, status } = line;
  const told = (words: string) => ({
    changes: ['GET /api/department/inbox', 'GET /api/department/items/:id/:item'] as const,
    onProblem: () => {
      void queries.invalidateQueries({ queryKey: ['GET /api/department/inbox'] });
      return false;
    },
    onDone: () => void message.success(`${words} ${number}`),
  });
  const claim = useAct('POST /api/department/inbox/:id/:item/claim', told('已认领'));
  const release = useAct('POST /api/department/items/:id/:item/release', told('已取消认领'));
  const act = mine ? release : claim;
  const claimable = line.claimedBy === null || mine;
  if (!claimable || status === 'concluded' || status === 'waiting' || status === 'returned') return null;
  const label = mine ? '取消认领' : '认领';
  return (
    <Button
      size="small"
      loading={act.isPending}
      aria-label={`${label} ${number} ${itemName}`}
      onClick={() =>
        act.mutate({
          params: { id: line.application, item: line.item },
          body: { seen: line.revision },
        })
      }
    >
      {label}
    </Button>
  );
}
