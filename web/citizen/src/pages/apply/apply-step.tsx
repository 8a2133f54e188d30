import { useDraftRoom } from '../../draft/draft-context.ts';
import { BeginPage } from './begin-page.tsx';
import { ItemsPage } from './items-page.tsx';
import { MaterialsPage } from './materials-page.tsx';
import { OverviewPage } from './overview-page.tsx';
import { PlacePage } from './place-page.tsx';
import { QuestionsPage } from './questions-page.tsx';
import { ReviewPage } from './review-page.tsx';
import { SectionPage } from './section-page.tsx';

/** The page behind an address of the form. A section that these answers do not ask leads to the overview. */
export function ApplyStep({ step }: { step: string }) {
  const { worked, id } = useDraftRoom();
  if (step === 'place') return <PlacePage />;
  if (step === 'questions') return <QuestionsPage />;
  if (step === 'items') return <ItemsPage />;
  if (id === 'new') return step === 'begin' ? <BeginPage /> : <PlacePage />;
  if (step === 'materials') return <MaterialsPage />;
  if (step === 'review') return <ReviewPage />;
  const asked = worked.sections.find(({ section }) => step === `form/${section.id}`);
  if (asked !== undefined) return <SectionPage key={asked.section.id} {...asked} />;
  return <OverviewPage />;
}
