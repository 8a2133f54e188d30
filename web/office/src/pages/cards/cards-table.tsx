import { Link } from '@tanstack/react-router';
import { cardDueWords, causeWords } from '@yimen/domain/oversight/words.ts';
import { LevelTag, StandingTag } from '../../parts/card-tags.tsx';
import { timeLeft } from '../../parts/card-words.ts';
import { useRowKeys } from '../../parts/use-row-keys.ts';
import type { ListedCard } from './use-cards.ts';

/** One line per card: which level and why, whose item, until when it must be answered, and how it stands. */
export function CardsTable({ lines }: { lines: readonly ListedCard[] }) {
  const rows = useRowKeys();
  return (
    <table className="plain stacked cards-table">
      <caption className="sr-only">督办牌列表</caption>
      <thead>
        <tr>
          <th scope="col">督办牌</th>
          <th scope="col">事项</th>
          <th scope="col">办件编号</th>
          <th scope="col">办理部门</th>
          <th scope="col">原因</th>
          <th scope="col">发牌</th>
          <th scope="col">反馈期限</th>
          <th scope="col">状态</th>
        </tr>
      </thead>
      <tbody ref={rows}>
        {lines.map(line => (
          <tr key={`${line.application}/${line.card}`}>
            <td data-label="督办牌">
              <LevelTag level={line.level} />
            </td>
            <th scope="row">
              <Link
                to="/cards/$application/$card"
                params={{ application: line.application, card: String(line.card) }}
                data-row
              >
                {line.itemName}
              </Link>
            </th>
            <td data-label="办件编号" className="cards-wide">
              <span className="numeric nowrap">{line.number}</span>
              <span className="quiet cards-below">{line.settlement}</span>
            </td>
            <td data-label="办理部门" className="cards-wide">
              {line.agency}
              <span className="quiet cards-below">{line.handler ?? '未认领'}</span>
            </td>
            <td data-label="原因">
              {causeWords[line.cause]}
              <span className="quiet cards-below">{cardDueWords(line)}</span>
            </td>
            <td data-label="发牌" className="numeric nowrap">
              {line.issuedOn}
            </td>
            <td data-label="反馈期限" className="numeric nowrap">
              {line.answerBy}
              <TimeLeft line={line} />
            </td>
            <td data-label="状态" className="nowrap">
              <StandingTag {...line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TimeLeft({ line }: { line: ListedCard }) {
  const left = timeLeft(line);
  if (left === null || line.overdue) return null;
  return <span className={line.daysLeft === 0 ? 'cards-below due-late' : 'quiet cards-below'}>{left}</span>;
}
