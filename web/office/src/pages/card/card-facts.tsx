import { Link } from '@tanstack/react-router';
import { cardNumber } from '@yimen/domain/oversight/words.ts';
import { reasonOf } from '../../parts/card-words.ts';
import type { ShownCard } from './card-page.tsx';

type Counted = NonNullable<ShownCard['card']['counted']>;

/** What was frozen when the card was issued (R6.2), with all that is needed to count it again by hand. */
export function CardFacts({ shown }: { shown: ShownCard }) {
  const { card, number, settlement } = shown;
  const facts = [
    ['督办牌编号', cardNumber(number, card.card)],
    ['发牌原因', reasonOf(card)],
    ...(card.counted === null ? [] : countedFacts(card.counted)),
    ['办理部门', card.agency],
    ['经办人', card.handler ?? '发牌时没有人认领'],
    ['反馈期限', card.answerBy],
    ['安置地', settlement],
    ['依据', `节假日安排 ${card.calendar}，预警规则第 ${card.thresholds} 号`],
  ] as const;
  return (
    <dl className="card-facts">
      <div className="card-fact">
        <dt>办件编号</dt>
        <dd className="numeric">
          <CaseLink shown={shown} />
        </dd>
      </div>
      {facts.map(([name, value]) => (
        <div key={name} className="card-fact">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** From which day, how long, what pauses gave back, and the days that follow: each limit in a line. */
function countedFacts({ sentOn, promised, statutory, pauses, redDays }: Counted): [string, string][] {
  return [
    ['起算', `${sentOn} 分送，当日不计入`],
    ['承诺时限', limitText(promised)],
    ['法定时限', statutory === null ? '法律法规未规定' : limitText(statutory)],
    ['暂停计时', pauses.length === 0 ? '没有' : pauses.map(({ from, to }) => `${from} 至 ${to}`).join('、')],
    ...(redDays === null ? [] : [['红牌规则', `超过承诺时限满 ${redDays} 个工作日`] as [string, string]]),
  ];
}

function limitText({ days, paused, due }: Counted['promised']): string {
  const stood = paused === 0 ? '' : `，扣除暂停 ${paused} 个工作日`;
  return `${days === 0 ? '即办' : `${days} 个工作日`}${stood}，到期 ${due}`;
}

/** The case one click away, on the page that is this reader's. */
function CaseLink({ shown: { application, number, door, card } }: { shown: ShownCard }) {
  if (door === 'case')
    return (
      <Link to="/cases/$id" params={{ id: application }}>
        {number}（查看办件）
      </Link>
    );
  if (door === 'item')
    return (
      <Link to="/inbox/$application/$item" params={{ application, item: card.item.code }}>
        {number}（去办理）
      </Link>
    );
  return <>{number}</>;
}
