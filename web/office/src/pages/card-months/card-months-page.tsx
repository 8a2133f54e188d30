import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { addressOf, type CallAnswer } from '@yimen/contract/client.ts';
import { cardsMean } from '@yimen/domain/oversight/words.ts';
import { Select } from 'antd';
import { useLook } from '../../parts/api.ts';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import '../cards/cards.css';
import { type CardShow, cardsChoiceOf } from '../cards/cards-choice.ts';

type Line = CallAnswer<'GET /api/card-months'>['lines'][number];

/** 督办牌月度统计 (R6.2): of the cards issued in a month, office by office, how they stand today; every figure opens its list. */
export function CardMonthsPage() {
  const { month } = cardsChoiceOf(useSearch({ strict: false }));
  const query = month === undefined ? {} : { month };
  const { data, error, refetch } = useLook('GET /api/card-months', { query });
  const navigate = useNavigate();
  return (
    <>
      <header className="page-head">
        <h1>督办牌月度统计</h1>
        <p className="quiet">
          {cardsMean}
          <Link to="/board">看板</Link>。点数字看名单。
        </p>
      </header>
      <section className="panel" aria-label="督办牌月度统计">
        {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
        {data === undefined && error === null && <Loading rows={6} />}
        {data !== undefined && (
          <>
            <div className="cards-filters">
              <Select
                aria-label="月份"
                value={data.month}
                options={data.months.map(each => ({ value: each, label: monthWords(each) }))}
                onChange={each => void navigate({ to: '/card-months', search: { month: each } as never })}
              />
              <span className="cards-links">
                <Link to="/cards">督办牌</Link>
                <a href={addressOf('GET /api/card-months.xlsx', { query: { month: data.month } })} download>
                  导出 Excel
                </a>
              </span>
            </div>
            {data.lines.length === 0 ? (
              <Nothing>{`${monthWords(data.month)}没有发出督办牌。`}</Nothing>
            ) : (
              <Months month={data.month} lines={data.lines} total={data.total} />
            )}
          </>
        )}
      </section>
    </>
  );
}

function Months({ month, lines, total }: { month: string; lines: readonly Line[]; total: Line }) {
  return (
    <table className="plain stacked cards-table">
      <caption className="sr-only">{monthWords(month)}各部门督办牌</caption>
      <thead>
        <tr>
          <th scope="col">部门</th>
          {figures.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...lines, total].map(line => (
          <tr key={line.agency}>
            <th scope="row">{line.name}</th>
            {figures.map(({ label, of, search }) => (
              <td key={label} data-label={label} className="numeric">
                <Figure
                  many={line[of]}
                  search={{ month, ...search, ...(line.agency !== '' && { agency: line.agency }) }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A number and the list behind it; nothing has no list. */
function Figure({ many, search }: { many: number; search: Record<string, string> }) {
  if (many === 0) return <span className="quiet">0</span>;
  return (
    <Link to="/cards" search={search as never}>
      {many}
    </Link>
  );
}

const figures = [
  { label: '发牌', of: 'issued', search: { show: 'all' } },
  { label: '其中黄牌', of: 'yellow', search: { show: 'all', level: 'yellow' } },
  { label: '其中红牌', of: 'red', search: { show: 'all', level: 'red' } },
  { label: '按期反馈', of: 'inTime', search: { show: 'in-time' } },
  { label: '逾期反馈', of: 'late', search: { show: 'late' } },
  { label: '待反馈', of: 'waiting', search: { show: 'waiting' } },
  { label: '其中逾期未反馈', of: 'overdue', search: { show: 'overdue' } },
  { label: '已撤销', of: 'cancelled', search: { show: 'cancelled' } },
] as const satisfies readonly {
  label: string;
  of: keyof Line;
  search: { show: CardShow; level?: string };
}[];

function monthWords(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${year} 年 ${number} 月`;
}
