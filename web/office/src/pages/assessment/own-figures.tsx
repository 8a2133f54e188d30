import { notScored } from '@yimen/domain/assessment/words.ts';
import type { Sheet } from './assessment-choice.ts';
import { Explained } from './explained.tsx';
import { FigureLinks } from './figure-links.tsx';
import { rateText, twoPlaces } from './figure-words.ts';

type Props = { sheet: Sheet; live: Sheet | undefined };

/** The place's own figures, indicator by indicator: what it counted, what it came to, and one click away why. */
export function OwnFigures({ sheet, live }: Props) {
  const { row, settings, period } = sheet;
  const weights = settings.indicators.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <section className="panel" aria-labelledby="assess-own">
      <h2 id="assess-own">{row.name}各项指标</h2>
      <table className="plain stacked assess-own">
        <caption className="sr-only">
          {row.name}
          {period.name}各项指标的数字和得分
        </caption>
        <thead>
          <tr>
            <th scope="col">指标</th>
            <th scope="col">数量</th>
            <th scope="col">结果</th>
            <th scope="col">权重</th>
            <th scope="col">得分</th>
          </tr>
        </thead>
        <tbody>
          {settings.indicators.map((indicator, place) => {
            const figure = row.figures[place];
            if (figure === undefined) return null;
            const now = live?.row.figures[place];
            return (
              <tr key={indicator.name}>
                <th scope="row">
                  <Explained indicator={indicator} figure={figure} measures={sheet.measures} />
                </th>
                <td data-label="数量">
                  <FigureLinks sheet={sheet} place={row.code} indicator={indicator} figure={figure} />
                </td>
                <td data-label="结果" className={figure.rate === null ? 'assess-none' : 'numeric'}>
                  {rateText(indicator, figure.rate)}
                  {now !== undefined && now.rate !== figure.rate && (
                    <span className="assess-moved">现为 {rateText(indicator, now.rate)}</span>
                  )}
                </td>
                <td data-label="权重" className="numeric">
                  {indicator.weight}
                  {figure.weight !== indicator.weight && (
                    <span className="quiet">
                      （{figure.weight === null ? '不计' : `计 ${twoPlaces(figure.weight)}`}）
                    </span>
                  )}
                </td>
                <td
                  data-label="得分"
                  className={figure.points === null ? 'assess-none' : 'numeric assess-points'}
                >
                  {figure.points === null ? notScored : twoPlaces(figure.points)}
                </td>
              </tr>
            );
          })}
          <tr className="assess-sum-row">
            <th scope="row">合计</th>
            <td data-label="" className="assess-gap" />
            <td data-label="" className="assess-gap" />
            <td data-label="权重" className="numeric">
              {weights}
            </td>
            <td data-label="总分" className={row.total === null ? 'assess-none' : 'numeric assess-points'}>
              {row.total === null ? notScored : twoPlaces(row.total)}
            </td>
          </tr>
        </tbody>
      </table>
      <p className="quiet assess-note">
        “无数据”表示考核期内没有应当计入的事项，既不按 0
        分也不按满分，它的权重按比例分给其他指标；各项得分四舍五入，总分按未舍入的得分相加。
        {sheet.fixed !== null && '点数量看到的是现在的清单，定稿后有变动的，可能与表上的数字不同。'}
      </p>
    </section>
  );
}
