import { Explanation, type OfFigure } from './explanation.tsx';

/** An indicator's name; opened, what it means and how this place's points came about. On paper that stands by itself, below. */
export function Explained(of: OfFigure) {
  return (
    <details className="assess-explained">
      <summary>{of.indicator.name}</summary>
      <div className="no-print">
        <Explanation {...of} />
      </div>
    </details>
  );
}
