import { itemStatusWords } from '@yimen/domain/application/words.ts';
import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import { leftText } from '../../parts/due.tsx';
import { instantText } from '../../parts/instant.ts';
import { type Placed, size } from './layout.ts';
import { spentText, stretches } from './spent.ts';
import { stateOf } from './state.ts';

type Item = LeadView['items'][number];

/** One item: its name and state in a word, who has it, the promised day, and its working days as a stacked bar. */
export function PictureNode({
  placed,
  longest,
  hatch,
}: {
  placed: Placed<Item>;
  longest: number;
  hatch: string;
}) {
  const { node, x, y } = placed;
  const state = stateOf(node);
  const agency = linesOf(node.agency, 19);
  return (
    <g transform={`translate(${x},${y})`}>
      <rect width={size.width} height={size.height} rx="5" className="picture-node" />
      <rect width="5" height={size.height} rx="2" className={`picture-state ${state.tone}`} />
      <text x="16" y="22" className="picture-name">
        {node.shortName}
      </text>
      <text x={size.width - 10} y="22" textAnchor="end" className={`picture-word ${state.tone}`}>
        {state.sign} {node.conclusion?.text ?? itemStatusWords[node.status]}
      </text>
      {agency.map((line, place) => (
        <text key={line} x="16" y={41 + place * 15} className="picture-small">
          {line}
        </text>
      ))}
      <text x="16" y="77" className={`picture-small ${node.late > 0 ? 'late' : ''}`}>
        {dayText(node)}
      </text>
      <Bar item={node} longest={longest} hatch={hatch} />
      <text x="16" y="110" className="picture-small quiet">
        {spentText(node.spent)}
      </text>
    </g>
  );
}

/** As long as its days are against the longest item's, so that bars can be compared. */
function Bar({ item, longest, hatch }: { item: Item; longest: number; hatch: string }) {
  const unit = (size.width - 28) / longest;
  let x = 16;
  return (
    <>
      <rect x="16" y="86" width={size.width - 28} height="9" className="picture-track" />
      {stretches
        .filter(({ key }) => item.spent[key] > 0)
        .map(({ key }) => {
          const width = item.spent[key] * unit;
          const from = x;
          x += width;
          return (
            <rect
              key={key}
              x={from}
              y="86"
              width={width}
              height="9"
              className={`spent-${key}`}
              {...(key === 'paused' ? { fill: `url(#${hatch})`, className: 'spent-hatched' } : {})}
            />
          );
        })}
    </>
  );
}

function dayText({ due, conclusion, waitsFor, status, late }: Item): string {
  if (conclusion)
    return `${instantText(conclusion.at).slice(0, 10)} ${endWords[conclusion.outcome] ?? '办结'}${late > 0 ? `，超期 ${late} 个工作日` : ''}`;
  if (due === null && late > 0) return `已停，此前已超期 ${late} 个工作日`;
  if (due) return `承诺 ${due.date}，${leftText(due.daysLeft)}`;
  if (waitsFor.length > 0) return waitText(waitsFor);
  return stopped[status] ?? '未起算';
}

/** The first it waits for by name, the others by number: the line has room for about twenty letters. */
function waitText([first, ...others]: readonly string[]): string {
  return `等待“${first}”${others.length > 0 ? `等 ${others.length + 1} 项` : ''}办结`;
}

const endWords: Record<string, string> = { denied: '不予', terminated: '终止', declined: '不予受理' };

const stopped: Record<string, string> = {
  paused: '暂停计时，恢复后期限顺延',
  returned: '退回窗口，暂停计时',
};

/** Cuts a long agency name into at most two lines. */
function linesOf(text: string, width: number): string[] {
  const letters = [...text];
  if (letters.length <= width) return [text];
  const rest = letters.slice(width);
  return [
    letters.slice(0, width).join(''),
    rest.length <= width ? rest.join('') : `${rest.slice(0, width - 1).join('')}…`,
  ];
}
