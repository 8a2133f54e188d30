import { Link } from '@tanstack/react-router';
import { Radio } from 'antd';
import { useState } from 'react';
import { rowsBelow } from './below.tsx';
import type { BoardChoice } from './board-choice.ts';
import { type CityTile, cityTiles } from './city-tiles.ts';
import { FiguresTable } from './figures-table.tsx';
import { type Measure, measures, type Shade, shadeOf, shades } from './map-shades.ts';
import type { Board } from './use-board.ts';

const step = 80;
const columns = 1 + Math.max(...cityTiles.map(({ column }) => column));
const lines = 1 + Math.max(...cityTiles.map(({ row }) => row));

/** The province by city, drawn and as a table that says the same: each city leads down, by mouse, key or touch. */
export function BoardMap({ board, choice }: { board: Board; choice: BoardChoice }) {
  const [measure, setMeasure] = useState<Measure>('open');
  const { label, value, unit } = measures[measure];
  const rows = new Map(board.below.map(row => [row.code, row]));
  const values = board.below.map(value);
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
        <svg
          viewBox={`0 0 ${columns * step} ${lines * step}`}
          role="group"
          aria-label={`广东省各市方格示意图，按${label}着色`}
        >
          <pattern id="board-none" width="8" height="8" patternUnits="userSpaceOnUse">
            <path d="M0 8 8 0" className="board-hatch" />
          </pattern>
          {cityTiles.map(tile => {
            const row = rows.get(tile.code);
            const many = row === undefined ? null : value(row);
            return (
              <Tile
                key={tile.code}
                tile={tile}
                choice={choice}
                shade={shadeOf(many, values)}
                said={many === null ? '—' : `${many}${unit.trim()}`}
                title={`${tile.name}：${label} ${many === null ? '没有数据' : `${many}${unit}`}`}
              />
            );
          })}
        </svg>
        <p className="print-only">按{label}着色</p>
        <ul className="board-legend" aria-label="图例">
          {shades(values).map(({ shade, range }) => (
            <li key={shade}>
              <span className={`board-swatch shade-${shade}`} aria-hidden="true" />
              {range === null
                ? '没有数据'
                : range.from === range.to
                  ? `${range.from}${unit}`
                  : `${range.from}–${range.to}${unit}`}
            </li>
          ))}
        </ul>
        <p className="quiet board-method">
          每格一个地级以上市，位置只表示大致方位，不是地图。斜线格没有数据：没有在办事项就没有超期率，期内没有办结就没有中位数。
        </p>
      </div>
      <div className="board-cities-table">
        <FiguresTable
          caption="各市办理情况"
          first="地市"
          rows={rowsBelow(board, choice)}
          mixed={choice.item === undefined}
        />
      </div>
    </section>
  );
}

type TileOf = { tile: CityTile; choice: BoardChoice; shade: Shade; said: string; title: string };

/** One city: its name, its figure, its shade; it leads to the city's own board. */
function Tile({ tile: { code, name, column, row }, choice, shade, said, title }: TileOf) {
  const [x, y] = [column * step, row * step];
  return (
    <Link to="/board" search={{ ...choice, place: code } as never} aria-label={title}>
      <rect x={x + 2} y={y + 2} width={step - 4} height={step - 4} rx={6} className={`shade-${shade}`}>
        <title>{title}</title>
      </rect>
      <text x={x + step / 2} y={y + 34}>
        {name.replace('市', '')}
      </text>
      <text x={x + step / 2} y={y + 56} className="board-tile-figure">
        {said}
      </text>
    </Link>
  );
}
