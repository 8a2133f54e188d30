import { citationsOf } from '@yimen/domain/service/citation.ts';
import { listsOf } from '@yimen/domain/service/cross-check-reasons.ts';
import { basisOf, reasonsForItem } from '@yimen/domain/service/reasons-for.ts';
import { expect, test } from 'vitest';
import { loadService } from './load.ts';

const service = loadService('veteran-reception', 1);
const today = '2026-03-02';

test('退役士兵安置条例 of 2011 is cited for nothing decided since 2024-09-01: its successor repealed it (L2)', () => {
  const cited = service.items.map(item => citationsOf(item, today).join('；'));
  for (const text of cited) expect(text).toMatch(/^《/);
  expect(cited.filter(text => text.includes('退役士兵安置条例'))).toEqual([]);
  expect(citationsOf(service.items[0]!, '2024-08-31').join('；')).toContain('《退役士兵安置条例》第十三条');
});

test('every reason to deny or refuse names law in force, for each item it may be said of (行政许可法 art.38)', () => {
  for (const item of service.items)
    for (const list of [service.reasons.denial, service.reasons.refusal])
      for (const reason of reasonsForItem(list, item.code))
        expect(basisOf(reason, item, today), `${item.code} ${reason.code}`).toMatch(/^《/);
});

test('a household is not denied on the clause that says who registers it (粤退役军人发〔2020〕96号 三（三）)', () => {
  const [, household] = service.items;
  const unmet = service.reasons.denial.find(({ code }) => code === 'conditions-unmet')!;
  expect(basisOf(unmet, household!, today)).not.toContain('96号');
});

test('titles stand bare in the catalogue: the book marks are set in one place', () => {
  const texts = [...service.basis, ...service.items.flatMap(each => each.basis)];
  const own = listsOf(service.reasons).flatMap(([, list]) => list.flatMap(({ basis = [] }) => basis));
  for (const { title } of [...texts, ...own]) expect(title).not.toMatch(/[《》]|有效|^粤/);
});
