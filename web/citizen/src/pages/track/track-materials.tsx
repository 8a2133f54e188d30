import { markText } from '@yimen/domain/application/mark-kind.ts';
import type { View } from '../../draft/draft.ts';
import { FilePictures } from '../../files/file-pictures.tsx';
import { declaredWords } from '../../parts/declared-words.ts';
import { untilWords } from '../../parts/source-words.ts';

type Line = View['materials'][number];

/** The merged list as it stands: what he said, what he uploaded and what the window has. */
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
              <FilePictures id={view.id} about={line.name} files={line.files} />
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

function stateOf({ checked, declared, reuse, keeping, files }: Line): string {
  if (checked !== null) {
    const found = `窗口核对：${markText(checked, keeping)}`;
    return files.length > 0 ? `${found}，已上传 ${files.length} 个文件` : found;
  }
  if (reuse?.refused) return `窗口没有采用以前交的：${reuse.refused.reason}。请另交一份`;
  if (reuse !== null) return `沿用以前交过的（${untilWords(reuse)}）`;
  return declared === null ? '未说明' : `您说明：${declaredWords(declared, files.length)}`;
}
