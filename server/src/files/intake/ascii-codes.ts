/** Bytes written as base-85 letters (ISO 32000-1, 7.4.3), up to `~>`; what is no letter is passed over. */
export function decodeAscii85(text: Buffer): Buffer {
  const made = Buffer.alloc(4 * text.length + 4);
  let length = 0;
  let sum = 0;
  let letters = 0;
  const put = (full: number) => {
    made.writeUInt32BE(sum % 2 ** 32, length);
    length += full;
    sum = letters = 0;
  };
  for (const letter of text) {
    if (letter === END) break;
    if (letter === ZEROS && letters === 0) put(4);
    if (letter < FIRST || letter > LAST) continue;
    sum = sum * 85 + (letter - FIRST);
    letters += 1;
    if (letters === 5) put(4);
  }
  if (letters < 2) return made.subarray(0, length);
  const left = letters - 1;
  for (; letters < 5; letters++) sum = sum * 85 + 84;
  put(left);
  return made.subarray(0, length);
}

const FIRST = 0x21;
const LAST = 0x75;
const ZEROS = 0x7a;
const END = 0x7e;

/** Bytes written as hexadecimal digits (ISO 32000-1, 7.4.2), up to `>`. */
export function decodeAsciiHex(text: Buffer): Buffer {
  const digits = text
    .toString('latin1')
    .split('>')[0]!
    .replace(/[^0-9a-f]/gi, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}
