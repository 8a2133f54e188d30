import { Link } from '@tanstack/react-router';
import { scoredMeans, scoredText } from '@yimen/domain/assessment/scored.ts';
import { noData } from '@yimen/domain/assessment/words.ts';
import { Segmented } from 'antd';
import type { Sheet, SheetChoice } from './assessment-choice.ts';
import { FigureLinks } from './figure-links.tsx';
import { rateText, twoPlaces } from './figure-words.ts';

type Props = {
  sheet: Sheet;
  live: Sheet | undefined;
  choice: SheetChoice;
  onChoose: (choice: SheetChoice) => void;
};

/** The sheet of the places below, each a row: rank and total, and under every indicator its result, its points and what it counted. */
export function PlacesTable({ sheet, live, choice, onChoose }: Props) {
  const { below, settings, level, period, row } = sheet;
  const byCounty = choice.by === 'county';
  const name = byCounty ? '各县（市、区）' : level === 'province' ? '各地级以上市' : '各县（市、区）';
  return (
    <section className="panel assess-places" aria-labelledby="assess-places">
      <div className="assess-places-head">
        <h2 id="assess-places">{name}</h2>
        {level === 'province' && (
          <Segmented
            className="no-print"
            aria-label="分列到"
            value={byCounty ? 'county' : 'below'}
            options={[
              { value: 'below', label: '分市' },
              { value: 'county', label: '分县' },
            ]}
            onChange={by => {
              const { by: _by, ...rest } = choice;
              onChoose(by === 'county' ? { ...rest, by: 'county' } : rest);
            }}
          />
        )}
      </div>
      <div className="assess-wide">
        <table className="plain stacked assess-table">
          <caption className="sr-only">
            {row.name}
            {period.name}
            {name}的得分和名次
          </caption>
          <thead>
            <tr>
              <th scope="col">地区</th>
              <th scope="col">名次</th>
              <th scope="col">总分</th>
              <th scope="col">计分指标</th>
              {settings.indicators.map(({ name: head, weight }) => (
                <th key={head} scope="col">
                  {head}
                  <span className="assess-weight">{weight} 分</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {below.map(each => {
              const now = live?.below.find(({ code }) => code === each.code);
              return (
                <tr key={each.code} className={each.total === null ? 'assess-empty' : undefined}>
                  <th scope="row">
                    <Link to="/assessment" search={{ ...stayed(choice), place: each.code } as never}>
                      {each.name}
                    </Link>
                  </th>
                  <td data-label="名次" className="numeric">
                    {each.rank ?? '–'}
                  </td>
                  <td
                    data-label="总分"
                    className={each.total === null ? 'assess-none' : 'numeric assess-points'}
                  >
                    {each.total === null ? noData : twoPlaces(each.total)}
                    {now !== undefined && now.total !== each.total && (
                      <span className="assess-moved">
                        现为 {now.total === null ? noData : twoPlaces(now.total)}
                      </span>
                    )}
                  </td>
                  <td data-label="计分指标" className="numeric">
                    {scoredText(each.figures)}
                  </td>
                  {settings.indicators.map((indicator, place) => {
                    const figure = each.figures[place];
                    if (figure === undefined || figure.points === null)
                      return (
                        <td key={indicator.name} data-label={indicator.name} className="assess-none">
                          {noData}
                        </td>
                      );
                    return (
                      <td key={indicator.name} data-label={indicator.name}>
                        <span className="numeric assess-points">{twoPlaces(figure.points)}</span>{' '}
                        <span className="numeric quiet">{rateText(indicator, figure.rate)}</span>{' '}
                        <FigureLinks sheet={sheet} place={each.code} indicator={indicator} figure={figure} />
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="quiet assess-note">
        每格依次是得分、结果、数量。
        <span className="no-print">点数量看清单，点地名看该地各项指标的口径和记分。</span>
        总分相同的名次相同，无数据的不排名次。
        {scoredMeans}
      </p>
    </section>
  );
}

/** A place's own sheet shows one step below it. */
function stayed({ by: _by, ...rest }: SheetChoice): SheetChoice {
  return rest;
}
