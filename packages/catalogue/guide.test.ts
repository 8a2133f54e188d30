import { editionWords } from '@yimen/domain/guide/edition.ts';
import { guideItem } from '@yimen/domain/guide/guide-item.ts';
import { guidePlace } from '@yimen/domain/guide/guide-place.ts';
import { expect, test } from 'vitest';
import { directory } from './directory.ts';
import { pinFor, pinnedService } from './pin.ts';

const at = (place: string, code: string, today: `${number}-${number}-${number}` = '2026-11-25') =>
  guideItem(pinnedService(pinFor(place)), directory(), { place, code, today });

test('a county’s guide is its own: a shorter promise, an item of its own, its window (R7.1, R1.N)', () => {
  expect(at('440606', '02').promised.days).toBe(3);
  expect(at('441403', '02').promised.days).toBe(5);
  expect(at('440606', '12').name).toBe('安置关系转移');
  const shunde = guidePlace(pinnedService(pinFor('440606')), directory(), {
    place: '440606',
    today: '2026-11-25',
  });
  expect(shunde.reception?.site?.telephone).toBe('0757-00000000');
});

test('law is cited as it stands on the day of the guide: 2011 before, 2024 after September 2024', () => {
  const laws = (day: `${number}-${number}-${number}`) =>
    at('441403', '02', day)
      .basis.map(each => each.text)
      .join();
  expect(laws('2020-10-01')).toContain('《退役士兵安置条例》第十四条');
  expect(laws('2026-11-25')).toContain('《退役军人安置条例》第五十三条');
  expect(laws('2026-11-25')).not.toContain('《退役士兵安置条例》');
});

test('the edition names the version, the locality’s rules and the day', () => {
  const pin = pinFor('440606');
  expect(editionWords(directory(), pinnedService(pin), { pin, today: '2026-11-25' })).toMatch(
    new RegExp(`^省级第${pinnedService(pin).version}版，佛山市顺德区地方规定第\\d+次，2026年11月25日现行$`),
  );
});

test('our own notes on sources reach nobody who reads a guide', () => {
  for (const place of ['440606', '440785', '441403'])
    for (const { code } of pinnedService(pinFor(place)).items)
      expect(JSON.stringify(at(place, code)), `${place} ${code}`).not.toMatch(/domain\.md|[（；]P\d/);
});
