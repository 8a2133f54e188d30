import { useState } from 'react';
import { useApplication } from '../../api/queries.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { reusedIn } from '../../draft/reused.ts';
import { Button } from '../../parts/button.tsx';
import { electronicWords } from '../../parts/electronic-words.ts';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { MaterialCard } from './material-card.tsx';
import { ReuseSection } from './reuse-section.tsx';
import { StepPage } from './step-page.tsx';
import { useReuse } from './use-reuse.ts';

/** The one merged list (R5.3): each material once, which items use it, and what he says about it. */
export function MaterialsPage() {
  const { id, worked, draft, change } = useDraftRoom();
  const { data: view } = useApplication(id);
  const [anew, giveAnew] = useState<readonly string[]>([]);
  const reuse = useReuse(id);
  const [round, setRound] = useState(0);
  const [folded, fold] = useState(0);
  const handed = worked.materials.filter(each => !each.internal);
  const reused = reusedIn(view);
  const offered = new Set(view?.reusable.map(each => each.material));
  const again = handed.filter(
    ({ definition: { code } }) =>
      reused.has(code) || (offered.has(code) && draft.declared[code] === undefined && !anew.includes(code)),
  );
  const needed = handed.filter(each => !each.optional && !again.includes(each));
  const optional = handed.filter(each => each.optional && !again.includes(each));
  const internal = worked.materials.filter(each => each.internal);
  const faults =
    round === 0
      ? []
      : worked.undeclared.map(({ definition }) => ({
          field: `material-${definition.code}`,
          sentence: offered.has(definition.code)
            ? `请选择“${definition.name}”沿用还是另交。`
            : `请说明“${definition.name}”的情况。`,
        }));
  const reuseOf = (code: string) => (offered.has(code) ? () => void reuse.takeAll([code]) : undefined);
  const unsaid = worked.undeclared.filter(each => !again.includes(each));
  const uses = needed.reduce((sum, each) => sum + each.usedBy.length, 0);
  return (
    <StepPage
      path="materials"
      title="需要的材料"
      hint={`${again.length > 0 ? `以前交过、还有效的 ${again.length} 种不用再交；` : ''}必须带 ${needed.length} 种，各事项合计用到 ${uses} 次；合并以后每种只交一次。请逐项说明您手里的情况。`}
      ready={() => {
        setRound(round + 1);
        return worked.undeclared.length === 0;
      }}
      busy={reuse.busy !== null}
    >
      <ErrorSummary faults={faults} round={round} />
      <details className="card">
        <summary>
          <h2>什么是电子件</h2>
        </summary>
        <p>{electronicWords}</p>
      </details>
      {reuse.problem && <ProblemNotice problem={reuse.problem} />}
      <ReuseSection needed={again} reuse={reuse} onOther={code => giveAnew(before => [...before, code])} />
      {unsaid.length > 1 && (
        <div className="actions">
          <Button
            kind="secondary"
            onClick={() => {
              fold(folded + 1);
              change(before => ({
                ...before,
                declared: {
                  ...Object.fromEntries(unsaid.map(each => [each.definition.code, 'bring' as const])),
                  ...before.declared,
                },
              }));
            }}
          >
            还没选的 {unsaid.length} 种，都到窗口带来
          </Button>
        </div>
      )}
      <section aria-labelledby="needed-materials">
        <h2 id="needed-materials">必须带（{needed.length} 种）</h2>
        {needed.map(each => (
          <MaterialCard
            key={`${each.definition.code}-${folded}`}
            needed={each}
            declared={draft.declared[each.definition.code]}
            onReuse={reuseOf(each.definition.code)}
            wrong={faults.some(fault => fault.field === `material-${each.definition.code}`)}
          />
        ))}
      </section>
      {optional.length > 0 && (
        <details className="card material-group">
          <summary>
            <h2>有就带（{optional.length} 种，没有不影响受理）</h2>
          </summary>
          {optional.map(each => (
            <MaterialCard
              key={`${each.definition.code}-${folded}`}
              needed={each}
              declared={draft.declared[each.definition.code]}
              onReuse={reuseOf(each.definition.code)}
              wrong={false}
            />
          ))}
        </details>
      )}
      {internal.length > 0 && (
        <details className="card">
          <summary>
            <h2>这 {internal.length} 种不用您准备</h2>
          </summary>
          <ul className="ticks">
            {internal.map(({ definition }) => (
              <li key={definition.code}>
                <Icon name="tick" />
                <span>
                  {definition.name}
                  <span className="muted block">{definition.note}</span>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </StepPage>
  );
}
