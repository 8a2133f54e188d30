import type { Sheet } from './assessment-choice.ts';
import { Explanation } from './explanation.tsx';

/** On paper only: what every indicator of the sheet means, counts and earns, which on the screen is one click away, so that what is signed explains itself (R6.3). */
export function PrintedMeanings({ sheet: { row, settings, measures } }: { sheet: Sheet }) {
  return (
    <section className="panel print-only assess-meanings" aria-labelledby="assess-meanings">
      <h2 id="assess-meanings">指标说明（“本地”为{row.name}）</h2>
      {settings.indicators.map((indicator, place) => {
        const figure = row.figures[place];
        if (figure === undefined) return null;
        return (
          <section key={indicator.name} className="assess-explained">
            <h3>
              {indicator.name}（{indicator.weight} 分）
            </h3>
            <Explanation indicator={indicator} figure={figure} measures={measures} />
          </section>
        );
      })}
    </section>
  );
}
