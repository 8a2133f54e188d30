import { newsKinds } from '@yimen/domain/application/news.ts';
import { BrokenCatalogue, type FileProblem } from './file-problem.ts';
import data from './messages.json' with { type: 'json' };

export const messageTemplates = [
  'sign-in-code',
  'phone-changed',
  'number-detached',
  'rate-reminder',
  'own-deadline',
  ...newsKinds,
] as const;
export type MessageTemplate = (typeof messageTemplates)[number];

/** What a text may tell: a code, the number of the case, or the last day for what is asked. Never who, nor which items: a phone lies open on a table (PIPL art.6). */
const mayTell: Readonly<Record<string, readonly string[]>> = {
  'sign-in-code': ['code', 'minutes'],
  'phone-changed': [],
  'correction-asked': ['number', 'by'],
  'number-detached': [],
  'own-deadline': ['by'],
};
/** Three parts of a long message; beyond that gateways refuse or split. */
const longest = 200;

/**
 * The words sent to a phone. What stands in [ ] is said only when its values are given, so that messages queued before a text told
 * more still have words. Throws when the rest wants a value that is not given.
 */
export function messageText(template: MessageTemplate, values: Readonly<Record<string, string>>): string {
  const said = data[template].replace(clause, (_, words: string) =>
    [...words.matchAll(placeholder)].every(([, name]) => values[name!] !== undefined) ? words : '',
  );
  return said.replace(placeholder, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the message ${template} needs ${name}`);
    return value;
  });
}

/** What is wrong with the texts: one missing, one that nobody sends, one that is too long or tells more than it may. */
export function problemsOfMessages(texts: Readonly<Record<string, unknown>>): FileProblem[] {
  const keys = new Set<string>([...messageTemplates, ...Object.keys(texts)]);
  return [...keys].flatMap(key => {
    const sentence = problemOf(key, texts[key]);
    return sentence === null ? [] : [{ file: 'messages.json', key, sentence }];
  });
}

/** Refuses a broken file at start, with a sentence for each key. */
export function assertMessages(): void {
  const problems = problemsOfMessages(data);
  if (problems.length > 0) throw new BrokenCatalogue(problems);
}

function problemOf(key: string, text: unknown): string | null {
  if (!messageTemplates.includes(key as MessageTemplate)) return '没有这种短信';
  if (typeof text !== 'string') return '缺少这一项';
  if (!text.startsWith('【') || text.length > longest) return `短信应以【签名】开头，不超过 ${longest} 字`;
  const allowed = mayTell[key] ?? ['number'];
  const wants = [...text.matchAll(placeholder)].map(([, name]) => name!);
  const missing = allowed.find(each => !wants.includes(each));
  if (missing !== undefined) return `应写明 {${missing}}`;
  const more = wants.find(each => !allowed.includes(each));
  return more === undefined ? null : `不能写 {${more}}：短信只说编号和要做什么`;
}

const clause = /\[([^\]]*)\]/g;
const placeholder = /\{(\w+)\}/g;
