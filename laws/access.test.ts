import { type Person, type Role, roles, type StaffRole } from '@yimen/domain/access/person.ts';
import {
  annexActs,
  experienceGuards,
  type GuardedAct,
  policy,
  type Reach,
  reads,
  settings,
} from '@yimen/domain/access/policy.ts';
import { permits, type Subject, scopesFor } from '@yimen/domain/access/scope.ts';
import { actWords } from '@yimen/domain/application/words.ts';
import { describe, expect, it } from 'vitest';
import { expectGolden, table } from './golden.ts';

const guarded = Object.keys(policy) as GuardedAct[];
const reach = (act: GuardedAct, role: Role) => (policy[act] as Partial<Record<Role, Reach>>)[role] ?? '';
const staffRoles = roles.filter(role => role !== 'applicant') as StaffRole[];

const staff = (agency: string, ...held: StaffRole[]): Person => ({
  kind: 'staff',
  id: 'someone',
  name: '某人',
  agency,
  division: agency.split('-')[0]!,
  roles: held,
});
/** An application settling in 台山市, an item of its police. */
const subject: Subject = {
  applicant: 'soldier',
  settlement: '440781',
  status: 'accepted',
  agency: '440781-police',
};

describe('who may do what, how far, is read by a person (law 7)', () => {
  it('prints role × act × reach', () => {
    expectGolden(
      'access',
      `谁能做什么、够多远。own 本人的办件；division 本辖区的办件；agency 本部门的子办件；没有写的一律不许。\n\n${table(
        guarded,
        roles,
        reach,
        act => (act in actWords ? actWords[act as keyof typeof actWords] : ''),
      )}`,
    );
  });

  it('covers every act and every role', () => {
    expect(guarded.sort()).toEqual(
      [...Object.keys(actWords), ...reads, ...annexActs, ...settings, ...experienceGuards].sort(),
    );
    for (const role of roles)
      expect(
        guarded.some(act => reach(act, role) !== ''),
        role,
      ).toBe(true);
  });

  it('leaves no act without somebody, save what only the platform does', () => {
    expect(guarded.filter(act => roles.every(role => reach(act, role) === '')).sort()).toEqual([
      'issueCards',
      'labelParcel',
      'settleClocks',
      'settleDeferrals',
    ]);
  });

  it('lets the soldier reach his own and nothing else, and no officer “his own”', () => {
    for (const act of guarded) {
      expect(['', 'own']).toContain(reach(act, 'applicant'));
      for (const role of staffRoles) expect(reach(act, role)).not.toBe('own');
    }
  });

  it('lets those above look on, urge, take a card back, set the thresholds, assess and take the annex together, and act in nobody’s place (R6.2, domain.md §3.1: departments keep their decision)', () => {
    expect(guarded.filter(act => reach(act, 'supervisor') !== '').sort()).toEqual([
      'cancelCard',
      'fixAssessment',
      'learn',
      'printPoster',
      'readAccessLog',
      'readAnnex',
      'readAssessment',
      'readBoard',
      'readCards',
      'readRatings',
      'readThresholds',
      'readUrges',
      'readWhole',
      'receiveAnnex',
      'reviewAnnex',
      'reviewExperience',
      'setAssessment',
      'setThresholds',
      'urge',
    ]);
    expect(guarded.filter(act => reach(act, 'administrator') !== '')).toEqual(['manageStaff']);
  });
});

describe('what is not his is not there for him', () => {
  const outsiders: [string, Person][] = [
    ['nobody signed in', { kind: 'stranger' }],
    ['another soldier', { kind: 'citizen', id: 'another' }],
    ['every role next door', staff('440783-police', ...staffRoles)],
    ['every role in the next city', staff('440800-veterans', ...staffRoles)],
    ['staff without a role', staff('440781-police')],
  ];
  it.each(outsiders)('%s', (_who, person) => {
    expect(guarded.filter(act => permits(person, act, subject))).toEqual([]);
  });

  it('a draft is the soldier’s alone', () => {
    const draft: Subject = { ...subject, status: 'draft', agency: null };
    for (const agency of ['440781-window', '440700-veterans', '440000-veterans'])
      expect(guarded.filter(act => permits(staff(agency, ...staffRoles), act, draft))).toEqual([]);
    expect(permits({ kind: 'citizen', id: 'soldier' }, 'saveDraft', draft)).toBe(true);
  });

  it('a handler reaches the items of his agency, not those of the office next to his', () => {
    expect(permits(staff('440781-police', 'handler'), 'conclude', subject)).toBe(true);
    expect(permits(staff('440781-veterans', 'handler'), 'conclude', subject)).toBe(false);
  });

  it('jurisdiction nests: county, city and province see it, a town of 中山 sees its own', () => {
    for (const place of ['440781', '440700', '440000'])
      expect(permits(staff(`${place}-veterans`, 'supervisor'), 'readWhole', subject)).toBe(true);
    const town = { ...subject, settlement: '442000114' };
    expect(permits(staff('442000-window', 'clerk'), 'accept', town)).toBe(true);
    expect(permits(staff('441900-window', 'clerk'), 'accept', town)).toBe(false);
    expect(scopesFor(staff('442000114-window', 'clerk'), 'accept')).toEqual([
      { kind: 'division', prefix: '442000114' },
    ]);
  });
});
