import { useDraftRoom } from '../../draft/draft-context.ts';
import type { Saving } from '../../draft/use-draft.ts';
import { Button } from '../../parts/button.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { instantWords } from '../../parts/words.ts';
import { StaleNotice } from './stale-notice.tsx';

/**
 * Says at all times that this is a draft, where its words are, and that it has not been submitted. `cutTold`: the page says
 * beside its own button that the line is cut, so that it is not said twice on one screen.
 */
export function SavingState({ cutTold = false }: { cutTold?: boolean }) {
  const { id, saving, savedAt, problem, offline, save } = useDraftRoom();
  if (id === 'new') return null;
  const time = savedAt === null ? '' : `（${instantWords(new Date(savedAt).toISOString()).slice(-5)}）`;
  return (
    <>
      <p className={`saving saving-${saving}`} role="status">
        <Icon name={icons[saving]} />
        {words[saving].replace('（）', time)}
      </p>
      {saving === 'stale' && <StaleNotice />}
      {saving === 'unsaved' && problem !== null && !offline && <ProblemNotice problem={problem} />}
      {saving === 'unsaved' && offline && !cutTold && (
        <Notice tone="warn" title="没有保存到服务器" live>
          <p>暂时连不上服务器。您填写的内容暂存在这台设备上，可以接着填；提交前会再保存一次。</p>
          <Button kind="secondary" onClick={() => void save()}>
            重试保存
          </Button>
        </Notice>
      )}
    </>
  );
}

const words = {
  saved: '草稿已保存（），尚未提交',
  changed: '草稿有修改，还没有保存',
  saving: '正在保存草稿…',
  unsaved: '草稿没有保存成功，尚未提交',
  stale: '草稿没有保存，尚未提交',
} as const satisfies Record<Saving, string>;

const icons = {
  saved: 'tick',
  changed: 'dash',
  saving: 'clock',
  unsaved: 'alert',
  stale: 'alert',
} as const satisfies Record<Saving, IconName>;
