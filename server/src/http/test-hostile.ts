/** A word that no answer may carry back, wherever it was sent. */
export const marker = 'zq7marker7qz';

const deep = JSON.parse(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`) as object;

/** Values that do not belong anywhere; each is tried in the place of every value of a sound call. */
export const hostileValues: Record<string, unknown> = {
  nothing: null,
  'a number': 12345678901234,
  'a half': 1.5,
  'below nothing': -1,
  true: true,
  'an empty text': '',
  'an unknown code': `${marker}-code`,
  html: `<script>${marker}</script><img src=x onerror=alert(1)>`,
  sql: `${marker}'; drop table application; --`,
  'a null character': `${marker}\u0000after`,
  'control characters': `\u0001\u001b[31m${marker}\r\n\u202e`,
  'a lone surrogate': `${marker}\ud800`,
  'the other lone surrogate': `\udc00${marker}`,
  'an emoji and a rare character': '𬱟👨‍👩‍👧',
  'a template': `{{${marker}}}\${7*7}%00%s`,
  'a path': `../../${marker}/etc/passwd`,
  'a huge text': marker.repeat(20_000),
  'an object': { [`${marker}<b>`]: marker },
  'a list': [marker, { [`${marker}<b>`]: 1 }],
  'a long list': Array.from({ length: 5000 }, () => marker),
  'a deep object': deep,
};

/** Whole bodies that are no body, with the content type they come with. */
export const hostileBodies: { title: string; type: string; text: string }[] = [
  { title: 'no body', type: 'application/json', text: '' },
  { title: 'broken JSON', type: 'application/json', text: `{"${marker}": ` },
  { title: 'null', type: 'application/json', text: 'null' },
  { title: 'a list', type: 'application/json', text: '[]' },
  { title: 'a text', type: 'application/json', text: `"${marker}"` },
  { title: 'an empty object', type: 'application/json', text: '{}' },
  { title: 'a prototype', type: 'application/json', text: `{"__proto__": {"admin": "${marker}"}}` },
  { title: 'a constructor', type: 'application/json', text: `{"constructor": {"prototype": {"a": 1}}}` },
  { title: 'depth', type: 'application/json', text: '['.repeat(20_000) + ']'.repeat(20_000) },
  { title: 'too much', type: 'application/json', text: `{"a": "${marker.repeat(60_000)}"}` },
  { title: 'a broken character', type: 'application/json; charset=latin1', text: '{"a": "\u00ff"}' },
  { title: 'a form', type: 'application/x-www-form-urlencoded', text: `answers=${marker}` },
  { title: 'XML', type: 'application/xml', text: `<!DOCTYPE a [<!ENTITY b "${marker}">]><a>&b;</a>` },
  { title: 'plain text', type: 'text/plain', text: marker },
  { title: 'no known type', type: marker, text: '{}' },
];

/** Every copy of a body with one of its values, at any depth, put in place by another; and with one of its keys left out. */
export function* mutations(body: object): Generator<{ where: string; what: string; body: unknown }> {
  for (const path of pathsOf(body)) {
    const where = path.join('.');
    yield { where, what: 'left out', body: changed(body, path, undefined) };
    for (const [what, value] of Object.entries(hostileValues))
      yield { where, what, body: changed(body, path, value) };
  }
}

/** The first of many alike, so that forty answers of one form are not forty times the same test. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path];
  const inside = Object.entries(value)
    .slice(0, 6)
    .flatMap(([key, each]) => pathsOf(each, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

function changed(value: unknown, [key, ...rest]: string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  (copy as Record<string, unknown>)[key] = changed((value as Record<string, unknown>)[key], rest, to);
  return copy;
}
