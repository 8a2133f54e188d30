// Runs vitest and counts what it did, also where it did nothing or fell over.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runChild } from './child.mjs';
import { ROOT } from './root.mjs';

/**
 * @param {{ args?: string[], env?: NodeJS.ProcessEnv, node?: string }} [options] `args` follow `vitest run`; `node` runs it.
 * @returns {Promise<{ passed: number, failed: number }>} a file that does not load, an error outside every test, and a
 * run without any test each count as one failed.
 */
export async function runVitest({ args = [], env = {}, node = process.execPath } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'yimen-vitest-'));
  const report = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = [path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...reporters, ...args];
  const { code } = await runChild(node, command, { env: { ...process.env, ...env } });
  const told = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : null;
  const counted = told === null ? { passed: 0, failed: 0 } : count(told);
  if (told !== null) rememberFailures(failuresOf(told));
  fs.rmSync(folder, { recursive: true, force: true });
  if (counted.passed + counted.failed === 0) console.error('没有执行任何测试。 No test was executed.');
  const unaccounted = code !== 0 && counted.failed === 0;
  return { passed: counted.passed, failed: counted.failed + (unaccounted || counted.passed === 0 ? 1 : 0) };
}

/**
 * Every failed test with how it failed, so that whoever reads only the end of a long record sees it (`.ci/run` prints the file last).
 * @param {string[]} failures
 */
function rememberFailures(failures) {
  const file = process.env.YIMEN_FAILURES;
  if (file && failures.length > 0) fs.appendFileSync(file, `${failures.join('\n')}\n`);
}

/** @param {{ testResults: { name: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] }} report */
export function failuresOf(report) {
  return report.testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const where = path.relative(ROOT, name);
    if (failed.length === 0) return message ? [`✗ ${where}: ${message.slice(0, 600)}`] : [];
    return failed.map(
      ({ fullName, failureMessages = [] }) =>
        `✗ ${where} > ${fullName}\n${failureMessages.join('\n').slice(0, 1200)}`,
    );
  });
}

/** @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} report */
export function count(report) {
  const notLoaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some(result => result.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + notLoaded.length };
}
