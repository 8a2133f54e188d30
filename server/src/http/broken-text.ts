import { DoorProblem } from './problem.ts';

/**
 * Refuses text that cannot be kept: a null character, or half of a character (a lone surrogate). PostgreSQL takes neither in its
 * text and JSON, and nobody types them; nor marks that turn the direction of writing, with which a paper says the opposite; found here, they are a sentence and not a failure. Walks without recursion: depth is the sender's.
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
  return text.includes('\u0000') || /[\p{Surrogate}\u202A-\u202E\u2066-\u2069]/u.test(text);
}

const sentence = '填写的内容里有无法保存的字符，请删去特殊字符后重新填写。';
