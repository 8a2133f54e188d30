import { useSyncExternalStore } from 'react';

/** Says that the network is gone, on every page, for as long as it is; what is typed stays where it is. */
export function OfflineBanner() {
  const online = useSyncExternalStore(listen, () => navigator.onLine);
  return (
    <p className={online ? 'sr-only' : 'expired'} role="status">
      {online ? '' : '网络已断开。页面上的内容还在，网络恢复后再继续办理。'}
    </p>
  );
}

function listen(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
