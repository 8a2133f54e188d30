import { Link } from '@tanstack/react-router';
import { addressOf, type CallAnswer } from '@yimen/contract/client.ts';
import { endedMeans } from '@yimen/domain/oversight/words.ts';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useLook } from '../../parts/api.ts';
import { instantText } from '../../parts/instant.ts';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import type { RatingsChoice } from './ratings-choice.ts';

type Figures = CallAnswer<'GET /api/ratings/figures'>;
type Figure = Figures['whole'];
/** What the list behind a figure is narrowed to. */
type Behind = (figure: Figure) => Partial<RatingsChoice>;

/** Of what ended in a period, the last twelve weeks unless another is chosen: every figure opens the list behind it. */
export function RatingFigures({ choice }: { choice: Omit<RatingsChoice, 'show'> }) {
  const [today] = useState(() => dayjs());
  const period = {
    from: choice.from ?? today.subtract(12, 'week').format('YYYY-MM-DD'),
    to: choice.to ?? today.format('YYYY-MM-DD'),
  };
  const query = { ...period, ...(choice.division !== undefined && { division: choice.division }) };
  const { data, error, refetch } = useLook('GET /api/ratings/figures', { query });
  if (data === undefined)
    return error ? <ProblemNote error={error} retry={() => void refetch()} /> : <Loading rows={8} />;
  const table = (title: string, of: string, figures: readonly Figure[], behind: Behind) => (
    <FigureTable {...{ title, of, figures }} link={figure => ({ ...query, ...behind(figure) })} />
  );
  return (
    <section className="panel ratings-figures" aria-label="评价统计">
      <p className="list-total">
        {period.from} 至 {period.to} 结束的办件和事项。平均分只算已评价的，满分 5
        分；差评率是差评占已评价的比例；未评价的不算好评。
        {endedMeans}。
        {data.countedAt !== null && `统计到 ${instantText(data.countedAt)}，每半分钟更新；待整改为当前数。`}
        <a href={addressOf('GET /api/ratings/figures.xlsx', { query })} download>
          导出 Excel
        </a>
      </p>
      {table('总体', '范围', [data.whole, data.items], ({ key }) => ({ about: key }))}
      {table('按部门', '部门', data.byAgency, ({ key }) => ({ agency: key }))}
      {table('按事项', '事项', data.byItem, ({ key }) => ({ about: key }))}
      {table('按周（办件和事项合计）', '周', data.byWeek, ({ key }) => weekWithin(key, period))}
    </section>
  );
}

const shown = 20;

function FigureTable({
  title,
  of,
  figures,
  link,
}: {
  title: string;
  of: string;
  figures: readonly Figure[];
  link: (figure: Figure) => RatingsChoice;
}) {
  const [all, showAll] = useState(false);
  const rows = all ? figures : figures.slice(0, shown);
  return (
    <>
      <h2>{title}</h2>
      {figures.length === 0 && <Nothing>这段时间没有结束的办件和事项。</Nothing>}
      {figures.length > 0 && (
        <table className="plain stacked">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              {[
                of,
                '已结束',
                '已评价',
                '未评价',
                '评价率',
                '平均分',
                '差评',
                '差评率',
                '待整改',
                '窗口扫码',
              ].map(word => (
                <th scope="col" key={word}>
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(figure => (
              <FigureRow key={figure.key} figure={figure} choice={link(figure)} />
            ))}
          </tbody>
        </table>
      )}
      {figures.length > rows.length && (
        <button type="button" className="link" onClick={() => showAll(true)}>
          显示全部 {figures.length} 行
        </button>
      )}
    </>
  );
}

function FigureRow({ figure, choice }: { figure: Figure; choice: RatingsChoice }) {
  const { name, ended, rated, average, bad, toMend, overdue, byCode } = figure;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label="已结束" className="numeric">
        {ended}
      </td>
      <td data-label="已评价">
        <Opens choice={choice} show="all" count={rated} />
      </td>
      <td data-label="未评价">
        <Opens choice={choice} show="unrated" count={ended - rated} />
      </td>
      <td data-label="评价率" className="numeric">
        {share(rated, ended)}
      </td>
      <td data-label="平均分" className="numeric">
        {average === null ? '—' : `${average.toFixed(2)}（${rated} 条）`}
      </td>
      <td data-label="差评">
        <Opens choice={choice} show="bad" count={bad} />
      </td>
      <td data-label="差评率" className="numeric">
        {share(bad, rated)}
      </td>
      <td data-label="待整改">
        <Opens choice={choice} count={toMend} />
        {overdue > 0 && <span className="tag red">逾期 {overdue}</span>}
      </td>
      <td data-label="窗口扫码" className="numeric">
        {byCode}
      </td>
    </tr>
  );
}

type OpensProps = { choice: RatingsChoice; show?: RatingsChoice['show']; count: number };

function Opens({ choice, show, count }: OpensProps) {
  if (count === 0) return <span className="numeric">{count}</span>;
  return (
    <Link to="/ratings" search={{ ...choice, ...(show && { show }) } as never} className="numeric">
      {count}
    </Link>
  );
}

/** The days of the week that begins on this Monday, as far as they lie in the period. */
function weekWithin(monday: string, { from, to }: { from: string; to: string }) {
  const sunday = dayjs(monday).add(6, 'day').format('YYYY-MM-DD');
  return { from: monday > from ? monday : from, to: sunday < to ? sunday : to };
}

function share(part: number, of: number): string {
  return of === 0 ? '—' : `${((part / of) * 100).toFixed(1)}%`;
}
