import { Link } from '@tanstack/react-router';
import { addressOf } from '@yimen/contract/client.ts';
import { isBad } from '@yimen/domain/oversight/rating.ts';
import { instantText } from '../../parts/instant.ts';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { useRowKeys } from '../../parts/use-row-keys.ts';
import type { RatingsChoice } from './ratings-choice.ts';
import type { RatingLine, RatingLists, RatingShow } from './use-ratings.ts';

type Props = {
  list: RatingLists;
  show: RatingShow;
  chosen: Omit<RatingsChoice, 'show'>;
  onChoose: (choice: RatingsChoice) => void;
};

/** One list of ratings with how many it holds, and the same as a spreadsheet. */
export function RatingList({ list, show, chosen, onChoose }: Props) {
  const first = list.data?.pages[0];
  const lines = list.data?.pages.flatMap(page => page.lines) ?? [];
  const { agency, about, ...wider } = chosen;
  return (
    <section className="panel" aria-label="评价清单">
      {list.error !== null && <ProblemNote error={list.error} retry={() => void list.refetch()} />}
      {first === undefined && list.error === null && <Loading rows={8} />}
      {first && (
        <p className="list-total">
          共 {first.counts[show]} 条
          {show !== 'unrated' && first.overdue > 0 && `，其中逾期未整改 ${first.overdue} 条`}
          {(agency ?? about) !== undefined && (
            <button
              type="button"
              className="link"
              onClick={() => onChoose({ ...wider, ...(show !== 'to-mend' && { show }) })}
            >
              不限部门和事项
            </button>
          )}
          <a href={addressOf('GET /api/ratings/list.xlsx', { query: { show, ...chosen } })} download>
            导出 Excel
          </a>
        </p>
      )}
      {first && lines.length === 0 && <Nothing>{nothingWords[show]}</Nothing>}
      {lines.length > 0 && <RatingTable lines={lines} />}
      {list.hasNextPage && (
        <More loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
      )}
    </section>
  );
}

function RatingTable({ lines }: { lines: readonly RatingLine[] }) {
  const rows = useRowKeys();
  return (
    <table className="plain stacked ratings-table">
      <caption className="sr-only">评价清单</caption>
      <thead>
        <tr>
          <th scope="col">办件编号</th>
          <th scope="col">评价对象</th>
          <th scope="col">安置地</th>
          <th scope="col">评价</th>
          <th scope="col">评价时间</th>
          <th scope="col">办理</th>
          <th scope="col">整改期限</th>
        </tr>
      </thead>
      <tbody ref={rows}>
        {lines.map(line => (
          <tr key={`${line.application}/${line.name}`}>
            <th scope="row">
              {line.rating === null ? (
                <span className="numeric nowrap">{line.number}</span>
              ) : (
                <Link
                  to="/ratings/$id/$rating"
                  params={{ id: line.application, rating: String(line.rating) }}
                  className="numeric nowrap"
                  data-row
                >
                  {line.number}
                </Link>
              )}
            </th>
            <td data-label="评价对象">
              {line.name}
              {line.agency && <span className="quiet block">{line.agency}</span>}
            </td>
            <td data-label="安置地">{line.settlement}</td>
            <td data-label="评价" className="nowrap">
              <Level line={line} />
            </td>
            <td data-label="评价时间" className="numeric nowrap">
              {line.at === null ? '—' : instantText(line.at)}
            </td>
            <td data-label="办理" className="nowrap">
              {stepText(line)}
            </td>
            <td data-label="整改期限" className="nowrap">
              <Due line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Level({ line: { level, levelText, channel } }: { line: RatingLine }) {
  if (level === null) return <span className="quiet">未评价</span>;
  return (
    <>
      <span className={`tag ${isBad(level) ? 'red' : level === 3 ? 'amber' : 'green'}`}>{levelText}</span>
      {channel === 'window' && <span className="quiet">窗口扫码</span>}
    </>
  );
}

function stepText({ mendBy, calledAt, mendedAt }: RatingLine): string {
  if (mendBy === null) return '—';
  if (mendedAt !== null) return '已整改答复';
  return calledAt === null ? '待回访' : '已回访，待整改';
}

function Due({ line: { mendBy, daysLeft } }: { line: RatingLine }) {
  if (mendBy === null) return <span className="quiet">—</span>;
  return (
    <>
      <span className="numeric">{mendBy}</span>
      {daysLeft !== null && daysLeft < 0 && (
        <span className="tag red rating-due">逾期 {-daysLeft} 个工作日</span>
      )}
      {daysLeft !== null && daysLeft >= 0 && <span className="quiet rating-due">剩 {daysLeft} 个工作日</span>}
    </>
  );
}

const nothingWords = {
  'to-mend': '没有待整改的差评。',
  bad: '没有差评。',
  all: '还没有评价。',
  unrated: '没有未评价的办件和事项。',
} as const satisfies Record<RatingShow, string>;
