import { Link } from '@tanstack/react-router';
import type { CallAnswer } from '@yimen/contract/client.ts';
import { Button } from 'antd';
import { useAppeared } from './use-appeared.ts';

type Summary = NonNullable<CallAnswer<'GET /api/practice/:scenario'>['summary']>;

/** The end of a practice case: what went right at once, each step with what was right and why, and once more. */
export function PracticeEnd({ summary, onAgain }: { summary: Summary; onAgain: () => void }) {
  const heading = useAppeared(true);
  const { steps, firstTime, closing } = summary;
  return (
    <section className="panel" aria-labelledby="practice-end">
      <h2 id="practice-end" ref={heading} tabIndex={-1}>
        小结：{steps.length} 步中一次选对 {firstTime} 步
      </h2>
      <p>{closing}</p>
      <ol className="practice-summary">
        {steps.map(({ ask, label, tries, why }) => (
          <li key={ask}>
            <h3>
              {ask}
              <span className={tries === 1 ? 'tag green' : 'tag amber'}>
                {tries === 1 ? '一次选对' : `选了 ${tries} 次`}
              </span>
            </h3>
            <p>{label}</p>
            <p className="quiet">{why}</p>
          </li>
        ))}
      </ol>
      <div className="experience-acts">
        <Button type="primary" onClick={onAgain}>
          再练一次
        </Button>
        <Link to="/learn/practice">选别的案例</Link>
      </div>
    </section>
  );
}
