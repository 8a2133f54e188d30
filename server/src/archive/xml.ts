/** An element of a small XML: a name, and a text or further elements. */
export type Element = readonly [name: string, content: string | number | readonly Element[]];

/** One element on one line, or its children on theirs; nothing that XML takes amiss is left as it was. */
export function xmlOf(element: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(element, '').join('\n')}\n`;
}

function lines([name, content]: Element, indent: string): string[] {
  if (typeof content !== 'object') return [`${indent}<${name}>${escaped(String(content))}</${name}>`];
  return [
    `${indent}<${name}>`,
    ...content.flatMap(each => lines(each, `${indent}  `)),
    `${indent}</${name}>`,
  ];
}

function escaped(text: string): string {
  return [...text].map(sign => entities[sign] ?? (isControl(sign) ? ' ' : sign)).join('');
}

/** Signs that XML 1.0 cannot hold in any spelling. */
function isControl(sign: string): boolean {
  const code = sign.codePointAt(0)!;
  return code < 32 || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** The texts of every element of this name, in order; for XML of `xmlOf` only. */
export function textsOf(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text]) => unescaped(text!));
}

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|#10|#9);/g, entity => back[entity]!);
}

const back = Object.fromEntries(Object.entries(entities).map(([sign, entity]) => [entity, sign]));
