import { markText } from '@yimen/domain/application/mark-kind.ts';
import { declarationWords } from '@yimen/domain/application/words.ts';
import type { View } from '../../draft/draft.ts';
import { untilWords } from '../../parts/source-words.ts';

type Line = View['materials'][number];

/** The merged list as it stands: what he said and what the window has. */
export function TrackMaterials({ view }: { view: View }) {
  const own = view.materials.filter(
    line =>
      !line.internal &&
      (!line.optional || line.declared !== null || line.checked !== null || line.reuse !== null),
  );
  const internal = view.materials.filter(line => line.internal);
  return (
    <details className="card">
      <summary>
        <h2>材料（{own.length} 种）</h2>
      </summary>
      <dl className="answers">
        {own.map(line => (
          <div key={line.code}>
            <dt>{line.name}</dt>
            <dd>
              {stateOf(line)}
              {line.files.length > 0 && `，已上传 ${line.files.length} 个文件`}
            </dd>
          </div>
        ))}
      </dl>
      {internal.length > 0 && (
        <p className="muted">不用您准备：{internal.map(line => line.name).join('、')}。</p>
      )}
    </details>
  );
}

function stateOf({ checked, declared, reuse, keeping }: Line): string {
  if (checked !== null) return `窗口核对：${markText(checked, keeping)}`;
  if (reuse?.refused) return `窗口没有采用以前交的：${reuse.refused.reason}。请另交一份`;
  if (reuse !== null) return `沿用以前交过的（${untilWords(reuse)}）`;
  return declared === null ? '未说明' : `您说明：${declarationWords[declared]}`;
}
