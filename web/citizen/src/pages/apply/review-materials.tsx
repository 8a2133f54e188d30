import { declarationWords } from '@yimen/domain/application/words.ts';
import { Link } from 'wouter';
import { useDraftRoom } from '../../draft/draft-context.ts';

/** What he said about each material. */
export function ReviewMaterials() {
  const { id, draft, worked } = useDraftRoom();
  const shown = worked.materials.filter(
    ({ internal, optional, definition }) =>
      !internal && (!optional || draft.declared[definition.code] !== undefined),
  );
  return (
    <section className="card" aria-labelledby="review-materials">
      <div className="card-head">
        <h2 id="review-materials">材料</h2>
        <Link href={`/apply/${id}/materials`}>
          修改<span className="visually-hidden">材料</span>
        </Link>
      </div>
      <dl className="answers">
        {shown.map(({ definition }) => {
          const declared = draft.declared[definition.code];
          return (
            <div key={definition.code}>
              <dt>{definition.name}</dt>
              <dd>
                {declared === undefined ? (
                  <span className="field-problem">还没有说明</span>
                ) : (
                  declarationWords[declared]
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
