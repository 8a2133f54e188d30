/**
 * The characters a TrueType font can draw, read from its `cmap` table (formats 4 and 12, which are what fonts of this
 * size carry). The Typst compiler refuses a PDF/A in which a character cannot be drawn; this says which, beforehand.
 */
export function charactersOf(font: Buffer): Set<number> {
  const start = tableOf(font, 'cmap');
  const drawn = new Set<number>();
  for (let place = 0; place < font.readUInt16BE(start + 2); place++) {
    const at = start + font.readUInt32BE(start + 4 + place * 8 + 4);
    const format = font.readUInt16BE(at);
    const ranges = format === 12 ? groups(font, at) : format === 4 ? segments(font, at) : [];
    for (const [first, last] of ranges) for (let code = first; code <= last; code++) drawn.add(code);
  }
  drawn.delete(0xffff); // the mark that ends format 4
  return drawn;
}

function tableOf(font: Buffer, name: string): number {
  for (let place = 0; place < font.readUInt16BE(4); place++) {
    const entry = 12 + place * 16;
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no ${name} table`);
}

function groups(font: Buffer, at: number): [number, number][] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, place) => {
    const group = at + 16 + place * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}

function segments(font: Buffer, at: number): [number, number][] {
  const double = font.readUInt16BE(at + 6);
  return Array.from({ length: double / 2 }, (_, place) => [
    font.readUInt16BE(at + 14 + double + 2 + place * 2),
    font.readUInt16BE(at + 14 + place * 2),
  ]);
}
