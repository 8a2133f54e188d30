import { Link } from '@tanstack/react-router';
import { Radio } from 'antd';
import { useState } from 'react';
import { rowsBelow } from './below.tsx';
import type { BoardChoice } from './board-choice.ts';
import { FiguresTable } from './figures-table.tsx';
import guangdong from './guangdong.json' with { type: 'json' };
import { type Measure, measures, shadeOf, shades } from './map-shades.ts';
import type { Board } from './use-board.ts';

/** The province by city, drawn and as a table that says the same: each city leads down, by mouse, key or touch. */
export function BoardMap({ board, choice }: { board: Board; choice: BoardChoice }) {
  const [measure, setMeasure] = useState<Measure>('open');
  const { label, value, unit } = measures[measure];
  const rows = new Map(board.below.map(row => [row.code, row]));
  const values = board.below.map(value);
  const { width, height, reviewNumber } = guangdong;
  return (
    <section className="panel board-cities" aria-labelledby="board-cities">
      <div className="board-map">
        <div className="board-map-head">
          <h2 id="board-cities">各市</h2>
          <Radio.Group
            size="small"
            aria-label="地图按什么着色"
            value={measure}
            onChange={event => setMeasure(event.target.value)}
            options={(Object.keys(measures) as Measure[]).map(each => ({
              value: each,
              label: measures[each].label,
            }))}
          />
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset */}
        <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={`广东省各市示意图，按${label}着色`}>
          {guangdong.cities.map(({ code, name, path }) => {
            const row = rows.get(code);
            const many = row === undefined ? null : value(row);
            return (
              <Link
                key={code}
                to="/board"
                search={{ ...choice, place: code } as never}
                aria-label={`${name}：${label} ${many ?? '无'}${many === null ? '' : unit}`}
              >
                <path d={path} className={`shade-${shadeOf(many, values)}`}>
                  <title>{`${name}：${label} ${many ?? '无'}${many === null ? '' : unit}`}</title>
                </path>
              </Link>
            );
          })}
          <g>
            {guangdong.cities.map(({ code, name, x, y }) => (
              <text key={code} x={x} y={y}>
                {name.replace('市', '')}
              </text>
            ))}
          </g>
        </svg>
        <ul className="board-legend" aria-label="图例">
          {shades(values).map(({ shade, from, to }) => (
            <li key={shade}>
              <span className={`board-swatch shade-${shade}`} aria-hidden="true" />
              {shade === 0
                ? values.includes(0)
                  ? '0'
                  : '无'
                : from === to
                  ? `${from}${unit}`
                  : `${from}–${to}${unit}`}
            </li>
          ))}
        </ul>
        <p className="quiet board-method">
          示意图，只表示各市的大致位置，不作划界依据；轮廓取自 Apache ECharts 4（Apache-2.0）
          {reviewNumber === null ? '' : `，审图号：${reviewNumber}`}。
        </p>
      </div>
      <div className="board-cities-table">
        <FiguresTable caption="各市办理情况" first="地市" rows={rowsBelow(board, choice)} />
      </div>
    </section>
  );
}
