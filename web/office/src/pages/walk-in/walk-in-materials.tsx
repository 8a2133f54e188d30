import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import type { NeededMaterial } from '@yimen/domain/service/needed-materials.ts';
import type { HeldLine } from '@yimen/domain/view/reuse-line.ts';
import { Checkbox } from 'antd';
import { CheckKeysHint } from '../../parts/check-keys-hint.tsx';
import { CheckOff, type Marks } from '../../parts/check-off.tsx';
import { sourceText } from '../../parts/reuse-source.tsx';

type Props = {
  service: ServiceDefinition;
  materials: readonly NeededMaterial[];
  marks: Marks;
  onMarks: (change: (before: Marks) => Marks) => void;
  /** What of his earlier cases still serves, and what of it is taken (R5.2). */
  reusable: readonly HeldLine[];
  reused: readonly string[];
  onReuse: (material: string) => void;
};

/** The papers on the counter, each checked off with one key. */
export function WalkInMaterials({ service, materials, marks, onMarks, reusable, reused, onReuse }: Props) {
  const asked = materials.filter(each => !each.internal);
  const done = asked.filter(each => marks[each.definition.code] !== undefined).length;
  return (
    <section id="walk-in-materials" className="panel form-section" aria-labelledby="walk-in-materials-title">
      <h2 id="walk-in-materials-title">
        材料核对 <span className="count">{`${done} / ${asked.length}`}</span>
      </h2>
      {asked.length === 0 ? (
        <p className="quiet">填好上面的内容后，这里列出应收的材料。</p>
      ) : (
        <>
          <CheckKeysHint />
          <CheckOff
            materials={asked.map(({ definition, usedBy, optional, internal }) => ({
              code: definition.code,
              name: definition.name,
              accepts: [...definition.accepts],
              keeping: definition.keeping,
              copies: definition.copies,
              note: definition.note ?? null,
              optional,
              internal,
              usedBy: usedBy.map(code => ({ code, shortName: getItem(service, code).shortName })),
              declared: null,
            }))}
            marks={marks}
            below={({ code }, tabIndex) => {
              const held = reusable.find(each => each.material === code);
              if (held === undefined) return null;
              return (
                <span className="reuse-note">
                  <Checkbox
                    tabIndex={tabIndex}
                    checked={reused.includes(code)}
                    onChange={() => onReuse(code)}
                  >
                    沿用此前提交的
                  </Checkbox>
                  {sourceText(held)}
                </span>
              );
            }}
            onMark={(material, mark) => onMarks(before => ({ ...before, [material]: mark }))}
          />
        </>
      )}
    </section>
  );
}
