/** The keys of the check-off in words, where they work. */
export function CheckKeysHint() {
  return (
    <p className="keys-hint">
      <kbd>↑</kbd>
      <kbd>↓</kbd> 换行　<kbd>1</kbd> 已核验原件　<kbd>2</kbd> 已收存　<kbd>3</kbd> 电子件　<kbd>4</kbd>{' '}
      缺，自动到下一行
    </p>
  );
}
