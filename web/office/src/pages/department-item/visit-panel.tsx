import { RecordVisit } from '../../parts/record-visit.tsx';
import type { PanelProps } from './use-item-acts.ts';

/** 登记到场 (R4.3): each time the soldier really had to come for this item is counted. */
export function VisitPanel({ doing: { acts, params }, onClose }: PanelProps) {
  return (
    <RecordVisit
      busy={acts.recordVisit.isPending}
      error={acts.recordVisit.error}
      onRecord={({ items: _one, ...body }) => acts.recordVisit.mutate({ params, body })}
      onClose={onClose}
    />
  );
}
