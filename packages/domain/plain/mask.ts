// What a list shows of personal data (domain.md §5, 个人信息保护法 art.6): enough to recognise, too little to use.

/** `张三` → `张*`, `欧阳娜娜` → `欧***`, `迪丽热巴·阿不都` → `迪***·***`. A name of one character is hidden whole. */
export function maskName(name: string): string {
  const characters = [...name.trim().replace(VARIATION_SELECTORS, '')];
  if (characters.length < 2) return '*'.repeat(characters.length);
  return characters.map((character, place) => (place === 0 || character === '·' ? character : '*')).join('');
}

/** `440106199001011234` → `4401**********1234`. Text that is not 18 characters long is hidden whole. */
export function maskIdNumber(idNumber: string): string {
  return maskMiddle(idNumber, 18, 4);
}

/** `13812341234` → `138****1234`. Text that is not 11 characters long is hidden whole. */
export function maskPhone(phone: string): string {
  return maskMiddle(phone, 11, 3);
}

/** Only the last four digits: `****1234`. Text shorter than twelve characters is hidden whole. */
export function maskBankCard(cardNumber: string): string {
  const digits = cardNumber.replace(/[\s-]/g, '');
  return digits.length < 12 ? '****' : `****${digits.slice(-4)}`;
}

/** Down to the street office or town it stays, the rest is hidden: `广东省广州市天河区体育东路1号` → `广东省广州市天河区****`, `台山市台城街道演示路9号` → `台山市台城街道****`. */
export function maskAddress(address: string): string {
  const text = address.trim();
  const divisions = DIVISIONS.exec(text)?.[0] ?? '';
  return text.length > divisions.length ? `${divisions}****` : divisions;
}

function maskMiddle(text: string, length: number, head: number): string {
  const characters = [...text.trim()];
  if (characters.length !== length) return '*'.repeat(characters.length);
  return characters
    .map((character, place) => (place < head || place >= length - 4 ? character : '*'))
    .join('');
}

const VARIATION_SELECTORS = /[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;

// A division's name holds no road, gate, town or number, so the match stops before them; when in doubt it keeps less.
// No look-behind: old phones refuse it.
const NOT_IN_A_NAME = '\\s\\da-zA-Z０-９路街道镇村巷号栋幢座室省市区县旗';
const NAME = `[^${NOT_IN_A_NAME}]`;
const BEFORE_DISTRICT = `[^${NOT_IN_A_NAME}小社园片校厂库景]`; // 小区, 社区, 园区 … are no districts
const DIVISIONS = new RegExp(
  `^(?:${NAME}{2,3}省|${NAME}{2,6}自治区)?` +
    `(?:${NAME}{2,8}(?:市(?![场民政])|自治州|盟|地区))?` +
    `(?:${NAME}{1,14}(?:市(?![场民政])|县|旗)|${NAME}{0,13}${BEFORE_DISTRICT}区)?` +
    `(?:${NAME}{1,8}(?:街道|镇))?`,
  'u',
);
