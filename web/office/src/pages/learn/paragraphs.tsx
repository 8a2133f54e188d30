import { paragraphsOf } from '@yimen/domain/experience/private-places.ts';

/** Plain text in paragraphs; nothing in it is read as markup. */
export function Paragraphs({ text }: { text: string }) {
  const parts = paragraphsOf(text).map((part, place) => ({ part, place }));
  return (
    <div className="experience-text">
      {parts.map(({ part, place }) => (
        <p key={place}>{part}</p>
      ))}
    </div>
  );
}
