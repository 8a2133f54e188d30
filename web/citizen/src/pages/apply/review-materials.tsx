import { Link } from 'wouter';
import { useApplication } from '../../api/queries.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { reusedIn } from '../../draft/reused.ts';
import { FilePictures } from '../../files/file-pictures.tsx';
import { declaredWords } from '../../parts/declared-words.ts';

/** What he said about each material, and what he uploaded of it. */
export function ReviewMaterials() {
  const { id, draft, worked } = useDraftRoom();
  const { data: view } = useApplication(id);
  const reused = reusedIn(view);
  const shown = worked.materials.filter(
    ({ internal, optional, definition }) =>
      !internal &&
      (!optional || draft.declared[definition.code] !== undefined || reused.has(definition.code)),
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
          const again = reused.has(definition.code);
          const files = view?.materials.find(line => line.code === definition.code)?.files ?? [];
          return (
            <div key={definition.code}>
              <dt>{definition.name}</dt>
              <dd>
                {again ? (
                  '沿用以前交过的，不用再交'
                ) : declared === undefined ? (
                  <span className="field-problem">还没有说明</span>
                ) : (
                  declaredWords(declared, files.length)
                )}
                <FilePictures id={id} about={definition.name} files={files} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
