import { PauseForm } from '../../parts/pause-form.tsx';
import type { PanelProps } from './use-item-acts.ts';

/** 暂停计时 by the department itself, from today. */
export function PausePanel({ view, today, doing, onClose }: PanelProps) {
  const { params, seen } = doing;
  const { pause } = doing.acts;
  return (
    <PauseForm
      title="暂停计时"
      view={view}
      from={today}
      busy={pause.isPending}
      onSend={said => pause.mutate({ params, body: { ...said, seen } })}
      onClose={onClose}
    />
  );
}
