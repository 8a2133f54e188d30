import type { Overlay } from '@yimen/domain/service/overlay.ts';
import { describe, expect, it } from 'vitest';
import { assertCatalogue, problemsOfOverlays } from './check-catalogue.ts';
import { directory } from './directory.ts';
import { layOverlays, nameOf, overlaysAround } from './lay-overlays.ts';
import { loadService } from './load.ts';
import { listOverlays } from './overlays.ts';

const first = loadService('veteran-reception', 1);
const second = { ...first, version: 2 };
const promising = (days: number) => ({
  changes: [{ item: '06', promised: { value: days, source: '样例', confidence: 'design' as const } }],
});
const overlay = (given: Partial<Overlay>): Overlay => ({
  service: 'veteran-reception',
  version: 1,
  division: '440606',
  note: '样例',
  ...given,
});
const problems = (overlays: Overlay[], services = [first]) =>
  problemsOfOverlays(overlays, services, directory());

/** The county's own item, its result on a paper that nobody drew. */
const local = listOverlays().find(each => each.division === '440606' && (each.items ?? []).length > 0)!;
const undrawn = {
  ...local,
  items: local.items!.map(item => ({
    ...item,
    result: { ...item.result, papers: [{ title: '证明', template: 'no-such-paper/v9', mark: 'ZM' }] },
  })),
};

describe('the catalogue is checked as a whole: at start, before freezing, and here (law 4)', () => {
  it('holds', () => {
    expect(assertCatalogue).not.toThrow();
  });

  it.each([
    [
      'a place there is not',
      [overlay({ division: '449999' })],
      '[veteran-reception/v1+449999].division',
      '没有这个区划',
    ],
    [
      'an item of its own whose paper nobody drew',
      [undrawn],
      `items.${local.items![0]!.code}.result.papers`,
      '没有这个文书模板',
    ],
    [
      'a version there is not',
      [overlay({ version: 7 })],
      '[veteran-reception/v7+440606].version',
      '没有这个服务版本',
    ],
    [
      'two of one name',
      [overlay({}), overlay({})],
      '[veteran-reception/v1+440606].revision',
      '另立 revision',
    ],
    [
      'a third revision after the first',
      [overlay({}), overlay({ revision: 3 })],
      '[veteran-reception/v1+440606.3].revision',
      '应有第 2 次',
    ],
    [
      'a promise longer than the province’s',
      [overlay(promising(99))],
      '[veteran-reception/v1+440606].changes[06].promised',
      '长于',
    ],
    [
      'a county longer than its city',
      [overlay({ division: '440600', ...promising(5) }), overlay(promising(7))],
      '[veteran-reception/v1+440606].changes[06].promised',
      '长于上一级的承诺5个工作日',
    ],
  ])('refuses %s, naming file, key and fault', (_what, overlays, key, sentence) => {
    expect(problems(overlays)).toContainEqual({
      file: `overlays/${overlays.at(-1)!.division}.json`,
      key,
      sentence: expect.stringContaining(sentence),
    });
  });

  it('says so when a new version would drop a county’s rules, until the county has spoken, be it in a note', () => {
    const old = overlay(promising(7));
    expect(problems([old], [first, second])).toEqual([
      {
        file: 'overlays/440606.json',
        key: '[veteran-reception/v2+440606]',
        sentence: expect.stringContaining('对veteran-reception/v2没有'),
      },
    ]);
    expect(problems([old, overlay({ version: 2 })], [first, second])).toEqual([]);
  });
});

describe('an overlay that changes is a new revision, and the old one stays for those pinned to it', () => {
  const one = overlay(promising(7));
  const two = overlay({ revision: 2, ...promising(5) });
  const city = overlay({ division: '440600', ...promising(8) });
  const promised = (overlays: Overlay[]) =>
    layOverlays(first, overlays).items.find(item => item.code === '06')!.promised.value;

  it('new applications get the newest, outermost first', () => {
    const around = overlaysAround([two, one, city], 'veteran-reception/v1', '440606', directory());
    expect(around.map(nameOf)).toEqual(['veteran-reception/v1+440600', 'veteran-reception/v1+440606.2']);
    expect(promised(around)).toBe(5);
  });

  it('the older is still laid by its name', () => {
    expect(promised([city, one])).toBe(7);
    expect(nameOf(one)).toBe('veteran-reception/v1+440606');
    expect(problems([one, two, city])).toEqual([]);
  });
});
