import type { CallAnswer } from '@yimen/contract/client.ts';

/** What a list is of: its place, its period, what the figure counts and when it was read, as its workbook says it. */
export function AboutList({ about }: { about: CallAnswer<'GET /api/board/list'>['about'] }) {
  return (
    <dl className="board-about">
      {about.lines.map(({ name, words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
