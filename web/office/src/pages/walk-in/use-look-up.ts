import type { CallAnswer } from '@yimen/contract/client.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { checkIdNumber } from '@yimen/domain/plain/id-number.ts';
import { useAct } from '../../parts/api.ts';

export type LookedUp = CallAnswer<'POST /api/window/applicants'>;

/**
 * What the platform knows of the person whose ID number was just typed; asked when that field is left, once per number. What stands
 * in the field is read at that moment: a paste or a card reader is faster than the page is drawn again.
 */
export function useLookUp(
  entered: Answers,
  standing: () => unknown,
): {
  found: LookedUp | null;
  onLeave: (field: string) => void;
} {
  const look = useAct('POST /api/window/applicants');
  const typed = typeof entered.idNumber === 'string' ? entered.idNumber : '';
  const asked = look.variables?.body.idNumber;
  return {
    found: asked === typed ? (look.data ?? null) : null,
    onLeave: field => {
      if (field !== 'idNumber') return;
      const idNumber = String(standing() ?? '');
      const again = asked === idNumber && !look.isError;
      if (checkIdNumber(idNumber).ok && !again) look.mutate({ body: { idNumber } });
    },
  };
}
