import { markText } from '@yimen/domain/application/mark-kind.ts';
import { declarationWords } from '@yimen/domain/application/words.ts';
import { withoutStop } from '@yimen/domain/plain/stop.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { instantText } from '../../parts/instant.ts';

type Asked = WindowView['asked'][number];
type Props = { view: Pick<WindowView, 'asked' | 'materials'>; kind: Asked['kind']; target: string };

/** What the soldier was asked to put right here: what was found then, and what has come since. */
export function AskNotes({ view, kind, target }: Props) {
  const here = view.asked.filter(ask => ask.kind === kind && ask.target === target);
  const keeping = view.materials.find(each => each.code === target)?.keeping ?? 'kept';
  return here.map(ask => (
    <span key={ask.id} className={ask.answeredAt === null ? 'open-ask' : 'open-ask answered'}>
      <strong>{ask.answeredAt === null ? '待补正' : '已补正'}</strong>（{ask.from}）：{ask.reason}
      {ask.note && `；${withoutStop(ask.note)}`}
      {ask.found && `；告知时：${markText(ask.found, keeping)}`}
      {ask.answeredAt !== null && `。${cameWords(view, ask)}，${instantText(ask.answeredAt)}`}
    </span>
  ));
}

/** What came: a paper checked off since, one he only says he has, or a field written anew. */
function cameWords({ materials }: Props['view'], { kind, target }: Asked): string {
  if (kind === 'field') return '申请人已更正或者确认';
  const line = materials.find(each => each.code === target);
  if (line?.checked) return `已补交（${markText(line.checked, line.keeping)}）`;
  return line?.declared ? `申请人：${declarationWords[line.declared]}，待核对` : '申请人已答复，待核对';
}
