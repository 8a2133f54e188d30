import type { CallAnswer, CallInput } from '@yimen/contract/client.ts';
import { Button } from 'antd';
import { useState } from 'react';
import { lookKey, useAct } from '../../parts/api.ts';
import { instantText } from '../../parts/instant.ts';
import { ExperienceForm } from './experience-form.tsx';
import { experienceStatusWords, experienceStepWords } from './experience-words.ts';
import { Paragraphs } from './paragraphs.tsx';
import { PublishPanel } from './publish-panel.tsx';
import { ReasonPanel } from './reason-panel.tsx';

type View = CallAnswer<'GET /api/office/experiences/:id'>;
type Body = CallInput<'POST /api/office/experiences/:id/steps'>['body'];

/** A text as it is worked on: how it stands, what I may do now, and who did what before. */
export function ExperienceWork({ view }: { view: View }) {
  const [panel, setPanel] = useState<View['acts'][number] | null>(null);
  const params = { id: view.id };
  const act = useAct('POST /api/office/experiences/:id/steps', {
    answers: lookKey('GET /api/office/experiences/:id', { params }),
    changes: ['GET /api/office/experiences', 'GET /api/experiences'],
    onDone: () => setPanel(null),
  });
  const send = (body: Body) => act.mutate({ params, body });
  const { acts, seen, title, text } = view;
  const may = (name: View['acts'][number]) => acts.includes(name) && panel === null;
  const shared = { busy: act.isPending, onClose: () => setPanel(null) };
  return (
    <>
      <header className="page-head">
        <h1>{title}</h1>
        <p className="quiet">
          {view.place}　<span className="tag">{experienceStatusWords[view.status]}</span>
        </p>
      </header>
      <section className="panel" aria-label="正文">
        {panel === 'write' ? (
          <ExperienceForm
            {...shared}
            before={{ title, text }}
            onSave={said => send({ act: 'write', seen, ...said })}
          />
        ) : (
          <Paragraphs text={text} />
        )}
        {panel === 'publish' && (
          <PublishPanel {...shared} onPublish={isPublic => send({ act: 'publish', seen, isPublic })} />
        )}
        {(panel === 'return' || panel === 'takeDown') && (
          <ReasonPanel
            {...shared}
            title={experienceStepWords[panel]}
            onReason={reason => send({ act: panel, seen, reason })}
          />
        )}
        <div className="experience-acts">
          {may('submit') && (
            <Button type="primary" loading={act.isPending} onClick={() => send({ act: 'submit', seen })}>
              报送审核
            </Button>
          )}
          {may('publish') && (
            <Button type="primary" onClick={() => setPanel('publish')}>
              发布
            </Button>
          )}
          {may('write') && <Button onClick={() => setPanel('write')}>修改</Button>}
          {may('return') && <Button onClick={() => setPanel('return')}>退回修改</Button>}
          {may('takeDown') && <Button onClick={() => setPanel('takeDown')}>撤下</Button>}
        </div>
      </section>
      <section className="panel" aria-labelledby="experience-steps">
        <h2 id="experience-steps">历次修改和审核</h2>
        <ol className="learn-places">
          {view.steps.map(each => (
            <li key={each.at + each.act}>
              <strong>{experienceStepWords[each.act]}</strong>
              <span>{each.act === 'write' ? each.title : each.reason}</span>
              {each.act === 'publish' && (
                <span className="tag">{each.isPublic ? '向社会公开' : '仅工作人员'}</span>
              )}
              <span className="quiet">
                {each.by}　{instantText(each.at)}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
