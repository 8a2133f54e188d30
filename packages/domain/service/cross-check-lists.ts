import type { DefinitionProblem } from './cross-check.ts';

/** A problem for each value that stands more than once: `form.fields[phone]`. */
export function repeated(key: string, sentence: string, values: readonly string[]): DefinitionProblem[] {
  const twice = values.filter((value, at) => values.indexOf(value) !== at);
  return [...new Set(twice)].map(value => ({ key: `${key}[${value}]`, sentence: `${sentence}：${value}` }));
}

/** A problem for each name that is not among the known ones. */
export function unknown(
  key: string,
  kind: string,
  names: readonly string[],
  known: ReadonlySet<string>,
): DefinitionProblem[] {
  return names
    .filter(name => !known.has(name))
    .map(name => ({ key: `${key}[${name}]`, sentence: `没有这个${kind}：${name}` }));
}
