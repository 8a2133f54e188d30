import { type Ask, openAsks } from '../application/application.ts';
import type { Progress } from '../application/progress.ts';
import { noteIn } from '../application/sealed-note.ts';
import { answerBy, correctionWords } from '../service/answer-by.ts';
import { getAgency } from '../service/directory.ts';
import { getField, getItem, getMaterial } from '../service/lookup.ts';
import { basisOf, findReason } from '../service/reasons-for.ts';
import { issue, standing } from './issue.ts';
import { letterhead, windowOf } from './letterhead.ts';

type CorrectionContent = {
  /** By when, how, and what happens otherwise, as the catalogue has it. */
  answerBy: { date: string; provisional: boolean };
  opening: string;
  how: string;
  otherwise: string;
  asks: {
    target: string;
    kind: 'field' | 'material';
    reason: string;
    basis: string | null;
    note: string | null;
    from: string;
  }[];
};

/**
 * 补正告知书 (R2.4 一次性告知; before acceptance 行政许可法 art.32): everything that is open, whoever asks for it, on one paper. It takes the place
 * of one still `unanswered`. A department has it only while it alone is asking (law 8).
 */
export function issueCorrectionNotice(progress: Progress, from: string, unanswered: boolean): void {
  const open = openAsks(progress.state);
  const agency = from === 'window' ? windowOf(progress) : progress.state.items[from]!.agency;
  const earlier = standing(progress, 'correction-notice');
  const { service, calendar, now } = progress.context;
  const { date, provisional } = answerBy(service, now, calendar);
  const content: CorrectionContent = {
    answerBy: { date, provisional },
    ...correctionWords(service, progress.state),
    asks: open.map(ask => line(progress, ask)),
  };
  issue(progress, {
    kind: 'correction-notice',
    title: '补正告知书',
    template: 'correction-notice/v1',
    mark: 'BZ',
    agency,
    items: from !== 'window' && open.every(ask => ask.from === from) ? [from] : [],
    replaces: unanswered ? (earlier?.document ?? null) : null,
    content: { ...letterhead(progress, agency), ...content },
  });
}

function line(
  { context: { service, directory, today }, state, box }: Progress,
  ask: Ask,
): CorrectionContent['asks'][number] {
  const { target, note, from } = ask;
  const reason = findReason(service.reasons, ask.reason);
  return {
    kind: target.kind,
    target:
      target.kind === 'field'
        ? getField(service, target.field).label
        : getMaterial(service, target.material).name,
    reason: reason?.text ?? ask.reason,
    basis: reason === undefined ? null : basisOf(reason, service, today),
    note: noteIn(box, note),
    from:
      from === 'window'
        ? '受理窗口'
        : `${getAgency(directory, state.items[from]!.agency).name}（${getItem(service, from).shortName}）`,
  };
}
