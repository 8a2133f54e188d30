import { describe, expect, it } from 'vitest';
import { lines } from '../service/definition.ts';
import { areKeptApart, rolesOfOffice } from './office-roles.ts';
import { roles } from './person.ts';

describe('what an office can be given (R6.1)', () => {
  it('lets only the veterans line lead, look on or keep accounts, besides government data', () => {
    for (const line of lines.filter(each => each !== 'veterans' && each !== 'government-data')) {
      expect(rolesOfOffice(line, 'county')).toEqual([line === 'window' ? 'clerk' : 'handler']);
    }
  });

  it('gives every role to some office: one that nobody can hold is none', () => {
    const levels = ['province', 'city', 'county', 'town'] as const;
    const held = new Set(lines.flatMap(line => levels.flatMap(level => rolesOfOffice(line, level))));
    expect(roles.filter(role => role !== 'applicant' && !held.has(role))).toEqual([]);
  });

  it('keeps who administers apart from who does the business or audits (decision 0005)', () => {
    expect(areKeptApart(['lead', 'handler'])).toBe(true);
    expect(areKeptApart(['administrator'])).toBe(true);
    expect(areKeptApart(['administrator', 'lead'])).toBe(false);
    expect(areKeptApart(['supervisor', 'administrator'])).toBe(false);
  });

  it('has a lead where people settle and a supervisor above', () => {
    expect(rolesOfOffice('veterans', 'county')).toContain('lead');
    expect(rolesOfOffice('veterans', 'county')).not.toContain('supervisor');
    expect(rolesOfOffice('veterans', 'province')).not.toContain('lead');
  });
});
