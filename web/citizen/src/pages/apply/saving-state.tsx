import { useDraftRoom } from '../../draft/draft-context.ts';
import type { Saving } from '../../draft/use-draft.ts';
import { Button } from '../../parts/button.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { instantWords } from '../../parts/words.ts';
import { Differences } from './differences.tsx';

/**
 * Says at all times that this is a draft, where its words are, and that it has not been submitted. `cutTold`: the page says
 * beside its own button that the line is cut, so that it is not said twice on one screen.
 */
export function SavingState({ cutTold = false }: { cutTold?: boolean }) {
  const { id, saving, savedAt, problem, offline, save, settle } = useDraftRoom();
  if (id === 'new') return null;
  const time = savedAt === null ? '' : `（${instantWords(new Date(savedAt).toISOString()).slice(-5)}）`;
  return (
    <>
      <p className={`saving saving-${saving}`} role="status">
        <Icon name={icons[saving]} />
        {words[saving].replace('（）', time)}
      </p>
      {saving === 'stale' && (
        <Notice tone="warn" title="这份草稿刚才在别处改过" live>
          <p>
            {problem?.first?.at ? `${instantWords(problem.first.at)}，` : ''}
            您在另一台设备或另一个页面保存过这份草稿，所以这里没有覆盖它。请选择以哪一份为准：
          </p>
          <Differences />
          <div className="actions">
            <Button kind="secondary" onClick={() => void settle('theirs')}>
              用那边保存的内容
            </Button>
            <Button kind="secondary" onClick={() => void settle('mine')}>
              用这里填写的内容
            </Button>
          </div>
        </Notice>
      )}
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
