/** The lines of a cell as the annex prints them: a box, ticked or not, and its words. */
export function PrintedCell({ lines }: { lines: readonly { ticked: boolean | null; text: string }[] }) {
  if (lines.length === 0) return <span className="quiet">____</span>;
  return (
    <ul className="annex-lines">
      {lines.map(({ ticked, text }) => (
        <li key={text} className={ticked === true ? 'ticked' : ''}>
          {ticked !== null && <span>{ticked ? '☑ ' : '□ '}</span>}
          {text}
        </li>
      ))}
    </ul>
  );
}
