import type { Progress } from '../application/progress.ts';
import type { DocumentContent, DocumentFact } from './issued.ts';
import { documentNumber } from './number.ts';

/** A paper about to be issued. `mark` are the two letters of its number; `content` is what it says. */
export type Paper = {
  kind: string;
  title: string;
  template: string;
  mark: string;
  agency: string;
  items: readonly string[];
  replaces?: string | null;
  content: DocumentContent;
};

/** Issues a paper as part of the act that causes it: an event in the same history, its words sealed (law 5). */
export function issue(progress: Progress, paper: Paper): void {
  const { state, context } = progress;
  const document = context.newCode();
  const { kind, title, template, mark, agency, items, replaces = null, content } = paper;
  progress.emit({
    type: 'DocumentIssued',
    document,
    kind,
    title,
    template,
    number: documentNumber(state.number ?? '', mark, state.documents ?? []),
    agency,
    items,
    replaces,
    content: progress.file(`documents/${document}`, content),
  });
}

/** The newest paper of a kind that nothing has replaced yet. */
export function standing({ state }: Progress, kind: string): DocumentFact | null {
  return (state.documents ?? []).findLast(each => each.kind === kind && each.replacedBy === null) ?? null;
}
