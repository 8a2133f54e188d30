import { outcomeWords } from '@yimen/domain/application/words.ts';
import type { Measure } from '@yimen/domain/assessment/measure.ts';
import { cardStandingWords, cardWords, causeWords, ratingWords } from '@yimen/domain/oversight/words.ts';
import { nameInProvince, nameOfAgency } from '@yimen/domain/service/directory.ts';
import { findItem } from '@yimen/domain/service/lookup.ts';
import { ratedName } from '@yimen/domain/view/rating-line.ts';
import type { Behind, BehindRow } from '../../store/assessment/behind.ts';
import type { RowsName } from '../../store/assessment/conditions.ts';
import { openLabel } from '../../store/box.ts';
import { pinnedService } from '../../store/definitions.ts';
import type { Platform } from '../../store/platform.ts';

/** What the days and facts of a list's lines are called; null where its lines have none. */
export type Heads = {
  what: string;
  on: string;
  due: string | null;
  did: string | null;
  facts: string | null;
};

export type LineInWords = ReturnType<typeof lineInWords>;

/** The heads of a list, on the page and in its workbook. */
export function headsOf(of: Behind): Heads {
  if (of.of === 'item' && isOf(of, 'decidedInLaw')) return { ...heads.item, due: '法定到期日' };
  if (of.of === 'case' && isAboutPromises(of)) return { ...heads.case, facts: '承诺' };
  return heads[of.of];
}

const heads: Record<RowsName, Heads> = {
  item: { what: '事项', on: '登记结果日期', due: '承诺到期日', did: '停止计时日期', facts: '结果' },
  submission: { what: '事项', on: '提交日期', due: null, did: null, facts: '提交方式' },
  case: { what: '事项', on: '办结日期', due: null, did: null, facts: '到场次数' },
  rating: { what: '评价对象', on: '评价日期', due: null, did: null, facts: '评价' },
  mending: { what: '评价对象', on: '整改期限', due: null, did: '整改答复日期', facts: '评价' },
  card: { what: '督办牌', on: '反馈期限', due: null, did: '首次反馈日期', facts: '状态' },
  red: { what: '督办牌', on: '发牌日期', due: null, did: null, facts: '发牌原因' },
  annex: { what: '填报轮次', on: '截止日期', due: null, did: '首次报送日期', facts: null },
};

/** A row behind a figure as the page and the workbook show it; the applicant masked, as in every list. */
export function lineInWords({ keys, directory }: Platform, of: Behind, row: BehindRow) {
  return {
    application: row.application,
    item: row.item,
    annex: row.application === null ? { round: row.a, division: row.b } : null,
    number: row.number,
    applicant: row.application === null ? '' : openLabel(keys, row.application, row),
    place: nameInProvince(directory, row.settlement),
    what: whatOf(of, row),
    agency: row.agency === null ? '' : nameOfAgency(directory, row.agency),
    on: row.on,
    due: row.due,
    did: headsOf(of).did === null ? null : row.did,
    facts: factsOf(of, row),
  };
}

function whatOf({ of }: Behind, { pin, title, item, many, more }: BehindRow): string {
  if (pin === null) return title ?? '';
  const service = pinnedService(pin);
  if (of === 'rating' || of === 'mending') return ratedName({ service }, item);
  if (item === null) return many === 0 ? '尚未受理' : `${many} 个事项`;
  const name = findItem(service, item)?.shortName ?? item;
  return of === 'card' || of === 'red' ? `${word(cardWords, more)}：${name}` : name;
}

function factsOf(of: Behind, { fact, more }: BehindRow): string {
  const said: Record<RowsName, () => string> = {
    item: () => word(outcomeWords, fact),
    submission: () => (fact === 'online' ? '网上' : '窗口'),
    case: () => (isAboutPromises(of) ? promisesText(more) : `${fact} 次`),
    rating: () => word(ratingWords, fact),
    mending: () => word(ratingWords, fact),
    card: () => word(cardStandingWords, fact),
    red: () => word(causeWords, fact),
    annex: () => '',
  };
  return said[of.of]();
}

function promisesText(more: string | null): string {
  const promises: unknown[] = JSON.parse(more ?? '[]');
  const lapsed = promises.filter(each => each === 'lapsed').length;
  if (promises.length === 0) return '没有';
  return lapsed === 0 ? '全部兑现' : `${lapsed} 份逾期`;
}

function isAboutPromises(of: Behind): boolean {
  return isOf(of, 'promised') || isOf(of, 'promisesKept');
}

function isOf({ measure, without }: Behind, which: Measure): boolean {
  return measure === which || without === which;
}

function word(words: Record<string | number, string>, code: string | null): string {
  return code === null ? '' : (words[code] ?? code);
}
