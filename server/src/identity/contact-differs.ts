import type { Problem } from '@yimen/contract/problem.ts';
import type { ContactChoice } from '@yimen/domain/application/contact-choice.ts';
import { maskName, maskPhone } from '@yimen/domain/plain/mask.ts';
import { DoorProblem } from '../http/problem.ts';
import type { CitizenFacts } from './citizens.ts';

/**
 * The question to the clerk, and what she may answer (decision 0006). What is on record is told masked, and only where it is `ours`: of
 * somebody whose cases lie elsewhere she is told no more than the look-up tells her (R6.1).
 */
export function contactDiffers(
  { name, phone }: Partial<Pick<CitizenFacts, 'name' | 'phone'>>,
  choices: ContactChoice[],
  ours: boolean,
  open: Problem['open'] | null = null,
): DoorProblem {
  return new DoorProblem('contact-differs', {
    fields: [
      ...(name === undefined
        ? []
        : [{ field: 'name', sentence: ours ? `系统登记的姓名是 ${maskName(name)}` : elsewhere('姓名') }]),
      ...(phone === undefined
        ? []
        : [
            {
              field: 'phone',
              sentence: ours ? `系统登记的手机号码是 ${maskPhone(phone)}` : elsewhere('手机号码'),
            },
          ]),
    ],
    choices,
    ...(open !== null && open !== undefined && { open }),
  });
}

const elsewhere = (what: string) => `与系统登记的${what}不一致；登记内容由其他地方的窗口掌握，这里不显示`;
