import type { CallAnswer } from '@yimen/contract/client.ts';
import { Button } from 'antd';
import { useAppeared } from './use-appeared.ts';

type Last = NonNullable<CallAnswer<'GET /api/practice/:scenario'>['last']>;

/** What came of a choice: right or not, what the platform says to it, why, and on what that rests. */
export function PracticeFeedback({ last, over, onGoOn }: { last: Last; over: boolean; onGoOn: () => void }) {
  const heading = useAppeared(true);
  const { right, label, outcome, happened, why, rests } = last;
  return (
    <section className={`panel practice-said ${right ? 'right' : 'wrong'}`} aria-labelledby="practice-said">
      <h2 id="practice-said" ref={heading} tabIndex={-1}>
        {right ? '对' : '这样不妥'}
      </h2>
      <p className="quiet">您选的是：{label}</p>
      <p>{why}</p>
      {outcome.kind === 'refused' && <p className="practice-refusal">系统会这样答复：{outcome.refusal}</p>}
      {outcome.kind === 'not-yours' && (
        <p className="practice-refusal">这个岗位不能“{outcome.act}”：页面上没有这个按钮，服务器也不接受。</p>
      )}
      <h3>依据</h3>
      <ul className="tight">
        {rests.map(each => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {happened.length > 0 && (
        <>
          <h3>{right ? '办件里记下了' : '系统不会拦您，办件里会记下（练习中没有照办）'}</h3>
          <ul className="tight">
            {happened.map(each => (
              <li key={each.words}>
                {each.who}：{each.words}
              </li>
            ))}
          </ul>
        </>
      )}
      {right && (
        <Button type="primary" className="practice-go-on" onClick={onGoOn}>
          {over ? '看小结' : '下一步'}
        </Button>
      )}
    </section>
  );
}
