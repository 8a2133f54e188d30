import { expect, it } from 'vitest';

const { count } = await import(new URL('./vitest.mjs', import.meta.url).href);

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
