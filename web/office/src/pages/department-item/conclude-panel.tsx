import { EndingPanel } from '../../parts/ending-panel.tsx';
import { ResultFiles } from './result-files.tsx';
import { TakesUp } from './takes-up.tsx';
import type { PanelProps } from './use-item-acts.ts';
import { useResultFiles } from './use-result-files.ts';

/** 办结 by the department itself; what has to be checked before it may grant is said beforehand. */
export function ConcludePanel({ view, today, doing, onTyped, onClose }: PanelProps) {
  const { params, seen } = doing;
  const { conclude } = doing.acts;
  const files = useResultFiles(params);
  const spot = view.item.onTheSpot && view.item.status === 'dispatched';
  const unchecked = view.checks.filter(check => check.requiredToGrant && check.outcome === null);
  return (
    <EndingPanel
      title={spot ? '当场办结' : '办结'}
      grantLabel="准予办结"
      view={view}
      seen={view.fields}
      pausedWords="暂停计时中不能准予，请先恢复办理。"
      today={today ?? ''}
      busy={conclude.isPending}
      ready={files.settled}
      withResult={<ResultFiles files={files} resultName={view.form.resultName} onTyped={onTyped} />}
      whenGranting={
        unchecked.length > 0 && (
          <p className="item-why amber">
            须先登记{unchecked.map(check => check.name).join('、')}结果，才能准予。
          </p>
        )
      }
      onTyped={onTyped}
      onEnd={(ending, atFields) => {
        doing.atFields.current = atFields;
        const tickets = files.taken.map(({ ticket }) => ticket);
        const body = ending.outcome === 'granted' ? { ...ending, files: tickets, seen } : { ...ending, seen };
        conclude.mutate({ params, body });
      }}
      onClose={onClose}
    >
      <TakesUp item={view.item} />
    </EndingPanel>
  );
}
