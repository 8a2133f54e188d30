import type { Field } from '@yimen/domain/form/field.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';

export type FormSection = { id: string; title: string; fields: readonly Field[] };

/** The form's own sections with the fields asked now; empty ones are left out. */
export function formSections(service: ServiceDefinition, fields: readonly Field[]): FormSection[] {
  return service.form.sections
    .map(({ id, title }) => ({ id, title, fields: fields.filter(field => field.section === id) }))
    .filter(section => section.fields.length > 0);
}

/** As they are asked across a counter: who he is comes first, so that a second application is found before the rest is typed. */
export function counterSections(service: ServiceDefinition, fields: readonly Field[]): FormSection[] {
  const who = service.commonFields.flatMap(id => service.form.fields.filter(field => field.id === id));
  const rest = fields.filter(field => !service.commonFields.includes(field.id));
  return [{ id: 'who', title: '申请人', fields: who }, ...formSections(service, rest)];
}
