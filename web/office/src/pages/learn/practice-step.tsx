import type { CallAnswer } from '@yimen/contract/client.ts';
import { Button } from 'antd';
import { useAppeared } from './use-appeared.ts';

type View = CallAnswer<'GET /api/practice/:scenario'>;

/** One decision: in whose place, what lies before him, what may be chosen, and how the case stands. */
export function PracticeStep({
  view,
  next,
  busy,
  onChoose,
}: {
  view: View;
  next: NonNullable<View['next']>;
  busy: boolean;
  onChoose: (option: number) => void;
}) {
  const heading = useAppeared(view.at > 0);
  const { as, on, meanwhile, scene, ask, options } = next;
  return (
    <>
      <section className="panel" aria-labelledby="practice-step">
        <h2 id="practice-step" ref={heading} tabIndex={-1}>
          第 {view.at + 1} 步，共 {view.steps} 步
        </h2>
        <p className="quiet">
          {on}　您是{as.office}
          {as.role} {as.name}
        </p>
        {meanwhile.length > 0 && (
          <ul className="tight" aria-label="此前发生的">
            {meanwhile.map(each => (
              <li key={each.words}>
                {each.who}：{each.words}
              </li>
            ))}
          </ul>
        )}
        <p className="practice-scene">{scene}</p>
        <h3 id="practice-ask">{ask}</h3>
        <ul className="practice-options" aria-labelledby="practice-ask">
          {options.map(({ label, tried }, option) => (
            <li key={label}>
              <Button block disabled={tried || busy} onClick={() => onChoose(option)}>
                {label}
                {tried && <span className="tag red">选过，不对</span>}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section className="panel" aria-labelledby="practice-case">
        <h2 id="practice-case">办件现在：{view.case.status}</h2>
        {view.case.items.length === 0 ? (
          <p className="quiet">还没有受理，事项没有分送。</p>
        ) : (
          <ul className="learn-places">
            {view.case.items.map(({ code, name, agency, status, due }) => (
              <li key={code}>
                <strong>{name}</strong>
                <span className="quiet">{agency}</span>
                <span className="tag">{status}</span>
                {due !== null && <span className="quiet">承诺 {due} 前</span>}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
