import { DoorProblem } from './problem.ts';

/**
 * Refuses text that cannot be kept or handed on: half of a character (a lone surrogate), a control sign other than tab and line break, and
 * the two code points that are none: PostgreSQL takes not all of them, and Excel, Word and the archive's XML none in any spelling, so that
 * one in a county's cell would spoil its city's report. Nor marks that turn the direction of writing, with which a paper says the
 * opposite. Nobody types them; found here, they are a sentence and not a failure. Walks without recursion: depth is the sender's.
 */
export function refuseBrokenText(sent: unknown): void {
  const waiting: unknown[] = [sent];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') {
      if (isBroken(next)) throw new DoorProblem('bad-request', { detail: sentence });
    } else if (typeof next === 'object' && next !== null) {
      for (const [key, value] of Object.entries(next)) waiting.push(key, value);
    }
  }
}

function isBroken(text: string): boolean {
  return unkept.test(text);
}

const unkept = /(?![\t\n\r])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/u;
const sentence = '填写的内容里有无法保存的字符，请删去特殊字符后重新填写。';
