import { expect, test } from 'vitest';
import { conditionWords } from './condition-words.ts';
import type { Field } from './field.ts';

const fields: Field[] = [
  { id: 'relocated', label: '是否易地安置', section: 's', kind: 'yes-no', problem: '请选择' },
  { id: 'decided', label: '部队是否已确定服预备役', section: 's', kind: 'yes-no', problem: '请选择' },
  {
    id: 'placement',
    label: '安置方式',
    section: 's',
    kind: 'choice',
    problem: '请选择',
    choices: [
      { value: 'self', label: '自主就业' },
      { value: 'assigned', label: '安排工作' },
      { value: 'retired', label: '退休' },
    ],
  },
];

test.each([
  [{ fact: 'relocated', is: true }, '易地安置'],
  [{ fact: 'relocated', is: false }, '未易地安置'],
  [{ not: { fact: 'decided', is: true } }, '部队未确定服预备役'],
  [{ fact: 'placement', in: ['self', 'retired'] }, '安置方式为自主就业或者退休'],
  [{ not: { fact: 'placement', is: 'assigned' } }, '安置方式不是安排工作'],
  [{ fact: 'placement', answered: false }, '没有填写“安置方式”'],
  [{ all: [] }, ''],
  [
    {
      all: [
        { fact: 'relocated', is: false },
        { fact: 'placement', is: 'self' },
      ],
    },
    '未易地安置，并且安置方式为自主就业',
  ],
  [
    {
      any: [
        { fact: 'relocated', is: true },
        { fact: 'decided', is: true },
      ],
    },
    '易地安置或者部队已确定服预备役',
  ],
])('a condition is said with the labels of the form: %j (R7.1)', (condition, words) => {
  expect(conditionWords(fields, condition)).toBe(words);
});
