import type { View } from '../../draft/draft.ts';
import { LinkButton } from '../../parts/link-button.tsx';
import { Page } from '../../parts/page.tsx';

/** The form of an application that has been handed in, or thrown away: it cannot be filled any more. */
export function NotADraft({ view }: { view: View }) {
  if (view.status === 'discarded') {
    return (
      <Page title="这份草稿已删除">
        <LinkButton href="/">回到首页</LinkButton>
      </Page>
    );
  }
  return (
    <Page title="这份申请已经提交">
      <p>
        已提交的申请不能再直接修改。办件编号 {view.number}，现在是“{view.statusText}”。
      </p>
      <LinkButton href={`/applications/${view.id}`}>查看办理进度</LinkButton>
    </Page>
  );
}
