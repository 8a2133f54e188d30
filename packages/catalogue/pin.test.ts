import { plan } from '@yimen/domain/service/plan.ts';
import { describe, expect, it } from 'vitest';
import { directory } from './directory.ts';
import { loadService } from './load.ts';
import { parseOverlays } from './parse.ts';
import { isPublished, newestVersion, pinFor, pinnedService, pinOfVersion } from './pin.ts';
import { allEleven } from './services/veteran-reception/personas.ts';

const base = loadService('veteran-reception', 1);
const serviceIn = (division: string) => pinnedService(pinOfVersion(division, 'veteran-reception/v1'));
const promised = (division: string) =>
  Object.fromEntries(serviceIn(division).items.map(item => [item.code, item.promised.value]));

describe('a service as it stands in one place (law 4)', () => {
  it('is the province’s own, and the same object, where no overlay speaks', () => {
    const silent = [...directory().divisions.keys()].filter(
      code => pinOfVersion(code, 'veteran-reception/v1').overlays.length === 0,
    );
    expect(silent).toContain('440000');
    for (const code of silent) expect(serviceIn(code)).toBe(base);
  });

  it('has the county’s shorter promises where one does, and its reasons', () => {
    expect(promised('440606')).toMatchObject({ '02': 3, '06': 7, '05': 15 });
    const codes = serviceIn('440606').reasons.correction.map(each => each.code);
    expect(codes).toContain('local-address-format');
    expect(serviceIn('440606')).toBe(serviceIn('440606'));
  });

  it('runs the county’s own item besides the eleven, only for whom it is meant (R1.N)', () => {
    const service = serviceIn('440606');
    const line = (relocated: boolean) => plan(service, { ...allEleven, relocated }, []).at(-1);
    expect(line(true)).toMatchObject({ item: '12', applies: 'yes', included: true });
    expect(line(false)).toMatchObject({
      item: '12',
      applies: 'no',
      why: ['您不是易地安置，不需要转移安置关系。'],
    });
  });

  it('holds everywhere in Guangdong: all eleven items, nowhere longer than the province or the statute', () => {
    for (const code of directory().divisions.keys()) {
      const items = serviceIn(code).items;
      for (const item of base.items) {
        const local = items.find(each => each.code === item.code);
        expect(local?.promised.value).toBeLessThanOrEqual(item.promised.value);
        expect(local?.promised.value).toBeLessThanOrEqual(item.statutory.value ?? Number.POSITIVE_INFINITY);
      }
    }
  });

  it('is the newest version of the service asked for, whatever another service has reached', () => {
    const all = [
      { code: 'a', version: 2 },
      { code: 'b', version: 9 },
      { code: 'a', version: 10 },
    ];
    expect([newestVersion(all, 'a'), newestVersion(all, 'b'), newestVersion(all, 'c')]).toEqual([
      10,
      9,
      null,
    ]);
    expect(pinFor('440606', 'veteran-reception')).toEqual(pinFor('440606'));
    expect(() => pinFor('440606', 'no-such')).toThrow('no-such');
  });

  it('is found by its pin only as far as it was published', () => {
    const pin = pinFor('440606');
    expect(pin.overlays).toEqual([expect.stringMatching(/^veteran-reception\/v\d+\+440606/)]);
    expect(isPublished(pin)).toBe(true);
    for (const name of ['veteran-reception/v1+440606.9', 'veteran-reception/v1+449999', 'x'])
      expect(isPublished({ ...pin, overlays: [name] })).toBe(false);
  });

  it('refuses an overlay with a misspelt key', () => {
    const data = [{ service: 'veteran-reception', version: 1, division: '440606', note: '样例', change: [] }];
    expect(parseOverlays('overlays/440606.json', data)).toEqual({
      ok: false,
      problems: [{ file: 'overlays/440606.json', key: '[0]', sentence: '不认识的键：change' }],
    });
  });
});
