import { Button } from 'antd';
import { useState } from 'react';
import { instantText } from './instant.ts';
import './history.css';
import './more.css';

export type Told = {
  at: string;
  who: string;
  words: string;
  item: string | null;
  note: string | null;
};

/** How many lines are read without asking for the rest; on paper all of them are. */
const SHOWN = 20;

/** The history in words, newest first: a long one shows its latest lines, and the others at a press; `whole` where the lines come by pages. */
export function History({ told, whole: all = false }: { told: readonly Told[]; whole?: boolean }) {
  const [opened, setWhole] = useState(told.length <= SHOWN);
  const whole = all || opened;
  if (told.length === 0) return <p className="nothing">还没有办理记录。</p>;
  return (
    <>
      <ol className={whole ? 'history' : 'history history-latest'}>
        {numbered(told).map(({ line, number }) => (
          <li key={number}>
            <time dateTime={line.at}>{instantText(line.at)}</time>
            <span className="history-words">
              {line.words}
              {line.note !== null && <span className="history-note">{line.note}</span>}
            </span>
            <span className="history-who">{line.who}</span>
          </li>
        ))}
      </ol>
      {!whole && (
        <p className="more history-more">
          <Button onClick={() => setWhole(true)}>显示其余 {told.length - SHOWN} 条</Button>
        </p>
      )}
    </>
  );
}

/** Newest first, by their number from the beginning: two acts may share an instant, and a list only added to keeps its numbers. */
function numbered(told: readonly Told[]): { line: Told; number: number }[] {
  return told.map((line, place) => ({ line, number: place + 1 })).reverse();
}
