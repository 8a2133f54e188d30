import { useEffect, useState } from 'react';

/** Whether the phone itself has a network; a browser that cannot say is taken at its best. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(() => navigator.onLine !== false);
  useEffect(() => {
    const tell = () => setOnline(navigator.onLine !== false);
    window.addEventListener('online', tell);
    window.addEventListener('offline', tell);
    return () => {
      window.removeEventListener('online', tell);
      window.removeEventListener('offline', tell);
    };
  }, []);
  return online;
}
