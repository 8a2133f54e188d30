import type { ItemDefinition } from '@yimen/domain/service/definition.ts';
import { WhatToCheck } from '../../parts/what-to-check.tsx';
import type { DepartmentView } from './use-item-acts.ts';

/** The law and the usual faults at hand (R6.4). */
export function Guidance({
  view: { usualFaults, basis },
  definition,
}: {
  view: DepartmentView;
  definition: ItemDefinition | null;
}) {
  return (
    <section className="panel" aria-labelledby="item-guidance">
      <h2 id="item-guidance">办理提示</h2>
      <WhatToCheck definition={definition} />
      {usualFaults.length > 0 && (
        <>
          <h3>常见差错</h3>
          <ul className="tight guidance-list">
            {usualFaults.map(fault => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </>
      )}
      <h3>办理依据</h3>
      <ul className="tight guidance-list">
        {basis.map(each => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}
