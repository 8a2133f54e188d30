import { useState } from 'react';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { Button } from '../../parts/button.tsx';
import { electronicWords } from '../../parts/electronic-words.ts';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Icon } from '../../parts/icon.tsx';
import { MaterialCard } from './material-card.tsx';
import { StepPage } from './step-page.tsx';

/** The one merged list (R5.3): each material once, which items use it, and what he says about it. */
export function MaterialsPage() {
  const { worked, draft, change } = useDraftRoom();
  const [round, setRound] = useState(0);
  const [folded, fold] = useState(0);
  const needed = worked.materials.filter(each => !each.internal && !each.optional);
  const optional = worked.materials.filter(each => !each.internal && each.optional);
  const internal = worked.materials.filter(each => each.internal);
  const faults =
    round === 0
      ? []
      : worked.undeclared.map(({ definition }) => ({
          field: `material-${definition.code}`,
          sentence: `请说明“${definition.name}”的情况。`,
        }));
  const uses = needed.reduce((sum, each) => sum + each.usedBy.length, 0);
  return (
    <StepPage
      path="materials"
      title="需要的材料"
      hint={`必须带 ${needed.length} 种，各事项合计用到 ${uses} 次；合并以后每种只交一次。请逐项说明您手里的情况。`}
      ready={() => {
        setRound(round + 1);
        return worked.undeclared.length === 0;
      }}
    >
      <ErrorSummary faults={faults} round={round} />
      <details className="card">
        <summary>
          <h2>什么是电子件</h2>
        </summary>
        <p>{electronicWords}</p>
      </details>
      {worked.undeclared.length > 1 && (
        <div className="actions">
          <Button
            kind="secondary"
            onClick={() => {
              fold(folded + 1);
              change(before => ({
                ...before,
                declared: {
                  ...Object.fromEntries(
                    worked.undeclared.map(each => [each.definition.code, 'bring' as const]),
                  ),
                  ...before.declared,
                },
              }));
            }}
          >
            还没选的 {worked.undeclared.length} 种，都到窗口时带来
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
