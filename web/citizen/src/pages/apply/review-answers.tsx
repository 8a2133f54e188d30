import type { FieldProblem } from '@yimen/domain/form/check.ts';
import type { Field } from '@yimen/domain/form/field.ts';
import { Link } from 'wouter';
import { useDivisions } from '../../api/queries.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { answerWords } from '../../parts/answer-words.ts';
import { fullNames } from './find-places.ts';

/** All answers, section by section, each section with the way back to it. */
export function ReviewAnswers({ faults }: { faults: readonly FieldProblem[] }) {
  const { id, draft, worked } = useDraftRoom();
  const { data: divisions = [] } = useDivisions();
  const names = fullNames(divisions);
  const place = names.get(draft.settlement) ?? '';
  const groups = [
    { path: 'questions', title: '您的情况', fields: worked.routing },
    ...worked.sections.map(({ section, fields }) => ({
      path: `form/${section.id}`,
      title: section.title,
      fields,
    })),
  ];
  const words = (field: Field) => {
    const fault = faults.find(each => each.field === field.id);
    if (fault !== undefined) return <span className="field-problem">{fault.sentence}</span>;
    return answerWords(field, draft.answers[field.id], code => names.get(code) ?? code);
  };
  return (
    <>
      <section className="card" aria-labelledby="review-place">
        <div className="card-head">
          <h2 id="review-place">安置地</h2>
          <Link href={`/apply/${id}/place`}>
            修改<span className="visually-hidden">安置地</span>
          </Link>
        </div>
        <p>{place}</p>
      </section>
      {groups.map(group => (
        <section className="card" key={group.path} aria-label={group.title}>
          <div className="card-head">
            <h2>{group.title}</h2>
            <Link href={`/apply/${id}/${group.path}`}>
              修改<span className="visually-hidden">{group.title}</span>
            </Link>
          </div>
          <dl className="answers">
            {group.fields.map(field => (
              <div key={field.id}>
                <dt>{field.label}</dt>
                <dd>{words(field)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
