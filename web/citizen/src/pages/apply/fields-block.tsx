import { checkAnswers, type FieldProblem } from '@yimen/domain/form/check.ts';
import type { Field } from '@yimen/domain/form/field.ts';
import { useState } from 'react';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { FieldRow } from '../../parts/field/field-row.tsx';

/**
 * Some fields of the form with their faults. Nobody is scolded while typing: a fault appears when the page is left
 * through its button, and goes away as soon as it is put right.
 */
export function useFields(fields: readonly Field[]) {
  const { draft, change, offered } = useDraftRoom();
  const [round, setRound] = useState(0);
  const answers = { ...draft.answers, settlement: draft.settlement };
  const problems: FieldProblem[] = round === 0 ? [] : checkAnswers(fields, answers, offered.today);

  const block = (
    <>
      <ErrorSummary faults={problems} round={round} />
      {fields.map(field => (
        <FieldRow
          key={field.id}
          field={field}
          today={offered.today}
          value={draft.answers[field.id]}
          problem={problems.find(each => each.field === field.id)?.sentence}
          onChange={value =>
            change(before => {
              const { [field.id]: _, ...others } = before.answers;
              return { ...before, answers: value === undefined ? others : { ...others, [field.id]: value } };
            })
          }
        />
      ))}
    </>
  );

  /** Looks at everything; answers whether all is well. */
  function complete(): boolean {
    setRound(before => before + 1);
    return checkAnswers(fields, answers, offered.today).length === 0;
  }
  return { block, complete };
}
