type Props = { due: { date: string; provisional: boolean; daysLeft: number } | null; none?: string };

/** The promised day and how far off it is, in working days: colour and words, never colour alone. */
export function Due({ due, none = '—' }: Props) {
  if (due === null) return <span className="quiet">{none}</span>;
  const { date, provisional, daysLeft } = due;
  return (
    <span className={`due due-${urgency(daysLeft)}`}>
      <time dateTime={date}>{date}</time>
      <span className="due-left">{leftText(daysLeft)}</span>
      {provisional && (
        <span className="due-note" title="次年节假日安排公布后由系统核定">
          暂定
        </span>
      )}
    </span>
  );
}

/** 剩 3 个工作日 · 今日到期 · 超期 2 个工作日 */
export function leftText(daysLeft: number): string {
  if (daysLeft === 0) return '今日到期';
  return daysLeft > 0 ? `剩 ${daysLeft} 个工作日` : `超期 ${-daysLeft} 个工作日`;
}

function urgency(daysLeft: number): 'late' | 'soon' | 'fine' {
  if (daysLeft < 0) return 'late';
  return daysLeft <= 1 ? 'soon' : 'fine';
}
