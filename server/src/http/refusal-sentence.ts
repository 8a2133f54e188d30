import type { Refusal } from '@yimen/domain/application/refusal.ts';
import { refusalWording, type Wording } from './sentences.ts';

/** A refusal of the heart in its one sentence, where it is told beside other things and is not itself the answer. */
export function refusalSentence(refusal: Refusal): string {
  const { detail } = refusalWording[refusal.code] as Wording<Refusal>;
  return detail(refusal);
}
