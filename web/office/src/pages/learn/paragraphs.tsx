/** Plain text in paragraphs; nothing in it is read as markup. */
export function Paragraphs({ text }: { text: string }) {
  const parts = text.split(/\n\s*\n/).map((part, place) => ({ part, place }));
  return (
    <div className="experience-text">
      {parts.map(({ part, place }) => (
        <p key={place}>{part}</p>
      ))}
    </div>
  );
}
