import type { Holder, Paper } from '../custody/ledger.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import { type Directory, nameOfAgency } from '../service/directory.ts';
import { getItem, getMaterial } from '../service/lookup.ts';
import { paperFormWords } from './words.ts';

type Names = { service: ServiceDefinition; directory: Directory };

/** What a paper is called: as its material, a certificate as the result it is of. */
export function nameOfPaper({ material, form }: Paper, { service }: Pick<Names, 'service'>): string {
  return form === 'certificate'
    ? getItem(service, material).result.name
    : getMaterial(service, material).name;
}

/** 军人退役基本养老保险参保缴费凭证（原件 1 份）、…; a hand-over of prints alone has none. */
export function papersOf(papers: readonly Paper[], names: Pick<Names, 'service'>): string {
  if (papers.length === 0) return '没有收存的原件';
  return papers
    .map(each => `${nameOfPaper(each, names)}（${paperFormWords[each.form]} ${each.count} 份）`)
    .join('、');
}

/** Who has a paper, as people say it. On its way are hand-overs, by the number of their sheet (JJ…), and parcels. */
export function holderWords(holder: Holder, { directory }: Pick<Names, 'directory'>): string {
  if (holder === 'applicant') return '申请人';
  const [place, where] = holder.split(/:(.*)/s) as [keyof typeof placeWords, string];
  if (place === 'transit' || place === 'missing')
    return `${placeWords[place]}（${where.startsWith('P') ? `邮件 ${where}` : where}）`;
  return `${nameOfAgency(directory, where)}${placeWords[place]}`;
}

const placeWords = { window: '', agency: '', filed: '存档', transit: '途中', missing: '遗失待查' } as const;
