import { useEffect, useState } from 'react';

/** Says that the phone itself has no network, and that nothing typed is lost. */
export function OfflineBanner() {
  const [offline, setOffline] = useState(() => navigator.onLine === false);
  useEffect(() => {
    const tell = () => setOffline(navigator.onLine === false);
    window.addEventListener('online', tell);
    window.addEventListener('offline', tell);
    return () => {
      window.removeEventListener('online', tell);
      window.removeEventListener('offline', tell);
    };
  }, []);
  return (
    <div role="status">
      {offline && (
        <p className="offline">手机现在没有网络。您可以继续填写，内容暂存在本机；恢复网络后再保存和提交。</p>
      )}
    </div>
  );
}
