import type { Command } from '@yimen/domain/application/command.ts';

/** Nothing in the catalogue, the directory or the stories reads like this. */
export const marker = '某甲记号';

/** A command with the marker in one place, and which that is: keys from the top, without the numbers in lists. */
export type Marked = { place: string; command: Command };

/**
 * The command once for every place where text can stand, with the marker there: values, names of answers and materials, and a note
 * where none was given. What the contract holds to a list of its own words, and what the door itself fills in, is left alone.
 */
export function markedEverywhere(command: Command): Marked[] {
  const base: object = { note: '说明', ...command };
  return placesIn(base)
    .filter(path => !isNotTyped(command, path))
    .map(path => ({ place: nameOf(path), command: put(base, path) as Command }));
}

type Path = readonly string[];

/** What the contract takes from a list of its own. */
const enumerated = [
  ...[
    'type',
    'kind',
    'next',
    'found',
    'way',
    'form',
    'status',
    'carrier',
    'at',
    'id',
    'applicant',
    'to',
    'channel',
  ],
];

function isNotTyped({ type }: Command, path: Path): boolean {
  const last = path.at(-1)!;
  if (path[0] === 'declared') return last !== marker;
  if (path[0] === 'given') return true; // what the intake says of a file it made anew
  if (path[0] === 'sealed') return true; // what the platform says of the package it sealed
  if (last === 'sheet' || last === 'on') return true; // numbers the door gives, and days
  return enumerated.includes(last)
    ? path.at(-2) !== 'answers'
    : (type === 'conclude' || type === 'recordResult') && last === 'outcome';
}

/** Every path to a text, and in each record of answers or declarations the path to a name nobody knows. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]));
  const open = ['answers', 'result', 'declared'].includes(path.at(-1) ?? '');
  return open ? [...inside, [...path, marker]] : inside;
}

function put(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return marker;
  const entered = put((value as Record<string, unknown>)[key], rest);
  const text = key === marker && rest.length === 0 ? 'bring' : entered;
  return Array.isArray(value)
    ? value.map((each, at) => (String(at) === key ? text : each))
    : { ...(value as object), [key]: text };
}

function nameOf(path: Path): string {
  return path.filter(key => !/^\d+$/.test(key)).join('.');
}
