import type { View } from '../../draft/draft.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { dayWords } from '../../parts/words.ts';
import { documentAddress } from './documents.tsx';
import { papersOfItem } from './item-papers.ts';

type Item = View['items'][number];

/** One item: who has it, since when, the promised day, what it waits for or why it rests, and its result with the papers that came of it. */
export function ItemLine({ item, place, view }: { item: Item; place: number; view: View }) {
  const { conclusion, pause, returned, due } = item;
  const papers = papersOfItem(view, item.code);
  return (
    <li className="card item">
      <div className="card-head">
        <h3>
          <span className="item-code">{place}</span>
          {item.name}
        </h3>
        <p className={`tag tag-${toneOf(item)}`}>
          <Icon name={iconOf(item)} />
          {item.statusText}
        </p>
      </div>
      <p className="item-words">{whereItIs(item, view)}</p>
      {due && (
        <p>
          最迟 <strong>{dayWords(due.date)}</strong> 办好{leftWords(due.daysLeft)}
          {due.provisional && <span className="muted block">跨年的节假日安排公布后，这个日期可能微调。</span>}
        </p>
      )}
      {item.held && (
        <p>
          还缺{item.held.materials.join('、')}，最迟 <strong>{dayWords(item.held.until)}</strong>{' '}
          补齐；补齐后才能发放结果。
        </p>
      )}
      {pause && (
        <p>
          暂停原因：{pause.text}，{pause.reason}
          {pause.note && <span className="block">{pause.note}</span>}
          {pause.until && <span className="block">预计 {dayWords(pause.until)} 恢复办理</span>}
          {pause.basis && <span className="block">依据：{pause.basis}</span>}
        </p>
      )}
      {returned && (
        <p>
          退回窗口：{returned.reason}
          {returned.note && <span className="block">{returned.note}</span>}
        </p>
      )}
      {conclusion?.reason && (
        <p>
          理由：{conclusion.reason}
          {conclusion.basis && <span className="block">依据：{conclusion.basis}</span>}
        </p>
      )}
      {conclusion?.note && <p>{conclusion.note}</p>}
      {conclusion?.officeNumber && <p>文书编号：{conclusion.officeNumber}</p>}
      {item.certificate && <p>证件：{item.certificate.holder}</p>}
      {item.result.length > 0 && (
        <dl className="answers" aria-label={item.resultName}>
          {item.result.map(field => (
            <div key={field.id}>
              <dt>{field.label}</dt>
              <dd>{field.kind === 'date' ? dayWords(field.value) : field.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {papers.length > 0 && (
        <ul className="plain documents" aria-label={`${item.name}的文书`}>
          {papers.map(({ document, title }) => (
            <li key={document}>
              <a href={documentAddress(view.id, document)} download>
                下载{title}（PDF）
              </a>
            </li>
          ))}
        </ul>
      )}
      {item.inPerson && conclusion === null && <p className="muted">这一项须本人到场，不能代办。</p>}
    </li>
  );
}

function whereItIs(item: Item, view: View): string {
  const since = item.since === null ? '' : `，${dayWords(item.since)}起`;
  switch (item.status) {
    case 'waiting':
      return `等“${item.waitsFor.join('”“')}”办好后自动开始，由${item.agency}办理；${startsWords(item)}。`;
    case 'dispatched':
      return `已送到${item.agency}${since}，等那边接手。`;
    case 'received':
      return `${item.agency}正在办理${since}。`;
    case 'paused':
      return `在${item.agency}，暂停办理${since}，${stoppedWords(item)}；其他事项不受影响。`;
    case 'returned':
      return `从${item.agency}退回受理窗口核对${since}，其他事项不受影响。`;
    case 'concluded':
      return `${item.agency}${since.replace('，', '于').replace('起', '')}${item.statusText}${deliveredWords(item, view)}。`;
  }
}

function deliveredWords({ code, delivered, conclusion, resultName }: Item, { delivery }: View): string {
  if (conclusion?.outcome !== 'granted') return '';
  if (delivered === null) return `，结果：${resultName}`;
  const parcel = delivery.parcels.findLast(each => each.items.some(({ item }) => item === code));
  const arrived = parcel?.status === 'delivered';
  const ways: Record<string, string> = {
    electronic: '已电子送达',
    pickup: '已在窗口领取',
    ems: arrived ? '已由 EMS 送到' : '已用 EMS 寄出',
  };
  return `，${resultName}${ways[delivered.way] ?? '已送达'}`;
}

function leftWords(days: number): string {
  if (days > 0) return `，还有 ${days} 个工作日`;
  return days === 0 ? '，就在今天' : `，已超过 ${-days} 个工作日`;
}

/** Which limit stands still (R3.5): while others are waited for the law's own goes on, only the promise stops. */
function stoppedWords({ pause, limits }: Item): string {
  const statutory = limits?.statutory ?? null;
  if (pause?.stops !== 'promise') return '暂停的时间不计入承诺期限和法定期限';
  if (statutory === null) return '暂停的时间不计入承诺期限';
  return `暂停的时间不计入承诺期限，但法律规定的期限照算，最迟 ${dayWords(statutory.date)}`;
}

/** An item that waits has no day yet: it is told how long it may take from when the one before is done. */
function startsWords({ promisedDays }: Item): string {
  return promisedDays === 0 ? '前一项办完后当天办好' : `前一项办完后 ${promisedDays} 个工作日内办好`;
}

function toneOf({ status, conclusion }: Item): string {
  if (conclusion !== null) return conclusion.outcome === 'granted' ? 'good' : 'bad';
  return status === 'paused' || status === 'returned' ? 'warn' : 'plain';
}

function iconOf({ status, conclusion }: Item): IconName {
  if (conclusion !== null) return conclusion.outcome === 'granted' ? 'tick' : 'cross';
  return {
    waiting: 'clock',
    dispatched: 'send',
    received: 'hand',
    paused: 'pause',
    returned: 'back',
    concluded: 'tick',
  }[status] as IconName;
}
