/**
 * 佛山市 → `fss`: the first letter of every character's pinyin, so that a place is found by typing it. The order of ICU's
 * pinyin collation gives the letter; a character that is read otherwise in a place's name stands in `readings`.
 */
export function pinyinInitials(name: string): string {
  return [...name.replace('黄埔', '黄浦')]
    .map(character => readings[character] ?? letterOf(character))
    .join('');
}

/** Characters read otherwise in the names of Guangdong: 番禺 pān, 东莞 guǎn, 高埗 bù, 大埔 bù (but 黄埔 pǔ), 塘厦 xià, 麻涌 chōng. */
const readings: Readonly<Record<string, string>> = { 番: 'p', 莞: 'g', 埗: 'b', 埔: 'b', 厦: 'x', 涌: 'c' };

/** The first character of each letter in the collation's order; no syllable begins with i, u or v. */
const firsts = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨它穵夕丫帀'];
const letters = [...'abcdefghjklmnopqrstwxyz'];
const order = new Intl.Collator('zh-u-co-pinyin');

function letterOf(character: string): string {
  const place = firsts.findLastIndex(first => order.compare(first, character) <= 0);
  if (place < 0) throw new Error(`没有读音：${character}`);
  return letters[place]!;
}
