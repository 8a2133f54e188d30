// Code 128 (GB/T 18347; ISO/IEC 15417): the linear bar code that every desk scanner reads.

/** Bars and spaces of each symbol in modules, from value 0; the stop has a bar more. */
const patterns = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 ' +
  '123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 ' +
  '232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 ' +
  '313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 ' +
  '111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 ' +
  '111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 ' +
  '114311 411113 411311 113141 114131 311141 411131 211412 211214 211232'
).split(' ');
const stop = '2331112';
const startB = 104;
const switchToC = 99;
const quiet = 10;

/** A code of capitals followed by digits, as one path of bars in a box one module wide per unit. Throws at anything else. */
export function barcodePicture(text: string): string {
  const widths = `${[...valuesOf(text)].map(value => patterns[value]).join('')}${stop}`;
  let place = quiet;
  let bars = '';
  for (const [at, digit] of [...widths].entries()) {
    const width = Number(digit);
    if (at % 2 === 0) bars += `M${place} 0h${width}v1h-${width}z`;
    place += width;
  }
  const box = `0 0 ${place + quiet} 1`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" preserveAspectRatio="none" width="${place + quiet}" height="40"><path d="${bars}"/></svg>`;
}

/** The symbols: letters, and a digit that has no other beside it, one by one in set B, then two digits to a symbol in set C, and the check by its weight. */
export function valuesOf(text: string): number[] {
  const [, letters, digits] = /^([A-Z]+\d??)((?:\d\d)+)$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) throw new Error('no code of capitals and digits');
  const values = [
    startB,
    ...[...letters].map(letter => letter.charCodeAt(0) - 32),
    switchToC,
    ...digits.match(/../g)!.map(Number),
  ];
  const check = values.reduce((sum, value, place) => sum + value * Math.max(1, place), 0) % 103;
  return [...values, check];
}
