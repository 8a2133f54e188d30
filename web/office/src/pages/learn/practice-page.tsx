import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { call, lookKey } from '../../parts/api.ts';
import { Loading } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { PracticeBand } from './practice-band.tsx';
import { PracticeEnd } from './practice-end.tsx';
import { PracticeFeedback } from './practice-feedback.tsx';
import { PracticeStep } from './practice-step.tsx';
import './learn.css';

/** One practice case. The choices are kept by this page alone; the server plays them anew with every question (decision 0037). */
export function PracticePage({ code }: { code: string }) {
  const [chosen, setChosen] = useState('');
  const [reading, setReading] = useState(false);
  const input = { params: { scenario: code }, query: { chosen } };
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: lookKey('GET /api/practice/:scenario', input),
    queryFn: () => call('GET /api/practice/:scenario', input),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
  const choose = (option: number) => {
    setChosen(chosen + String.fromCharCode('a'.charCodeAt(0) + option));
    setReading(true);
  };
  const again = () => {
    setChosen('');
    setReading(false);
  };
  const right = data?.last?.right === true;
  return (
    <>
      <p>
        <Link to="/learn/practice">模拟练习</Link>
      </p>
      <header className="page-head">
        <h1>{data?.title ?? '模拟练习'}</h1>
      </header>
      <PracticeBand />
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {data === undefined ? (
        error === null && <Loading rows={8} />
      ) : (
        <div className="practice" aria-busy={isPlaceholderData}>
          {chosen === '' && (
            <section className="panel" aria-labelledby="practice-story">
              <h2 id="practice-story">案情</h2>
              <p>{data.story}</p>
            </section>
          )}
          {data.last !== null && (reading || !right) && (
            <PracticeFeedback
              key={chosen}
              last={data.last}
              over={data.next === null}
              onGoOn={() => setReading(false)}
            />
          )}
          {!(reading && right) && data.next !== null && (
            <PracticeStep
              key={data.at}
              view={data}
              next={data.next}
              busy={isPlaceholderData}
              onChoose={choose}
            />
          )}
          {!(reading && right) && data.summary !== null && (
            <PracticeEnd summary={data.summary} onAgain={again} />
          )}
        </div>
      )}
    </>
  );
}
