import { Link } from '@tanstack/react-router';
import type { CallAnswer } from '@yimen/contract/client.ts';
import { rolesMay } from '@yimen/domain/access/roles-may.ts';
import { lookKey, useAct, useLook } from '../../parts/api.ts';
import { instantText } from '../../parts/instant.ts';
import { Loading } from '../../parts/loading.tsx';
import { useStaff } from '../../parts/session.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import './ratings.css';
import { StepForm } from './step-form.tsx';

type View = CallAnswer<'GET /api/ratings/:id/:rating'>;

/** One rating: what was said, and of a bad one each step: 评价 → 回访 → 整改并答复, with what is next for who may do it. */
export function RatingPage({ id, rating }: { id: string; rating: string }) {
  const params = { id, rating: Number(rating) };
  const { data: view, error, refetch } = useLook('GET /api/ratings/:id/:rating', { params });
  const options = {
    answers: lookKey('GET /api/ratings/:id/:rating', { params }),
    changes: ['GET /api/ratings', 'GET /api/ratings/figures', 'GET /api/ratings/waiting'] as const,
  };
  const callBack = useAct('POST /api/ratings/:id/:rating/call-back', options);
  const mend = useAct('POST /api/ratings/:id/:rating/mend', options);
  const { roles } = useStaff();
  if (view === undefined)
    return error ? <ProblemNote error={error} retry={() => void refetch()} /> : <Loading rows={8} />;
  return (
    <>
      <header className="page-head">
        <h1>
          {view.name}：{view.levelText}
        </h1>
        <p className="quiet">
          办件 <CaseNumber view={view} open={rolesMay(roles, 'readWhole')} />，{view.settlement}
          {view.agency && `，${view.agency}`}
          {view.applicant && `，申请人 ${view.applicant}`}
        </p>
      </header>
      <section className="panel" aria-labelledby="said">
        <h2 id="said">评价内容</h2>
        <p>{view.words ?? <span className="quiet">没有写文字</span>}</p>
        {view.indicators.length > 0 && (
          <p className="quiet">{view.indicators.map(each => `${each.name}：${each.levelText}`).join('；')}</p>
        )}
        <p className="quiet">
          {instantText(view.at)}，{view.channel === 'window' ? '用窗口二维码评价' : '申请人登录后评价'}
          {view.replaced && '；申请人本人已重新评价，这一条不再计入、不再办理'}
        </p>
      </section>
      {view.bad && !view.replaced && (
        <section className="panel rating-way" aria-labelledby="way">
          <h2 id="way">
            差评办理{' '}
            {view.mended === null && (
              <span className={view.overdue ? 'tag red' : 'tag amber'}>
                {view.overdue ? `${view.mendBy} 已逾期` : `${view.mendBy} 前整改并答复`}
              </span>
            )}
          </h2>
          <ol>
            <Step name="评价" step={{ at: view.at, by: '申请人', words: null }} />
            <Step name="回访" step={view.calledBack} />
            <Step name="整改并答复" step={view.mended} />
          </ol>
          {view.next === 'callBack' && (
            <StepForm
              key="call-back"
              title="登记回访"
              hint="电话在办件全貌里，说明理由后查看。写明申请人说了什么；这些话不给申请人看。"
              label="回访情况"
              submit="登记回访"
              busy={callBack.isPending}
              onSubmit={note => callBack.mutate({ params, body: { note } })}
            />
          )}
          {view.next === 'mendRating' && (
            <StepForm
              key="mend"
              title="整改并答复"
              hint="写明整改了什么；这些话原样答复申请人，并发短信提醒他查看。"
              label="整改情况和答复"
              submit="提交并答复申请人"
              busy={mend.isPending}
              onSubmit={note => mend.mutate({ params, body: { note } })}
            />
          )}
          {view.next === null && view.mended === null && (
            <p className="quiet">
              由牵头单位{view.lead}回访、整改并答复；贵单位的情况说明和整改结果，请在整改期限前送该局。
            </p>
          )}
        </section>
      )}
    </>
  );
}

function CaseNumber({ view, open }: { view: View; open: boolean }) {
  if (!open) return <span className="numeric">{view.number}</span>;
  return (
    <Link to="/cases/$id" params={{ id: view.application }} className="numeric">
      {view.number}
    </Link>
  );
}

function Step({ name, step }: { name: string; step: View['mended'] }) {
  return (
    <li className={step === null ? 'to-come' : 'done'}>
      <strong>{name}</strong>
      {step === null ? (
        <span className="quiet">还没有登记</span>
      ) : (
        <span className="quiet">
          {instantText(step.at)}　{step.by}
        </span>
      )}
      {step?.words && <p>{step.words}</p>}
    </li>
  );
}
