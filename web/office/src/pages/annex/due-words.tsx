type Round = {
  from: string;
  to: string;
  due: string;
  moved: { before: string; reason: string } | null;
};

/** Which days a round counts and by when it is to be in; a due day the province put elsewhere says what it was and why. */
export function DueWords({ round: { from, to, due, moved } }: { round: Round }) {
  return (
    <>
      统计期间 {from} 至 {to}　报送截止 <strong>{due}</strong>
      {moved !== null && (
        <span>
          （原为 {moved.before}，省厅调整：{moved.reason}）
        </span>
      )}
    </>
  );
}
