import type { Consent } from '@yimen/domain/service/definition.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { ChoiceCard } from '../../parts/field/choice-card.tsx';

export type Agreed = { truth: boolean; consent: boolean; sensitive: boolean };
export const nothingAgreed: Agreed = { truth: false, consent: false, sensitive: false };

/** What is still to be agreed to, each with the sentence that says so. */
export function disagreements(agreed: Agreed, consent: Consent | undefined) {
  const wanted = [
    ['truth', '请确认填写内容真实。'],
    ...(consent === undefined
      ? []
      : ([
          ['consent', '请阅读个人信息处理告知，并选择是否同意。'],
          ['sensitive', '请选择是否单独同意处理敏感个人信息。'],
        ] as const)),
  ] as const;
  return wanted
    .filter(([part]) => !agreed[part])
    .map(([part, sentence]) => ({ field: `declare-${part}`, sentence }));
}

type Props = { agreed: Agreed; onChange: (agreed: Agreed) => void };

/** The notice in full, the agreement, and apart from it the agreement to what is sensitive in this application (PIPL arts.14, 17, 29, 30). */
export function ConsentCard({ agreed, onChange }: Props) {
  const { offered, worked } = useDraftRoom();
  const { consent } = offered.service;
  const asked = new Set(worked.asked.map(field => field.id));
  const needed = new Set(worked.materials.map(each => each.definition.code));
  const sensitive = (consent?.sensitive ?? []).filter(
    kind => kind.fields.some(id => asked.has(id)) || kind.materials.some(code => needed.has(code)),
  );
  const box = (part: keyof Agreed, label: string) => (
    <ChoiceCard
      type="checkbox"
      id={`f-declare-${part}`}
      label={label}
      checked={agreed[part]}
      onChange={on => onChange({ ...agreed, [part]: on })}
    />
  );
  return (
    <>
      {consent && (
        <section className="card" aria-labelledby="consent">
          <h2 id="consent">个人信息处理告知</h2>
          <dl className="answers">
            {consent.notice.map(({ title, text }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {offered.reception && <p className="muted">受理窗口：{offered.reception.name}。</p>}
          <div className="choices">{box('consent', consent.agree)}</div>
          <h3 className="consent-sensitive">其中需要您单独同意的</h3>
          <ul className="plain-list">
            {sensitive.map(({ label, why }) => (
              <li key={label}>
                <strong>{label}</strong>：{why}
              </li>
            ))}
          </ul>
          <p className="muted">不同意的，不能在网上提交；可以带上材料到窗口，由工作人员当面说明。</p>
          <div className="choices">{box('sensitive', consent.agreeSensitive)}</div>
        </section>
      )}
      <section className="card" aria-labelledby="declare">
        <h2 id="declare">声明</h2>
        <div className="choices">
          {box('truth', '我保证填写的内容和提供的材料真实、完整，并愿意承担不实的后果。')}
        </div>
      </section>
    </>
  );
}
