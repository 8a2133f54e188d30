import type { Declaration } from '@yimen/domain/application/material.ts';
import { declarationWords } from '@yimen/domain/application/words.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import type { NeededMaterial } from '@yimen/domain/service/needed-materials.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { ChoiceCard } from '../../parts/field/choice-card.tsx';
import { MaterialFacts } from '../../parts/material-facts.tsx';

type Props = { needed: NeededMaterial; declared: Declaration | undefined; wrong: boolean };

/** One material of the merged list and its three answers; an optional one may also be left out. */
export function MaterialCard({ needed: { definition, usedBy, optional }, declared, wrong }: Props) {
  const { change, offered } = useDraftRoom();
  const id = `f-material-${definition.code}`;
  const declare = (value: Declaration | undefined) =>
    change(before => {
      const { [definition.code]: _, ...others } = before.declared;
      return { ...before, declared: value === undefined ? others : { ...others, [definition.code]: value } };
    });
  const answers = (['electronic', 'bring', 'lacking'] as const).filter(
    value => value !== 'electronic' || definition.accepts.includes('electronic'),
  );
  return (
    <fieldset className={wrong ? 'card field field-wrong' : 'card field'} id={id}>
      <legend className="field-label">{definition.name}</legend>
      <MaterialFacts {...definition} usedBy={usedBy.map(code => getItem(offered.service, code).shortName)} />
      {definition.note && <p className="field-hint">{definition.note}</p>}
      {wrong && <p className="field-problem">请选择一项。</p>}
      <div className="choices">
        {answers.map(value => (
          <ChoiceCard
            key={value}
            type="radio"
            id={`${id}-${value}`}
            name={id}
            label={declarationWords[value]}
            hint={value === 'lacking' ? lackingWords(optional, definition.secondary) : undefined}
            checked={declared === value}
            onChange={() => declare(value)}
          />
        ))}
        {optional && (
          <ChoiceCard
            type="radio"
            id={`${id}-none`}
            name={id}
            label="用不到"
            checked={declared === undefined}
            onChange={() => declare(undefined)}
          />
        )}
      </div>
    </fieldset>
  );
}

function lackingWords(optional: boolean, secondary: boolean): string {
  if (optional) return '不影响受理';
  return secondary ? '可以先受理，以后补交' : '窗口会一次告诉您怎样补';
}
