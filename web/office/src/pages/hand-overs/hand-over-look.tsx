import { PanelForm } from '../../parts/panel-form.tsx';
import { type HandOverLine, keyOf } from './use-hand-over.ts';

type Props = {
  selected: readonly HandOverLine[];
  how: string;
  busy: boolean;
  onSubmit: () => void;
  onBack: () => void;
};

/** The list once more before it is handed over: whose, and which papers go along, to be checked against what lies on the desk. */
export function HandOverLook({ selected, how, busy, onSubmit, onBack }: Props) {
  return (
    <PanelForm
      title={`移交 ${selected.length} 件，送往${selected[0]?.agency.name ?? ''}`}
      hint={`${how}。请对照手中的材料逐件核对，再移交并打印交接单。部门签收以前可以撤回。`}
      submit="确认移交"
      cancel="返回修改"
      busy={busy}
      onSubmit={onSubmit}
      onClose={onBack}
    >
      <ol className="tight">
        {selected.map(line => (
          <li key={keyOf(line)}>
            {line.applicant} <span className="numeric">{line.number}</span> {line.itemName}：
            {line.papers.length === 0
              ? '没有收存的材料，只有打印、复印件'
              : line.papers.map(each => `${each.name}（${each.formText} ${each.count} 份）`).join('、')}
          </li>
        ))}
      </ol>
    </PanelForm>
  );
}
