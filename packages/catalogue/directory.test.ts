import { lines } from '@yimen/domain/service/definition.ts';
import {
  fullName,
  isSettlement,
  nameInProvince,
  reportingDivision,
} from '@yimen/domain/service/directory.ts';
import { describe, expect, it } from 'vitest';
import { directory } from './directory.ts';

const { divisions, agencies, route } = directory();
const all = [...divisions.values()];
const counties = all.filter(each => each.level === 'county');
const reporting = new Set(
  all
    .filter(each => isSettlement(directory(), each.code))
    .map(each => reportingDivision(directory(), each.code).code),
);

describe('divisions (domain.md §6, Appendix A)', () => {
  it('counts 21 cities, 122 counties and 124 rows of the annex (R8.1)', () => {
    expect(all.filter(each => each.level === 'city')).toHaveLength(21);
    expect(counties).toHaveLength(122);
    expect(reporting.size).toBe(124);
  });

  it('splits the counties into 65 区, 20 县级市, 34 县 and 3 自治县', () => {
    const ending = (test: RegExp) => counties.filter(each => test.test(each.name)).length;
    expect([ending(/区$/), ending(/市$/), ending(/(?<!自治)县$/), ending(/自治县$/)]).toEqual([
      65, 20, 34, 3,
    ]);
  });

  it('holds towns of 东莞 and 中山 only, with nine digits', () => {
    const towns = all.filter(each => each.level === 'town');
    const of = (city: string) => towns.filter(each => each.parent === city).length;
    expect([of('441900'), of('442000'), towns.length]).toEqual([36, 23, 59]);
    expect(towns.every(each => /^\d{9}$/.test(each.code))).toBe(true);
  });

  it('gives every division a known parent and a full path that is its own', () => {
    expect(all.every(each => each.parent === null || divisions.has(each.parent))).toBe(true);
    expect(new Set(all.map(each => fullName(directory(), each.code))).size).toBe(all.length);
    expect(fullName(directory(), '441502')).toBe('广东省汕尾市城区');
    expect(nameInProvince(directory(), '441502')).toBe('汕尾市城区');
  });
});

describe('agencies', () => {
  it('serve every line in every county and town', () => {
    for (const division of all.filter(each => isSettlement(directory(), each.code))) {
      for (const line of lines) expect(route(line, division.code).line).toBe(line);
    }
  });

  it('have names that are their own', () => {
    const names = [...agencies.values()].map(each => each.name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it.each([
    ['440106', 'veterans', '广州市天河区退役军人事务局'],
    ['440106', 'organisation', '中共广州市天河区委组织部'],
    ['440781', 'organisation', '中共台山市委组织部'],
    ['440523', 'organisation', '中共南澳县委组织部'],
    ['440106', 'police', '广州市公安局天河区分局'],
    ['440781', 'police', '台山市公安局'],
    ['440523', 'police', '南澳县公安局'],
    ['440304', 'police', '深圳市公安局福田分局'],
    ['440606', 'police', '佛山市顺德区公安局'],
    ['441502', 'police', '汕尾市公安局城区分局'],
    ['440106', 'armed-forces', '广州市天河区人民武装部'],
    ['441825', 'youth-league', '共青团连山壮族瑶族自治县委员会'],
    ['441502', 'window', '汕尾市城区退役军人服务“一站式”综合窗口'],
  ] as const)('%s %s is %s', (division, line, name) => {
    expect(route(line, division).name).toBe(name);
  });

  it('hands 预备役登记 in 中山 and 东莞 to the 军分区, for their towns too (R1.7)', () => {
    expect(route('armed-forces', '442000').name).toBe('中山军分区');
    expect(route('armed-forces', '442000114').name).toBe('中山军分区');
    expect(route('armed-forces', '441900003').name).toBe('东莞军分区');
  });

  it('handles licences at city level and windows down to the town', () => {
    expect(route('traffic-police', '440106').id).toBe('440100-traffic-police');
    expect(route('traffic-police', '440106').name).toBe('广州市公安局交通警察支队车辆管理所');
    expect(route('traffic-police', '441900003').id).toBe('441900-traffic-police');
    expect(route('window', '441900003')).toMatchObject({
      id: '441900003-window',
      name: '东莞市东城街道退役军人服务“一站式”综合窗口',
    });
  });

  it('has a supervising veterans office in every city and the province (R6.2)', () => {
    expect(agencies.get('440100-veterans')?.name).toBe('广州市退役军人事务局');
    expect(agencies.get('440000-veterans')?.name).toBe('广东省退役军人事务厅');
  });

  it('throws where a line has no office, because routing was asked for a place nobody can settle in', () => {
    expect(() => route('police', '440100')).toThrow('no office of police serves 440100');
  });

  it('is built once', () => {
    expect(directory()).toBe(directory());
  });
});
