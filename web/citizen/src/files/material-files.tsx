import type { UploadRule } from '@yimen/domain/service/upload-rule.ts';
import type { View } from '../draft/draft.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { ChooseFiles } from './choose-files.tsx';
import { FileRow } from './file-row.tsx';
import { UploadRow } from './upload-row.tsx';
import { useStraightening } from './use-straightening.ts';
import { type InTurn, useUploads } from './use-uploads.ts';

type Props = {
  id: string;
  material: { code: string; name: string };
  rule: UploadRule;
  files: View['materials'][number]['files'];
  inTurn: InTurn;
};

/** The photographs and PDFs of one material: take, see, take again, take away (R2.4). Loaded only where somebody wants to upload. */
export default function MaterialFiles({ id, material, rule, files, inTurn }: Props) {
  const { asked, prepare } = useStraightening();
  const { going, problem, add, replace, remove, retry, drop } = useUploads(
    id,
    material.code,
    inTurn,
    prepare,
  );
  const left = rule.max - files.length - going.length;
  return (
    <section className="files" aria-label={`${material.name}的照片和文件`}>
      {(files.length > 0 || going.length > 0) && (
        <ul className="file-list">
          {files.map((file, place) => (
            <FileRow
              key={file.id}
              id={id}
              file={file}
              called={`${file.format === 'pdf' ? 'PDF 文件' : '照片'} ${place + 1}`}
              accept={acceptOf(rule)}
              onRemove={() => void remove(file.id)}
              onReplace={chosen => void replace(file.id, chosen)}
            />
          ))}
          {going.map(each => (
            <UploadRow
              key={each.key}
              upload={each}
              onRetry={() => retry(each.key)}
              onDrop={() => drop(each.key)}
            />
          ))}
        </ul>
      )}
      {problem && <ProblemNotice problem={problem} />}
      {left > 0 && (
        <div className="file-choices">
          <ChooseFiles camera accept="image/*" words="拍照" about={material.name} onChoose={add} />
          <ChooseFiles
            multiple={left > 1}
            accept={acceptOf(rule)}
            words="选文件"
            about={material.name}
            onChoose={chosen => add(chosen.slice(0, left))}
          />
        </div>
      )}
      <p className="field-hint">{hintOf(rule)}</p>
      {asked && (
        <asked.Sheet
          key={asked.turn}
          photograph={asked.picture}
          about={material.name}
          onAnswer={asked.answer}
        />
      )}
    </section>
  );
}

function acceptOf({ formats }: UploadRule): string {
  return formats.includes('pdf') ? 'image/*,application/pdf' : 'image/*';
}

function hintOf({ formats, max }: UploadRule): string {
  const what = formats.includes('pdf') ? '照片或者 PDF' : '照片';
  return `${what}，最多 ${max} 个。拍全四边，字要看得清；照片里的位置信息不会上传。`;
}
