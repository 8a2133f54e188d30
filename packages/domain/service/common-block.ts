import type { Answers } from '../form/condition.ts';
import type { Field } from '../form/field.ts';
import type { ServiceDefinition } from './definition.ts';

/**
 * The common block of the one form (R5.1): the sections in which the fields stand that every department sees, who he is and how to reach
 * him. What somebody answered there once a later application begins with.
 */
export function commonBlock({
  form,
  commonFields,
}: Pick<ServiceDefinition, 'form' | 'commonFields'>): Field[] {
  const sections = new Set(
    form.fields.filter(field => commonFields.includes(field.id)).map(field => field.section),
  );
  return form.fields.filter(field => sections.has(field.section) && field.computed === undefined);
}

/** Of earlier answers those of the common block: facts that are asked under the same name, and nothing else. */
export function commonAnswers(
  service: Pick<ServiceDefinition, 'form' | 'commonFields'>,
  earlier: Answers,
): Answers {
  const wanted = commonBlock(service).flatMap(({ id }) => {
    const value = earlier[id];
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(wanted);
}
