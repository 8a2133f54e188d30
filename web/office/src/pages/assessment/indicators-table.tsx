import { measures } from '@yimen/domain/assessment/measure.ts';
import type { Indicators } from './assessment-choice.ts';
import { scaleText } from './figure-words.ts';

/** Indicators as they are set: what each asks, of what it is made, how it earns points, what it weighs. */
export function IndicatorsTable({ indicators }: { indicators: Indicators }) {
  return (
    <table className="plain stacked">
      <caption className="sr-only">考核指标和权重</caption>
      <thead>
        <tr>
          <th scope="col">指标</th>
          <th scope="col">怎样计算</th>
          <th scope="col">怎样记分</th>
          <th scope="col">权重</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map(indicator => (
          <tr key={indicator.name}>
            <th scope="row">
              {indicator.name}
              <span className="quiet assess-meaning">{indicator.meaning}</span>
            </th>
            <td data-label="怎样计算">
              {measures[indicator.part].name} ÷ {measures[indicator.whole].name}
            </td>
            <td data-label="怎样记分">{scaleText(indicator)}</td>
            <td data-label="权重" className="numeric">
              {indicator.weight}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
