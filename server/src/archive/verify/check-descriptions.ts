import { statusWords } from '@yimen/domain/application/words.ts';
import { isRecord, type Manifest, places } from '../format.ts';
import { textsOf } from '../xml.ts';
import type { Found } from './read-package.ts';

type Files = ReadonlyMap<string, Found>;

/** The list, the description of the case and that of each file say the same as the manifest. */
export function checkDescriptions(manifest: Manifest, files: Files): string[] {
  const records = manifest.parts.filter(isRecord);
  const { archiveNumber, number, ending } = manifest;
  return [
    ...compare(files, places.list, {
      档号: [archiveNumber],
      文件数量: [records.length],
      题名: records.map(each => each.title),
      计算机文件名: records.map(each => each.path),
      计算机文件大小: records.map(each => each.bytes),
      数字摘要: records.map(each => each.sm3),
    }),
    ...compare(files, places.caseMetadata, {
      档号: [archiveNumber],
      办件编号: [number],
      办件状态: [statusWords[ending]],
      文件数量: [records.length],
      组成数量: [manifest.parts.length],
    }),
    ...records.flatMap((record, place) =>
      compare(files, places.fileMetadata(place + 1), {
        所属档号: [archiveNumber],
        题名: [record.title],
        计算机文件名: [record.path],
        计算机文件大小: [record.bytes],
        数字摘要: [record.sm3],
      }),
    ),
  ];
}

function compare(
  files: Files,
  path: string,
  expected: Record<string, readonly (string | number)[]>,
): string[] {
  const text = files.get(path)?.text;
  if (text == null) return [`缺少“${path}”`];
  return Object.entries(expected)
    .filter(([name, values]) => JSON.stringify(textsOf(text, name)) !== JSON.stringify(values.map(String)))
    .map(([name]) => `“${path}”中的“${name}”与清单不一致`);
}
