import type { Field } from '@yimen/domain/form/field.ts';
import { halfWidth } from '@yimen/domain/plain/half-width.ts';
import { checkIdNumber, type IdNumberCheck } from '@yimen/domain/plain/id-number.ts';
import { parsePersonName } from '@yimen/domain/plain/person-name.ts';
import { parsePhone } from '@yimen/domain/plain/phone.ts';
import type { KnownPerson } from '../../draft/use-begin.ts';
import type { Fault } from '../../parts/error-summary.tsx';

export type Credentials = {
  kind: 'id-number' | 'discharge-card';
  name: string;
  number: string;
  phone: string;
};
export const noCredentials: Credentials = { kind: 'id-number', name: '', number: '', phone: '' };

type Asked = Field & { id: 'name' | 'number' | 'phone' };

/** What is asked, with the number's words for the kind of number. */
export function credentialFields(kind: Credentials['kind']): Asked[] {
  return [
    { ...common, id: 'name', kind: 'name', label: '姓名' },
    kind === 'id-number'
      ? { ...common, id: 'number', kind: 'id-number', label: '公民身份号码', hint: '18 位，最后一位可能是 X' }
      : {
          ...common,
          id: 'number',
          kind: 'text',
          pattern: '[0-9A-Za-z-]{4,20}',
          label: '退出现役证编号',
          max: 20,
          hint: '在退出现役证的内页',
        },
    {
      ...common,
      id: 'phone',
      kind: 'phone',
      label: '手机号码',
      hint: '验证码、补正通知和办理结果的短信发到这个号码',
    },
  ];
}

const common = { section: 'sign-in', problem: '' };
export const codeField: Field = {
  ...common,
  id: 'code',
  kind: 'digits',
  label: '短信验证码',
  hint: '6 位数字',
  max: 6,
};
export const proofField: Field = {
  ...common,
  id: 'kind',
  kind: 'choice',
  label: '用哪个号码登录',
  choices: [
    { value: 'id-number', label: '用公民身份号码' },
    { value: 'discharge-card', label: '用退出现役证编号' },
  ],
};

/** What is wrong with what was typed, all at once. */
export function checkCredentials({ kind, name, number, phone }: Credentials): Fault[] {
  const faults: Fault[] = [];
  if (parsePersonName(name) === null)
    faults.push({ field: 'name', sentence: '请填写姓名，与退出现役证上的一致。' });
  const checked = checkIdNumber(number);
  if (kind === 'id-number' && !checked.ok)
    faults.push({ field: 'number', sentence: numberSentences[checked.problem] });
  if (kind === 'discharge-card' && !/^[0-9A-Za-z-]{4,20}$/.test(halfWidth(number)))
    faults.push({ field: 'number', sentence: '退出现役证编号只有字母、数字和短横线，4 至 20 位。' });
  if (parsePhone(phone) === null) faults.push({ field: 'phone', sentence: '请填写 11 位手机号码。' });
  return faults;
}

const numberSentences = {
  length: '公民身份号码应为 18 位，请逐位核对。',
  characters: '公民身份号码前 17 位是数字，最后一位是数字或者 X，请核对。',
  'birth-date': '号码里的出生日期（第 7 至 14 位）不对，请逐位核对。',
  'check-digit': '号码末位校验不对，请逐位核对：多半有一位抄错了。',
} as const satisfies Record<Extract<IdNumberCheck, { ok: false }>['problem'], string>;

/** As the server takes it. */
export function identified({ kind, name, number, phone }: Credentials) {
  return {
    kind,
    name: parsePersonName(name) ?? name,
    number: halfWidth(number).toUpperCase(),
    phone: parsePhone(phone) ?? phone,
  };
}

/** The same as answers of the form, so that they are not asked twice. */
export function knownPerson(given: Credentials): KnownPerson {
  const { kind, name, number, phone } = identified(given);
  return { name, phone, ...(kind === 'id-number' ? { idNumber: number } : { dischargeCardNumber: number }) };
}
