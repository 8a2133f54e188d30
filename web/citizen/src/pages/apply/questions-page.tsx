import { useDraftRoom } from '../../draft/draft-context.ts';
import { useFields } from './fields-block.tsx';
import { StepPage } from './step-page.tsx';

/** The routing questions on one page: what they are answered with decides which items apply. */
export function QuestionsPage() {
  const { worked, offered } = useDraftRoom();
  const { block, complete } = useFields(worked.routing);
  const section = offered.service.form.sections.find(each => each.id === worked.routing[0]?.section);
  return (
    <StepPage
      path="questions"
      title="您的情况"
      hint={section?.hint}
      ready={complete}
      nextWords="看看能办哪些事"
    >
      {block}
    </StepPage>
  );
}
