import { expect, test } from 'vitest';
import {
  clerk,
  colleague,
  forces,
  given,
  medical,
  police,
  soldier,
  storyService,
  veterans,
} from '../given.ts';
import {
  acceptAll,
  accepted,
  checked,
  denied,
  granted,
  grantedHousehold,
  inHand,
  on,
  reported,
  resultFiles,
  start,
  submitted,
} from '../given-stories.ts';
import { resultFilesOf } from '../result-file.ts';

test('on the spot: concluded without being signed for, where the catalogue says so (R4.1)', () => {
  const story = accepted().and(veterans, on(accepted(), '01', granted));
  expect(story.state.items['01']!.stage).toMatchObject({ status: 'concluded', outcome: 'granted' });
  expect(reported().refusal(police, on(reported(), '02', grantedHousehold))).toEqual({
    code: 'not-on-the-spot',
    item: '02',
  });
});

test('a grant needs the result’s data, all of it and right (R1.2)', () => {
  expect(inHand().refusal(police, on(inHand(), '02', granted))).toMatchObject({
    code: 'result-incomplete',
    problems: [{ field: 'book', code: 'missing' }],
  });
  const story = inHand().and(police, on(inHand(), '02', { ...granted, result: { book: '12', other: 'x' } }));
  expect(story.box['result/02']).toEqual({ book: '12' });
  expect(JSON.stringify(story.events)).not.toContain('book');
});

test('a denial needs a listed reason and words; so does a termination, from its own list', () => {
  const ending = (change: object) => inHand().refusal(police, on(inHand(), '02', { ...denied, ...change }));
  expect(ending({ reason: 'other' })).toEqual({ code: 'unknown-reason', reason: 'other' });
  expect(ending({ outcome: 'terminated' })).toEqual({ code: 'unknown-reason', reason: 'some' });
  expect(ending({ note: '' })).toEqual({ code: 'reason-needs-words', reason: 'some' });
});

test('only who has it concludes it', () => {
  expect(inHand().refusal(colleague, on(inHand(), '02', grantedHousehold))).toEqual({
    code: 'claimed-by-another',
    by: 'police',
  });
});

test('while its clock stands still an item is not granted, but may be turned down', () => {
  const paused = inHand().and(
    police,
    on(inHand(), '02', { type: 'pause', kind: 'external', reason: 'some' }),
  );
  expect(paused.refusal(police, on(paused, '02', grantedHousehold))).toMatchObject({
    code: 'not-allowed-now',
    status: 'paused',
  });
  expect(paused.and(police, on(paused, '02', denied)).state.items['02']!.stage).toMatchObject({
    outcome: 'denied',
  });
});

test('a required check comes first, and it must have passed (R1.7)', () => {
  const needed = (story: ReturnType<typeof accepted>) =>
    story.refusal(forces, on(story, '04', { ...granted }));
  expect(needed(accepted())).toEqual({ code: 'check-needed', check: 'enlistment', outcome: null });
  const failed = accepted().and(
    forces,
    on(accepted(), '04', {
      type: 'recordCheck',
      check: 'enlistment',
      outcome: 'no-record',
      note: '查无此人',
    }),
  );
  expect(needed(failed)).toEqual({ code: 'check-needed', check: 'enlistment', outcome: 'no-record' });
  expect(checked().and(forces, on(checked(), '04', granted)).state.items['04']!.stage).toMatchObject({
    outcome: 'granted',
  });
});

test('a check that does not exist, or with an outcome that does not, is not recorded', () => {
  for (const [check, outcome] of [
    ['other', 'consistent'],
    ['enlistment', 'other'],
  ])
    expect(accepted().refusal(forces, on(accepted(), '04', { type: 'recordCheck', check, outcome }))).toEqual(
      { code: 'unknown-check', check },
    );
});

test('with the last item the application is concluded, once; nothing follows', () => {
  const first = checked(inHand());
  const second = first.and(forces, on(first, '04', granted));
  const third = second.and(police, on(second, '02', grantedHousehold));
  const last = third.and(medical, on(third, '03', granted));
  expect(last.happened().map(event => event.type)).toEqual([
    'ItemClaimed',
    'ItemConcluded',
    'ItemDelivered',
    'Concluded',
  ]);
  expect(last.state).toMatchObject({ status: 'concluded', endedAt: '2026-03-02T02:00:00.000Z' });
  expect(last.refusal(medical, on(last, '03', granted))).toMatchObject({ code: 'not-allowed-now' });
});

test('when the window turns all but one down and the last is granted on the spot, that concludes it', () => {
  const declined = ['02', '03', '04'].map(item => ({ item, reason: 'some', note: '不办' }));
  const story = submitted().and(clerk, { ...acceptAll, declined } as typeof acceptAll);
  expect(story.and(veterans, on(story, '01', granted)).state.status).toBe('concluded');
});

test('a result number typed full-width or with spaces is recorded as registers write it', () => {
  const service = storyService();
  const second = service.items[1]!;
  const digits = { ...second.result.fields[0]!, kind: 'digits' as const };
  const items = service.items.map(item =>
    item.code === '02' ? { ...item, result: { ...item.result, fields: [digits] } } : item,
  );
  const taken = inHand(
    reported(
      given({ ...service, items })
        .and(soldier, start)
        .and(soldier, { type: 'submit' })
        .and(clerk, acceptAll),
    ),
  );
  const story = taken.and(police, on(taken, '02', { ...granted, result: { book: '４４０７ ８１６７' } }));
  expect(story.box).toMatchObject({ 'result/02': { book: '44078167' } });
});

test('up to three files go with a result, each once, their names and digests sealed; none with a refusal (R4.2)', () => {
  const [one, two] = resultFiles(2);
  const again = { ...one!, given: { ...one!.given, file: 'result-again' } };
  const story = inHand().and(police, on(inHand(), '02', { ...grantedHousehold, files: [one, two, again] }));
  expect(resultFilesOf(story.state, '02').map(each => each.file)).toEqual(['result-0', 'result-1']);
  expect(resultFilesOf(story.state, '04')).toEqual([]);
  expect(story.box['result-files/result-0']).toEqual({ name: '户口簿0.pdf', digest: 'digest-0' });
  expect(JSON.stringify([story.events, story.state])).not.toMatch(/户口簿0|digest-0/);
  expect(
    inHand().refusal(police, on(inHand(), '02', { ...grantedHousehold, files: resultFiles(4) })),
  ).toEqual({
    code: 'too-many-result-files',
    max: 3,
  });
  const turnedDown = inHand().and(police, on(inHand(), '02', { ...denied, files: resultFiles(1) }));
  expect(resultFilesOf(turnedDown.state)).toEqual([]);
});

test('without files history and state are what they were before there were any', () => {
  const story = inHand().and(police, on(inHand(), '02', grantedHousehold));
  const ended = story.events.find(({ body }) => body.type === 'ItemConcluded' && body.item === '02')!;
  expect([ended.body, story.state.items['02']!.stage].some(each => 'files' in each)).toBe(false);
});
