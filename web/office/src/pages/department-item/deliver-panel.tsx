import { PanelForm } from '../../parts/panel-form.tsx';
import type { PanelProps } from './use-item-acts.ts';

/**
 * 登记送达 (R4.2): the soldier fetched a result on paper. What goes by post is delivered by its parcel, and what is electronic the moment
 * it is let out, so neither is said by hand.
 */
export function DeliverPanel({ view, doing, onClose }: PanelProps) {
  const { params, seen } = doing;
  const { deliver } = doing.acts;
  return (
    <PanelForm
      title="登记送达"
      submit="确认已领取"
      busy={deliver.isPending}
      onSubmit={() => deliver.mutate({ params, body: { way: 'pickup', seen } })}
      onClose={onClose}
    >
      <p role="alert">
        “{view.form.resultName}
        ”已由申请人当面领取并签字的，在这里登记；登记后出具送达回执，不能撤回。要邮寄的交窗口登记寄出。
      </p>
    </PanelForm>
  );
}
