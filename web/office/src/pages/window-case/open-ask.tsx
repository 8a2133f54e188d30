import type { WindowView } from '@yimen/domain/view/window-view.ts';

/** What the soldier has already been asked to put right here, and has not yet. */
export function OpenAsk({
  asks,
  kind,
  target,
}: {
  asks: WindowView['asks'];
  kind: 'field' | 'material';
  target: string;
}) {
  const here = asks.filter(ask => ask.kind === kind && ask.target === target);
  if (here.length === 0) return null;
  return here.map(ask => (
    <span key={ask.id} className="open-ask">
      <strong>待补正</strong>（{ask.from}）：{ask.reason}
      {ask.note && `；${ask.note}`}
    </span>
  ));
}
