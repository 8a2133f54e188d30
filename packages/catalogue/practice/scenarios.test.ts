import { play } from '@yimen/domain/practice/play.ts';
import { practiceView, restWords } from '@yimen/domain/practice/practice-view.ts';
import { isInForce } from '@yimen/domain/service/citation.ts';
import { describe, expect, test } from 'vitest';
import { findPractice, practiceScenarios } from './scenarios.ts';

const right = (options: readonly { right?: true }[]) => options.findIndex(each => each.right === true);

/** Every option of every step, met after the right choices before it. */
const options = practiceScenarios.flatMap(scenario => {
  const { stage } = findPractice(scenario.code)!;
  return scenario.steps.flatMap((step, at) => {
    const before = scenario.steps.slice(0, at).map(each => right(each.options));
    return step.options.map((option, place) => ({
      ...{ name: `${scenario.code} ${at + 1}.${place + 1} ${option.label}`, stage, scenario, step, option },
      choices: [...before, place],
    }));
  });
});

describe('practice cases (R6.4) against the catalogue as it is now', () => {
  test('every kind of staff has one, each of three to six steps with one right option, not always in the same place', () => {
    expect(new Set(practiceScenarios.flatMap(each => each.for))).toEqual(
      new Set(['clerk', 'handler', 'lead', 'supervisor']),
    );
    for (const { code, steps } of practiceScenarios) {
      expect(steps.length, code).toBeGreaterThanOrEqual(3);
      expect(steps.length, code).toBeLessThanOrEqual(6);
      for (const step of steps) expect(step.options.filter(each => each.right === true).length).toBe(1);
    }
    const places = practiceScenarios.flatMap(({ steps }) => steps.map(step => right(step.options)));
    expect(new Set(places).size).toBeGreaterThan(2);
  });

  test.each(options)('$name', ({ stage, scenario, option, step, choices }) => {
    const played = play(stage, scenario, choices)!;
    const { outcome } = played.taken.at(-1)!;
    const met = outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
    expect(met).toBe(option.meets ?? (option.commands === undefined ? 'outside' : 'done'));
    const { last, at } = practiceView(stage, scenario, played);
    expect(last).toMatchObject({ label: option.label, why: option.why, right: option.right === true });
    expect(last!.happened.length > 0).toBe(met === 'done');
    expect(at).toBe(option.right ? choices.length : choices.length - 1);
    for (const rest of step.rests) {
      expect(restWords(stage.service, rest)).not.toBe('');
      if ('title' in rest) expect(isInForce(rest, step.on), rest.title).toBe(true);
    }
  });

  test.each(practiceScenarios)('$title: right to the end, and what was wrong counts', scenario => {
    const { stage } = findPractice(scenario.code)!;
    const path = scenario.steps.map(({ options }) => right(options));
    const wrong = path[0] === 0 ? 1 : 0;
    const end = practiceView(stage, scenario, play(stage, scenario, [wrong, ...path])!);
    expect(end.next).toBeNull();
    expect(end.summary).toMatchObject({ firstTime: path.length - 1, closing: scenario.closing });
    expect(end.summary!.steps.map(({ tries }) => tries)).toEqual([2, ...path.slice(1).map(() => 1)]);
    expect(play(stage, scenario, [...path, 0])).toBeNull();
    expect(play(stage, scenario, [7])).toBeNull();
  });

  test('a wrong choice leaves the case as it was, and nobody in it has a name or place of the real world', () => {
    for (const { stage, scenario, option, choices } of options.filter(each => !each.option.right)) {
      const before = play(stage, scenario, choices.slice(0, -1))!;
      expect(play(stage, scenario, choices)!.case, option.label).toEqual(before.case);
    }
    for (const { opening, steps } of practiceScenarios) {
      expect(
        [opening.answers.name, ...steps.map(({ as }) => as.name)].filter(name => !/^练/.test(String(name))),
      ).toEqual([]);
      expect(steps.map(({ as }) => as.division).filter(code => !code.startsWith('99'))).toEqual([]);
    }
  });
});
