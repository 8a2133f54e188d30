import type { AnnexEvent, AnnexEventBody, AnnexEventType } from '@yimen/domain/annex/event.ts';
import { evolveSheet } from '@yimen/domain/annex/evolve.ts';
import type { AnnexForm } from '@yimen/domain/annex/form.ts';
import { isSame } from '@yimen/domain/annex/row.ts';
import { noSheet } from '@yimen/domain/annex/sheet.ts';
import { valueWords } from '@yimen/domain/annex/value-words.ts';
import { cellWords } from '@yimen/domain/annex/words.ts';
import { cityOf, nameInProvince } from '@yimen/domain/service/directory.ts';
import type { Platform } from '../../store/platform.ts';
import { staffNames } from '../../store/staff-names.ts';

/** So many lines come with a row or a sheet, and as many more each time they are asked for. */
const atOnce = 20;

/**
 * What happened in sentences, the newest first: who did what when, and of a cell from what to what (R8.4). A page of them; `next` is asked
 * with for what was before, null where that is all.
 */
export async function narrated(
  platform: Platform,
  form: AnnexForm,
  events: readonly AnnexEvent[],
  before?: number,
) {
  const told = before === undefined ? events : events.filter(({ seq }) => seq < before);
  const page = told.slice(-atOnce).reverse();
  const names = await staffNames(
    platform,
    page.flatMap(({ actor }) => (actor.kind === 'staff' ? actor.id : [])),
  );
  const placeOf = (division: string) => nameInProvince(platform.directory, division);
  const isOwn = (division: string) => cityOf(platform.directory, division)?.code === division;
  const lines = page.map(({ seq, at, actor, body }) => ({
    seq,
    at,
    by: actor.kind === 'system' ? '系统' : (names.get(actor.id) ?? '工作人员'),
    text: sentences[body.type](body as never, form, placeOf, isOwn),
  }));
  return { lines, next: told.length > atOnce ? page.at(-1)!.seq : null };
}

/** The events that are about one row, or about the whole sheet it lies in where that concerns it. */
export function ofRow(events: readonly AnnexEvent[], division: string): AnnexEvent[] {
  return events
    .filter(({ body }) => !('division' in body) || body.division === division)
    .filter(concernsRows);
}

/** Why the version being worked on was begun; null for the first. */
export function correctionReason(events: readonly AnnexEvent[]): string | null {
  const { version } = events.reduce(evolveSheet, noSheet);
  const begun = events.findLast(({ body }) => body.type === 'CorrectionBegun' && body.version === version);
  return begun?.body.type === 'CorrectionBegun' ? begun.body.reason : null;
}

/** `isOwn`: a city's own row, which nobody above the one who fills it reviews (东莞, 中山). */
type Sentence<B> = (
  body: B,
  form: AnnexForm,
  placeOf: (division: string) => string,
  isOwn: (division: string) => boolean,
) => string;

const sentences: { [T in AnnexEventType]: Sentence<Extract<AnnexEventBody, { type: T }>> } = {
  SheetOpened: () => '省厅布置填报',
  CellEntered: ({ division, ...change }, form, placeOf) =>
    `${placeOf(division)}：${changeWords(form, change)}`,
  RowSubmitted: ({ division }, _form, placeOf, isOwn) =>
    `${placeOf(division)}：${isOwn(division) ? '填写完成' : '报市级审核'}`,
  RowReturned: ({ division, reason }, _form, placeOf) => `${placeOf(division)}：退回修改，理由：${reason}`,
  RowMerged: ({ division }, _form, placeOf) => `${placeOf(division)}：审核通过并汇总`,
  ProblemsEntered: () => '填写存在问题',
  SignatoriesEntered: ({ head, filledBy }) => `填写负责人 ${head}、填表人 ${filledBy}`,
  SheetSent: ({ version }) => `报省厅（第 ${version} 版）`,
  SheetReceived: ({ version }) => `省厅接收（第 ${version} 版）`,
  DueMoved: ({ before, due, reason }) => `报送截止日期由 ${before} 改为 ${due}，理由：${reason}`,
  SheetUrged: ({ words }) => `催报：${words}`,
  CorrectionBegun: ({ version, reason }) => `发起更正（第 ${version} 版），理由：${reason}`,
};

function changeWords(
  form: AnnexForm,
  {
    cell,
    value,
    before,
    reason,
  }: Omit<Extract<AnnexEventBody, { type: 'CellEntered' }>, 'division' | 'type'>,
): string {
  const name = `“${cellWords[cell]}”`;
  const [was, is] = [valueWords(form, cell, before), valueWords(form, cell, value)];
  if (value === null) return `${name}改回系统计算（原为 ${was}）`;
  if (isSame(before, value)) return `确认${name}为 ${is}`;
  return `${name}由 ${was} 改为 ${is}${reason === undefined ? '' : `，理由：${reason}`}`;
}

function concernsRows({ body }: AnnexEvent): boolean {
  return body.type !== 'ProblemsEntered' && body.type !== 'SignatoriesEntered';
}
