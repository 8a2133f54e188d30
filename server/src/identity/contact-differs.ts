import type { Problem } from '@yimen/contract/problem.ts';
import type { ContactChoice } from '@yimen/domain/application/contact-choice.ts';
import { maskName, maskPhone } from '@yimen/domain/plain/mask.ts';
import { DoorProblem } from '../http/problem.ts';
import type { CitizenFacts } from './citizens.ts';

/** The question to the clerk: what is on record, masked, and what she may answer (decision 0006). */
export function contactDiffers(
  { name, phone }: Partial<Pick<CitizenFacts, 'name' | 'phone'>>,
  choices: ContactChoice[],
  open: Problem['open'] | null = null,
): DoorProblem {
  return new DoorProblem('contact-differs', {
    fields: [
      ...(name === undefined ? [] : [{ field: 'name', sentence: `系统登记的姓名是 ${maskName(name)}` }]),
      ...(phone === undefined
        ? []
        : [{ field: 'phone', sentence: `系统登记的手机号码是 ${maskPhone(phone)}` }]),
    ],
    choices,
    ...(open !== null && open !== undefined && { open }),
  });
}
