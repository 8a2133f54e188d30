import { randomUUID } from 'node:crypto';
import { registerEleven } from '@yimen/demo/registration.ts';
import type { Person } from '@yimen/domain/access/person.ts';

/** The clerk of 台山's window. */
export const clerk: Person = {
  kind: 'staff',
  id: '00000000-0000-4000-8000-000000000001',
  name: '冯窗口',
  agency: '440781-window',
  division: '440781',
  roles: ['clerk'],
};

/** One more eleven-item application, for somebody new: the whole of submit + accept + dispatch. */
export const anotherEleven = () => registerEleven({ id: randomUUID(), applicant: randomUUID() });
