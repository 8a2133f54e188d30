import { useOnline } from './use-online.ts';

/** Says that the phone itself has no network, and that nothing typed is lost. */
export function OfflineBanner() {
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <p className="offline">手机现在没有网络。可以继续填写，内容保存在本机；请不要关闭这个页面。</p>
      )}
    </div>
  );
}
