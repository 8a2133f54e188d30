import type { UploadRule } from '@yimen/domain/service/upload-rule.ts';
import { useState } from 'react';
import type { View } from '../draft/draft.ts';
import { Notice } from '../parts/notice.tsx';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { ChooseFiles } from './choose-files.tsx';
import { FileRow } from './file-row.tsx';
import { turnedUpload } from './turned-upload.ts';
import { UploadRow } from './upload-row.tsx';
import { useStraightening } from './use-straightening.ts';
import { type InTurn, useUploads } from './use-uploads.ts';
import { within } from './within.ts';

type Props = {
  id: string;
  material: { code: string; name: string };
  rule: UploadRule;
  files: View['materials'][number]['files'];
  inTurn: InTurn;
};

/** The photographs and PDFs of one material: take, see, turn, take again, take away (R2.4). Loaded only where somebody wants to upload. */
export default function MaterialFiles({ id, material, rule, files, inTurn }: Props) {
  const { asked, prepare } = useStraightening();
  const uploads = useUploads(id, material.code, inTurn, prepare);
  const { going, problem } = uploads;
  const [over, setOver] = useState<string | null>(null);
  const left = rule.max - files.length - going.filter(each => each.replaces === undefined).length;
  const leaving = new Set(going.flatMap(each => (each.problem === null ? (each.replaces ?? []) : [])));

  function add(chosen: readonly File[]): void {
    const { taken, told } = within(chosen, left, rule.max);
    setOver(told);
    void uploads.add(taken);
  }
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
              leaving={leaving.has(file.id)}
              onRemove={() => void uploads.remove(file.id)}
              onReplace={chosen => void uploads.replace(file.id, chosen)}
              onTurn={address => void uploads.replaceBy(file.id, () => turnedUpload(address))}
            />
          ))}
          {going.map(each => (
            <UploadRow
              key={each.key}
              upload={each}
              onRetry={() => uploads.retry(each.key)}
              onDrop={() => uploads.drop(each.key)}
            />
          ))}
        </ul>
      )}
      {problem && <ProblemNotice problem={problem} />}
      {over && (
        <Notice tone="warn" live>
          <p className="file-name">{over}</p>
        </Notice>
      )}
      {left > 0 && (
        <div className="file-choices">
          <ChooseFiles camera accept="image/*" words="拍照" about={material.name} onChoose={add} />
          <ChooseFiles
            multiple={left > 1}
            accept={acceptOf(rule)}
            words="选文件"
            about={material.name}
            onChoose={add}
          />
        </div>
      )}
      <p className="field-hint">{hintOf(rule)}</p>
      {asked && (
        <asked.Sheet
          key={asked.key}
          photograph={asked.picture}
          about={material.name}
          place={asked.place}
          of={asked.of}
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
