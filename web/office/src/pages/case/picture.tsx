import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import { useId } from 'react';
import { type Edge, extent, layOut, type Placed, size } from './layout.ts';
import { Legend } from './legend.tsx';
import { PictureNode } from './picture-node.tsx';
import { totalDays } from './spent.ts';

type Item = LeadView['items'][number];

/** What waits for what, left to right, and where the working days go. The table after it says the same in words. */
export function Picture({ items, edges }: { items: readonly Item[]; edges: readonly Edge[] }) {
  const id = useId();
  const placed = layOut(items, edges);
  const { width, height } = extent(placed);
  const at = new Map(placed.map(each => [each.node.code, each]));
  const longest = Math.max(1, ...items.map(item => totalDays(item.spent)));
  return (
    <>
      <p className="picture-narrow">屏幕较窄，关系图请在电脑上查看；下表内容与图相同。</p>
      <Legend />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="picture" aria-label="事项关系图，可左右滚动" tabIndex={0}>
        <svg
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
        >
          <title id={`${id}-title`}>事项关系与用时图</title>
          <desc id={`${id}-desc`}>{inWords(items, edges)}</desc>
          <defs>
            <marker
              id={`${id}-arrow`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0,0 L8,4 L0,8 z" className="picture-arrow" />
            </marker>
            <pattern
              id={`${id}-paused`}
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="5" height="5" className="spent-paused-ground" />
              <rect width="2" height="5" className="spent-paused" />
            </pattern>
          </defs>
          {[...edges]
            .sort((a, b) => Number(a.hard) - Number(b.hard))
            .map(edge => (
              <EdgeLine
                key={`${edge.from}-${edge.to}`}
                edge={edge}
                from={at.get(edge.from)}
                to={at.get(edge.to)}
                marker={`${id}-arrow`}
              />
            ))}
          {placed.map(each => (
            <PictureNode key={each.node.code} placed={each} longest={longest} hatch={`${id}-paused`} />
          ))}
        </svg>
      </section>
    </>
  );
}

type Ends = { edge: Edge; from: Placed<Item> | undefined; to: Placed<Item> | undefined; marker: string };

function EdgeLine({ edge, from, to, marker }: Ends) {
  if (from === undefined || to === undefined) return null;
  const [x1, y1] = [from.x + size.width, from.y + size.height / 2];
  const [x2, y2] = [to.x - 2, to.y + size.height / 2];
  return (
    <path
      className={edge.hard ? 'picture-edge hard' : 'picture-edge soft'}
      d={to.column - from.column === 1 ? straight(x1, y1, x2, y2) : around(x1, y1, x2, y2)}
      markerEnd={`url(#${marker})`}
    />
  );
}

function straight(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2;
  return `M${x1},${y1} C${middle},${y1} ${middle},${y2} ${x2},${y2}`;
}

/** Past a column in between: through the gap between two rows, so that no line runs behind a node's words. */
function around(x1: number, y1: number, x2: number, y2: number): string {
  const row = size.height + size.gapY;
  const lane = Math.round((y2 - size.height / 2 - size.pad) / row) * row + size.pad - size.gapY / 2;
  const lift = lane < size.pad ? lane + row : lane;
  const [inX, outX] = [x1 + size.gapX * 0.7, x2 - size.gapX * 0.7];
  return `M${x1},${y1} C${x1 + size.gapX / 2},${y1} ${x1 + size.gapX / 4},${lift} ${inX},${lift} L${outX},${lift} C${x2 - size.gapX / 4},${lift} ${x2 - size.gapX / 2},${y2} ${x2},${y2}`;
}

function inWords(items: readonly Item[], edges: readonly Edge[]): string {
  const name = new Map(items.map(item => [item.code, item.name]));
  const waits = edges
    .filter(edge => edge.hard)
    .map(edge => `${name.get(edge.to)}须等${name.get(edge.from)}办结`);
  return `${items.map(item => `${item.name}${item.statusText}`).join('；')}。${waits.join('；')}。详见下表。`;
}
