import type { WindowView } from '@yimen/domain/view/window-view.ts';

/** Over the form, once a notice went out: how much of it has come, and what is still missing (R2.4). */
export function CorrectionStand({
  view: { asked, materials },
}: {
  view: Pick<WindowView, 'asked' | 'materials'>;
}) {
  if (asked.length === 0) return null;
  const open = asked.filter(ask => ask.answeredAt === null);
  const answered = asked.filter(ask => ask.answeredAt !== null);
  const unchecked = new Set(materials.filter(each => each.checked === null).map(each => each.code));
  const toCheck = answered.filter(ask => ask.kind === 'material' && unchecked.has(ask.target));
  const came = answered.filter(ask => !toCheck.includes(ask));
  return (
    <p className={open.length > 0 ? 'correction-stand' : 'correction-stand complete'} role="note">
      <strong>补正通知共 {asked.length} 处。</strong>
      {said('还差', open)}
      {said('已答复、待核对', toCheck)}
      {said('已补正', came)}
    </p>
  );
}

function said(words: string, asks: WindowView['asked']): string {
  return asks.length === 0 ? '' : `${words} ${asks.length} 处：${asks.map(ask => ask.label).join('、')}。`;
}
