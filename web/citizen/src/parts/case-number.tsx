/** A 办件编号 in groups that are easy to read out; copied, it has no gaps. */
export function CaseNumber({ number }: { number: string }) {
  const parts = /^(GDTY)(\d{6})(\d{8})(\d+)$/.exec(number)?.slice(1) ?? [number];
  return (
    <span className="number">
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one number never move
        <span key={i}>{part}</span>
      ))}
    </span>
  );
}
