import type { WindowView } from '@yimen/domain/view/window-view.ts';

/** Over the form, once a notice went out: how much of it has come, and what is still missing (R2.4). */
export function CorrectionStand({ view: { asked } }: { view: Pick<WindowView, 'asked'> }) {
  if (asked.length === 0) return null;
  const open = asked.filter(ask => ask.answeredAt === null);
  const came = asked.filter(ask => ask.answeredAt !== null);
  return (
    <p className={open.length > 0 ? 'correction-stand' : 'correction-stand complete'} role="note">
      <strong>补正通知共 {asked.length} 处。</strong>
      {open.length > 0 && `还差 ${open.length} 处：${open.map(ask => ask.label).join('、')}。`}
      {came.length > 0 && `已答复 ${came.length} 处：${came.map(ask => ask.label).join('、')}，请再核对。`}
    </p>
  );
}
