import { type FileFact, filesOf } from '@yimen/domain/application/file.ts';
import { resultFilesOf } from '@yimen/domain/application/result-file.ts';
import type { DocumentFact } from '@yimen/domain/document/issued.ts';
import { dateOfInstant } from '@yimen/domain/plain/date.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import { resultFileLines } from '@yimen/domain/view/file-line.ts';
import { agencyName, type Lens } from '@yimen/domain/view/lens.ts';
import { materialLines } from '@yimen/domain/view/material-line.ts';
import { kindWords, type PartLine } from './format.ts';

/** A file of the record before it is fetched or set: where it will lie in the package, and what it is made from. */
export type RecordPart = Omit<PartLine, 'bytes' | 'sm3'> &
  (
    | { paper: DocumentFact }
    | { file: Pick<FileFact, 'file' | 'address'>; digest: string | null }
    | { made: () => Promise<Buffer> }
  );

/** Every file of the record in the order of the list: the form, the materials, what was issued on the way with the hand-overs, the decisions. */
export function recordParts(lens: Lens, sheets: readonly RecordPart[]): RecordPart[] {
  const papers = (lens.application.documents ?? []).map(paper => paperPart(lens, paper));
  const of = (kind: RecordPart['kind']) => papers.filter(each => each.kind === kind);
  return [
    ...of('form'),
    ...materialParts(lens),
    ...of('document'),
    ...sheets,
    ...of('decision'),
    ...resultParts(lens),
  ];
}

function paperPart(lens: Lens, paper: DocumentFact): RecordPart {
  const kind = kindOf(paper);
  const { title, number, document, agency, issuedAt, replacedBy } = paper;
  return {
    path: `${kindWords[kind]}/${title} ${number}${replacedBy === null ? '' : '（已被替代）'}.pdf`,
    title,
    kind,
    about: document,
    date: dateOfInstant(issuedAt),
    by: agencyName(lens, agency),
    paper,
  };
}

/** A paper that only one item's department has is what came of it; so is the notice at the end. */
function kindOf({ kind, items }: DocumentFact): 'form' | 'document' | 'decision' {
  if (kind === 'application-form') return 'form';
  const decides = items.length > 0 || kind === 'completion-notice' || kind === 'refusal-notice';
  return decides && kind !== 'special-procedure-notice' ? 'decision' : 'document';
}

/** By material, each under the name it has on every screen; also those of a material that is no longer asked for. */
function materialParts(lens: Lens): RecordPart[] {
  const titles = new Map(
    materialLines(lens).flatMap(({ name, files }) =>
      files.map(file => [file.id, { name, title: file.title }]),
    ),
  );
  return filesOf(lens.application).map(file => {
    const known = titles.get(file.file);
    const title = known?.title ?? `${file.material}-${file.file}.${file.format === 'pdf' ? 'pdf' : 'jpg'}`;
    const kept = lens.box[file.sealed] as { digest?: string } | undefined;
    return {
      path: `${kindWords.material}/${title}`,
      title: known?.name ?? file.material,
      kind: 'material',
      about: file.file,
      date: dateOfInstant(file.at),
      by: file.from === 'applicant' ? '申请人' : '受理窗口',
      file,
      digest: kept?.digest ?? null,
    };
  });
}

/** What the offices added to their results, each under the name it has on every screen (decision 0026). */
function resultParts(lens: Lens): RecordPart[] {
  const { application, service } = lens;
  return Object.values(application.items).flatMap(({ code, agency }) => {
    const titles = new Map(resultFileLines(lens, code).map(({ id, title }) => [id, title]));
    return resultFilesOf(application, code).map((file): RecordPart => {
      const kept = lens.box[file.sealed] as { digest?: string } | undefined;
      return {
        path: `${kindWords.decision}/${titles.get(file.file)}`,
        title: getItem(service, code).result.name,
        kind: 'decision',
        about: file.file,
        date: dateOfInstant(file.at),
        by: agencyName(lens, agency),
        file,
        digest: kept?.digest ?? null,
      };
    });
  });
}
