import { checkAnswers, type FieldProblem, isEmpty } from '@yimen/domain/form/check.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import type { Field } from '@yimen/domain/form/field.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { useState } from 'react';
import { useApplication } from '../../api/queries.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { type Copy, FieldRow } from '../../parts/field/field-row.tsx';

/**
 * Some fields of the form with their faults. Nobody is scolded while typing: a fault appears when the page is left
 * through its button, and goes away as soon as it is put right.
 */
export function useFields(fields: readonly Field[]) {
  const { id, draft, change, offered, worked } = useDraftRoom();
  const [round, setRound] = useState(0);
  const { answers } = worked;
  const { data: view } = useApplication(id);
  const brought = (field: string) =>
    view?.prefilled?.fields.includes(field) === true &&
    JSON.stringify(draft.answers[field]) === JSON.stringify(view.answers[field]);
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
          mark={brought(field.id) && <p className="field-brought">已带入您上次填的，有变化请改。</p>}
          copy={copyFor(field, offered.service, draft.answers)}
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

/** The answer this one is often the same as, once it has been given. */
function copyFor({ usuallyAs }: Field, { form }: ServiceDefinition, answers: Answers): Copy | undefined {
  const from = form.fields.find(each => each.id === usuallyAs);
  const value = from && answers[from.id];
  return from === undefined || value === undefined || isEmpty(value)
    ? undefined
    : { label: from.label, value };
}
