import type { PlainDate } from '../plain/date.ts';
import type { LegalBasis } from './definition.ts';

/** A text as every paper and screen cites it: 《title》（its number）and the article; what it says there in brackets behind. One that is known by its number alone (医保办发〔2021〕43号) has no title marks. */
export function citation({
  title,
  number,
  article,
  says,
}: Pick<LegalBasis, 'title' | 'number' | 'article' | 'says'>): string {
  const named = onlyNumber.test(title) ? title : `《${title}》`;
  return `${named}${number === undefined ? '' : `（${number}）`}${article ?? ''}${says === undefined ? '' : `（${says}）`}`;
}

/** 发文字号 as the document rules write it: the issuer's sign, the year in 六角括号, the serial number (党政机关公文格式 GB/T 9704). */
const onlyNumber = /^[^《》〔〕]+〔\d{4}〕\d+号$/;

/** Whether a text was law on this day: a decision stands on no other (`until` is its last day). */
export function isInForce({ from, until }: Pick<LegalBasis, 'from' | 'until'>, day: PlainDate): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/** What a decision of this day on an item or a service stands on, as it is cited: who handles it, by when and how is no ground. */
export function citationsOf({ basis }: { basis: readonly LegalBasis[] }, day: PlainDate): string[] {
  return basis.filter(each => each.about === undefined && isInForce(each, day)).map(citation);
}
