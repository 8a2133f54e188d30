import type { CallAnswer } from '@yimen/contract/client.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { checkIdNumber } from '@yimen/domain/plain/id-number.ts';
import type { FormInstance } from 'antd';
import { useState } from 'react';
import { useAct } from '../../parts/api.ts';

export type Earlier = CallAnswer<'POST /api/window/applicants/earlier'>;

/**
 * What of the person's earlier cases still serves (R5.2), asked once for each name and number of a card, when one of the two fields is left
 * and both are right. Nothing is filled in before the clerk says so.
 */
export function useEarlier(entered: Answers, form: FormInstance) {
  const look = useAct('POST /api/window/applicants/earlier');
  const [reused, reuse] = useState<readonly string[]>([]);
  const [brought, bring] = useState(false);
  const asked = look.variables?.body;
  const same = asked?.idNumber === entered.idNumber && asked?.name === entered.name;
  const found = same ? (look.data ?? null) : null;
  return {
    found,
    /** Only what is offered to this person: another number, other materials. */
    reused: reused.filter(code => found?.reusable.some(each => each.material === code)),
    brought,
    onLeave: (field: string) => {
      if (field !== 'idNumber' && field !== 'name') return;
      const idNumber = String(form.getFieldValue('idNumber') ?? '');
      const name = String(form.getFieldValue('name') ?? '').trim();
      const again = asked?.idNumber === idNumber && asked.name === name && !look.isError;
      if (name === '' || !checkIdNumber(idNumber).ok || again) return;
      bring(false);
      look.mutate({ body: { idNumber, name } });
    },
    toggle: (material: string) =>
      reuse(before =>
        before.includes(material) ? before.filter(each => each !== material) : [...before, material],
      ),
    /** Into the fields that are still empty, never over what has been typed. */
    fillIn: () => {
      for (const [field, value] of Object.entries(found?.prefilled?.answers ?? {})) {
        const there = form.getFieldValue(field);
        if (there === undefined || there === null || there === '') form.setFieldValue(field, value);
      }
      bring(true);
    },
  };
}
