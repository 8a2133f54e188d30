/** The keys of the check-off in words, where they work; which number says what stands on the choices themselves. */
export function CheckKeysHint() {
  return (
    <p className="keys-hint">
      <kbd>↑</kbd>
      <kbd>↓</kbd> 换行　按选项前的数字键核对，自动到下一行
    </p>
  );
}
