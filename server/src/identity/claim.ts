import { checkIdNumber } from '@yimen/domain/plain/id-number.ts';
import { parsePersonName } from '@yimen/domain/plain/person-name.ts';
import { parsePhone } from '@yimen/domain/plain/phone.ts';
import { DoorProblem } from '../http/problem.ts';
import type { CitizenNumber } from './citizens.ts';

/** Who somebody says he is: all three already checked and brought to one writing. */
export type Claim = CitizenNumber & { name: string; phone: string };

/** Name, number and phone as a soldier typed them, checked and brought to one writing; refuses with a sentence at each field. */
export function parseClaim(given: {
  name: string;
  kind: 'id-number' | 'discharge-card';
  number: string;
  phone: string;
}): Claim {
  const name = parsePersonName(given.name);
  const number = given.kind === 'id-number' ? idNumberOf(given.number) : dischargeCardOf(given.number);
  const phone = parsePhone(given.phone.normalize('NFKC'));
  if (name !== null && number !== null && phone !== null) return { kind: given.kind, name, number, phone };
  throw new DoorProblem('bad-request', {
    fields: [
      ...(name === null ? [{ field: 'name', sentence: '请填写姓名，与退出现役证上的一致。' }] : []),
      ...(number === null ? [{ field: 'number', sentence: wrongNumber[given.kind] }] : []),
      ...(phone === null ? [{ field: 'phone', sentence: '请填写 11 位手机号码。' }] : []),
    ],
  });
}

const wrongNumber = {
  'id-number': '公民身份号码应为 18 位，请对照户口注销证明、退出现役证或身份证核对。',
  'discharge-card': '请填写退出现役证上的编号，只填字母、数字和短横线，4 至 20 位。',
} as const;

function idNumberOf(text: string): string | null {
  const check = checkIdNumber(text.normalize('NFKC').replace(/\s/g, ''));
  return check.ok ? check.idNumber : null;
}

function dischargeCardOf(text: string): string | null {
  const number = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  return /^[0-9A-Z-]{4,20}$/.test(number) ? number : null;
}
