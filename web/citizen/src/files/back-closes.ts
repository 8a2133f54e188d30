/**
 * While a sheet covers the page the phone's Back closes it instead of leaving the page: it has an entry of its own in the browser's history.
 * Answers how to leave when it was closed otherwise; that is over when the entry is gone, so that the next sheet may open.
 */
export function backCloses(onBack: () => void): () => Promise<void> {
  let open = true;
  const back = () => {
    open = false;
    onBack();
  };
  history.pushState(history.state, '');
  window.addEventListener('popstate', back, { once: true });
  return () => {
    window.removeEventListener('popstate', back);
    if (!open) return Promise.resolve();
    return new Promise(left => {
      window.addEventListener('popstate', () => left(), { once: true });
      history.back();
    });
  };
}
