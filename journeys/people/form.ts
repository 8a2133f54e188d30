import type { Answers } from '@yimen/domain/form/condition.ts';
import type { Field } from '@yimen/domain/form/field.ts';
import { askedFields } from '@yimen/domain/service/asked-fields.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { includedItems, plan } from '@yimen/domain/service/plan.ts';
import { expect } from 'vitest';

/** The one form as this soldier meets it, worked out from the definition that the server shows, not from what a page happens to draw. */
export type OneForm = {
  service: ServiceDefinition;
  items: string[];
  routing: Field[];
  sections: { title: string; fields: Field[] }[];
};

export async function formFor(address: string, answers: Answers): Promise<OneForm> {
  const answer = await fetch(`${address}/api/service?settlement=${answers.settlement}`);
  expect(answer.status).toBe(200);
  const { service } = (await answer.json()) as { service: ServiceDefinition };
  const items = includedItems(plan(service, answers, []));
  const asked = askedFields(service, items, answers);
  const isRouting = ({ id }: Field) => service.routingFields.includes(id);
  return {
    service,
    items,
    routing: asked.filter(field => isRouting(field) && field.id !== 'settlement'),
    sections: service.form.sections
      .map(({ id, title }) => ({
        title,
        fields: asked.filter(field => field.section === id && !isRouting(field)),
      }))
      .filter(({ fields }) => fields.length > 0),
  };
}

/** The words of an answer, as a person reads them on the screen. */
export function wordsOf(field: Field, value: Answers[string]): string[] {
  if (typeof value === 'boolean') return [value ? '是' : '否'];
  const values = Array.isArray(value) ? value : [String(value)];
  return values.map(each => field.choices?.find(choice => choice.value === each)?.label ?? String(each));
}
