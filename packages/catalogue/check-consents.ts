import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { digestOf } from './digest.ts';
import type { FileProblem } from './file-problem.ts';

/**
 * A submission remembers the number of the notice that was agreed to (PIPL art.14), so one number is one text for ever: a version of
 * the service that changes a word of it counts it on, and never back.
 */
export function problemsOfConsents(services: readonly ServiceDefinition[]): FileProblem[] {
  return services.flatMap(now =>
    services
      .filter(before => before.code === now.code && before.version < now.version)
      .flatMap(before => problemBetween(before, now)),
  );
}

function problemBetween(before: ServiceDefinition, now: ServiceDefinition): FileProblem[] {
  if (before.consent === undefined || now.consent === undefined) return [];
  const { version: old } = before.consent;
  const { version: number } = now.consent;
  const problem = (sentence: string) => [
    { file: `${now.code}/v${now.version}/service.json`, key: 'consent.version', sentence },
  ];
  if (number < old) return problem(`告知同意的版本不能从${old}退回${number}`);
  if (number > old || digestOf(before.consent) === digestOf(now.consent)) return [];
  return problem(`告知同意的内容与v${before.version}的不同，版本却仍是${number}，应改为${old + 1}`);
}
