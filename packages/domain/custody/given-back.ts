import { countOut, countWith, type Ledger } from './ledger.ts';

/** Whether the original of a material is with its owner again: he has it, and of all that was kept none is out any more (R3.4). */
export function isGivenBack(ledger: Ledger | undefined, material: string): boolean {
  const original = { material, form: 'original' } as const;
  return countWith(ledger, 'applicant', original) > 0 && countOut(ledger, original) === 0;
}
