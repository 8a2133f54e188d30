import type { ItemDefinition } from '@yimen/domain/service/definition.ts';
import { isProposed } from '@yimen/domain/service/told-source.ts';

/** What is to be looked at in an item, as the catalogue has it (R6.4); what no text says is marked as a proposal. */
export function WhatToCheck({ definition }: { definition: Pick<ItemDefinition, 'toCheck'> | null }) {
  const { toCheck = [] } = definition ?? {};
  if (toCheck.length === 0) return null;
  return (
    <>
      <h3>查什么</h3>
      <ul className="tight guidance-list">
        {toCheck.map(each => (
          <li key={each.value}>
            {each.value}
            {isProposed(each) && <span className="quiet">（平台拟定，以当地规定为准）</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
