import { expect, it } from 'vitest';

const { count, failuresOf } = await import(new URL('./vitest.mjs', import.meta.url).href);

it('counts a file that does not load as one failed, and a failed test once', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(count(report)).toEqual({ passed: 3, failed: 2 });
});

it('tells every failure once more: a failed test by its name, a file that does not load by its error', () => {
  const report = {
    testResults: [
      {
        name: 'laws/a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'holds' },
          { status: 'failed', fullName: 'falls', failureMessages: ['expected 1 to be 2'] },
        ],
      },
      { name: 'laws/b.test.ts', status: 'failed', message: 'cannot find c.ts', assertionResults: [] },
      { name: 'laws/d.test.ts', status: 'passed', message: '', assertionResults: [] },
    ],
  };
  const told = failuresOf(report);
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/laws\/a\.test\.ts > falls\nexpected 1 to be 2$/);
  expect(told[1]).toMatch(/laws\/b\.test\.ts: cannot find c\.ts$/);
});
