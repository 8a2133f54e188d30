import { Icon } from '../../parts/icon.tsx';

/** Beside the button that the thumb is on: nothing goes out now, and nothing is lost. */
export function OfflineNotice({ submitting }: { submitting: boolean }) {
  return (
    <p className="step-offline" role="alert">
      <Icon name="alert" />
      <span>
        {submitting ? (
          <>
            <strong>连不上网络，申请还没有提交。</strong>
            填写的内容都保存在本机，请不要关闭这个页面；联网后再点“提交申请”，不会重复提交。
          </>
        ) : (
          <>
            <strong>连不上网络，草稿还没有保存到服务器。</strong>
            填写的内容都保存在本机，可以接着填，请不要关闭这个页面；联网后自动保存。
          </>
        )}
      </span>
    </p>
  );
}
