import { expect, test } from 'vitest';
import type { Person, StaffRole } from '../access/person.ts';
import {
  type ExperienceAct,
  type ExperienceStep,
  experienceActsFor,
  experienceStatus,
  publishedStep,
} from './experience.ts';

const who = (division: string, role: StaffRole): Person => ({
  ...{ kind: 'staff', id: 'x', name: '测试', agency: `${division}-veterans`, division, roles: [role] },
});
const steps = (...acts: ExperienceAct[]): ExperienceStep[] =>
  acts.map((act, place) => ({
    ...{ act, title: `第${place}稿`, text: '正文', at: '2026-11-25', by: 'x', reason: null, isPublic: false },
  }));
const county = who('441403', 'lead');
const city = who('441400', 'supervisor');

test('a county writes and submits, the city above it returns or publishes (R7.2)', () => {
  expect(experienceActsFor(county, '441403', steps('write'))).toEqual(['write', 'submit']);
  expect(experienceActsFor(city, '441403', steps('write'))).toEqual([]);
  expect(experienceActsFor(city, '441403', steps('write', 'submit'))).toEqual(['return', 'publish']);
  expect(experienceActsFor(county, '441403', steps('write', 'submit'))).toEqual([]);
  expect(experienceActsFor(county, '441403', steps('write', 'submit', 'return'))).toEqual(['write']);
});

test.each([
  ['the next county', who('441402', 'lead')],
  ['the next city', who('440700', 'supervisor')],
  ['a department', who('441403', 'handler')],
  ['nobody', { kind: 'stranger' } as Person],
])('%s may do nothing with it', (_name, person) => {
  for (const state of [steps('write'), steps('write', 'submit'), steps('write', 'submit', 'publish')])
    expect(experienceActsFor(person, '441403', state)).toEqual([]);
});

test('nobody reviews what his own place wrote: 东莞 is reviewed by the province', () => {
  const both: Person = {
    ...(who('441900', 'lead') as Extract<Person, { kind: 'staff' }>),
    roles: ['lead', 'supervisor'],
  };
  expect(experienceActsFor(both, '441900', steps('write', 'submit'))).toEqual([]);
  expect(experienceActsFor(who('440000', 'supervisor'), '441900', steps('write', 'submit'))).toEqual([
    'return',
    'publish',
  ]);
});

test('a version stays readable while the next is written, until it is taken down', () => {
  const rewritten = steps('write', 'submit', 'publish', 'write');
  expect([experienceStatus(rewritten), publishedStep(rewritten)?.title]).toEqual(['draft', '第2稿']);
  expect(publishedStep(steps('write', 'submit', 'publish', 'takeDown'))).toBe(null);
  expect(experienceActsFor(city, '441403', rewritten)).toEqual(['takeDown']);
});
