import { declarationWords, markWords } from '@yimen/domain/application/words.ts';
import type { View } from '../../draft/draft.ts';

type Line = View['materials'][number];

/** The merged list as it stands: what he said and what the window has. */
export function TrackMaterials({ view }: { view: View }) {
  const own = view.materials.filter(
    line => !line.internal && (!line.optional || line.declared !== null || line.checked !== null),
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

function stateOf({ checked, declared }: Line): string {
  if (checked !== null) return `窗口${markWords[checked.found as keyof typeof markWords] ?? checked.found}`;
  return declared === null ? '未说明' : `您说明：${declarationWords[declared]}`;
}
