import type { Field, Section } from '@yimen/domain/form/field.ts';
import { useFields } from './fields-block.tsx';
import { StepPage } from './step-page.tsx';

/** One section of the one form. */
export function SectionPage({ section, fields }: { section: Section; fields: Field[] }) {
  const { block, complete } = useFields(fields);
  return (
    <StepPage path={`form/${section.id}`} title={section.title} hint={section.hint} ready={complete}>
      {block}
    </StepPage>
  );
}
