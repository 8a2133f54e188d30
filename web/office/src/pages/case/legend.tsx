import { stretches } from './spent.ts';

/** What lines, colours and hatching mean. */
export function Legend() {
  return (
    <ul className="legend" aria-label="图例">
      <li>
        <svg width="34" height="10" aria-hidden="true">
          <line x1="0" y1="5" x2="34" y2="5" className="picture-edge hard" />
        </svg>
        须等前置办结
      </li>
      <li>
        <svg width="34" height="10" aria-hidden="true">
          <line x1="0" y1="5" x2="34" y2="5" className="picture-edge soft" />
        </svg>
        有关联，可先行
      </li>
      <li className="legend-title">用时（工作日）：</li>
      {stretches.map(({ key, word }) => (
        <li key={key}>
          <span className={`legend-swatch swatch-${key}`} aria-hidden="true" />
          {word}
        </li>
      ))}
    </ul>
  );
}
