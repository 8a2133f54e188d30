import { PanelForm } from '../../parts/panel-form.tsx';
import type { PanelProps } from './use-item-acts.ts';

/** Going on while the soldier still owes an answer takes the asks back (domain: `resume`): said before it is done, ask by ask. */
export function ResumePanel({ view, doing, onClose }: PanelProps) {
  const { params, seen } = doing;
  const { resume } = doing.acts;
  return (
    <PanelForm
      title="恢复办理"
      hint={`还有 ${view.asks.length} 处等待申请人补正。恢复办理后，下列补正要求一并撤回，申请人不再需要补交。`}
      submit="撤回补正要求并恢复办理"
      danger
      busy={resume.isPending}
      onSubmit={() => resume.mutate({ params, body: { seen } })}
      onClose={onClose}
    >
      <ul className="tight">
        {view.asks.map(ask => (
          <li key={ask.id}>
            {ask.label}：{ask.reason}
          </li>
        ))}
      </ul>
    </PanelForm>
  );
}
