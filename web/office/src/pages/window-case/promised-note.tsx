import type { AskDraft } from '@yimen/domain/application/command.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { reasonsForTarget } from '@yimen/domain/service/reasons-for.ts';
import type { MaterialLine } from '@yimen/domain/view/material-line.ts';
import { ReasonForm } from './reason-form.tsx';

type Props = {
  line: MaterialLine | undefined;
  service: ServiceDefinition;
  busy: boolean;
  onAsk: (ask: AskDraft) => void;
  tabIndex: 0 | -1;
};

/** Under a promised paper (容缺): by when it is to come, whether it came as a file, and how to take it or ask for it again; or that it never came. */
export function PromisedNote({ line, service, busy, onAsk, tabIndex }: Props) {
  if (line?.deferred?.promise === 'lapsed')
    return (
      <span className="promised-note">
        申请人承诺后补，到 {line.deferred.until} 没有补齐，用到它的事项已经终止办理
      </span>
    );
  if (line?.deferred?.promise !== 'open') return null;
  const { until, came } = line.deferred;
  const target = { kind: 'material', material: line.code } as const;
  return (
    <span className={came === 'waiting' ? 'promised-note came' : 'promised-note'}>
      {words[came]}（容缺，{until} 前补齐）
      {came === 'waiting' && (
        <ReasonForm
          about={line.name}
          act="请重新提交"
          reasons={reasonsForTarget(service, target, true)}
          busy={busy}
          tabIndex={tabIndex}
          onSend={(reason, note) => onAsk({ target, reason, ...(note !== '' && { note }) })}
        />
      )}
    </span>
  );
}

const words = {
  nothing: '申请人承诺后补，还没有交来',
  waiting: '申请人已上传，请核对：可以采用的选“电子件”并保存',
  'not-taken': '看过，没有采用，等申请人另交',
} as const satisfies Record<NonNullable<MaterialLine['deferred']>['came'], string>;
