import type { NeededMaterial } from '@yimen/domain/service/needed-materials.ts';
import { useApplication } from '../../api/queries.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { Button } from '../../parts/button.tsx';
import { ReuseCard } from './reuse-card.tsx';
import type { Reuse } from './use-reuse.ts';

type Props = { needed: readonly NeededMaterial[]; reuse: Reuse; onOther: (material: string) => void };

/** What he handed in before and is still valid: offered, never taken without him; one press, or all at once (R5.2). */
export function ReuseSection({ needed, reuse, onOther }: Props) {
  const { id } = useDraftRoom();
  const { data: view } = useApplication(id);
  if (view === undefined || needed.length === 0) return null;
  const offered = needed.flatMap(
    ({ definition }) => view.reusable.find(each => each.material === definition.code) ?? [],
  );
  return (
    <section aria-labelledby="reusable-materials">
      <h2 id="reusable-materials">以前交过、还有效（{needed.length} 种）</h2>
      <p className="hint">不用再交。您同意沿用，窗口会再核对；也可以另交一份新的。</p>
      {offered.length > 1 && (
        <div className="actions">
          <Button
            kind="secondary"
            busy={reuse.busy !== null}
            onClick={() => void reuse.takeAll(offered.map(each => each.material))}
          >
            这 {offered.length} 种都沿用
          </Button>
        </div>
      )}
      {needed.map(each => (
        <ReuseCard
          key={each.definition.code}
          id={id}
          needed={each}
          line={view.materials.find(line => line.code === each.definition.code)}
          offer={offered.find(one => one.material === each.definition.code)}
          busy={reuse.busy === each.definition.code}
          onTake={() => void reuse.takeAll([each.definition.code])}
          onOther={async () => {
            if (await reuse.end(each.definition.code)) onOther(each.definition.code);
          }}
        />
      ))}
    </section>
  );
}
