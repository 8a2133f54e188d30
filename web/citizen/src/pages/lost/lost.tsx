import { LinkButton } from '../../parts/link-button.tsx';
import { Page } from '../../parts/page.tsx';

/** An address that leads nowhere. */
export function Lost() {
  return (
    <Page title="没有找到这个页面">
      <p>地址可能不完整，或者页面已经调整。</p>
      <LinkButton href="/">回到首页</LinkButton>
    </Page>
  );
}
