import { expect, test } from 'vitest';
import { openAsks } from '../application.ts';
import type { AskDraft, Command } from '../command.ts';
import { clerk, soldier, storyService } from '../given.ts';
import { acceptAll, answers, askFor, photo, submitted } from '../given-stories.ts';

const ask = (...asks: AskDraft[]): Command => ({ type: 'requestCorrection', asks });
const checkOff: Command = { type: 'checkMaterials', marks: [photo] };
const correcting = () => submitted().and(clerk, ask(askFor.photo, askFor.name));

test('the window tells everything at once, by field and by material (R2.4)', () => {
  expect(correcting().state.status).toBe('correcting');
  expect(openAsks(correcting().state).map(({ id, from, target }) => [id, from, target.kind])).toEqual([
    ['5.0', 'window', 'material'],
    ['5.1', 'window', 'field'],
  ]);
});

test('he answers it as a whole and it goes back to the window', () => {
  const story = correcting().and(soldier, {
    type: 'answerCorrection',
    answers: { name: '梁永康' },
    declared: { P: 'bring' },
  });
  expect(story.state).toMatchObject({ status: 'submitted', answers: 'answers/7' });
  expect(story.box['answers/7']).toMatchObject({ name: '梁永康', since: '2026-02-20' });
  expect(story.box['answers/1']).toMatchObject({ name: '梁永安' });
});

test('a field asked about may be confirmed as it is; nothing else may be changed', () => {
  const confirm = { type: 'answerCorrection', answers: {}, declared: { P: 'bring' } } as const;
  expect(correcting().and(soldier, confirm).state).toMatchObject({
    status: 'submitted',
    answers: 'answers/1',
  });
  expect(correcting().refusal(soldier, { ...confirm, answers: { home: 'flat' } })).toEqual({
    code: 'unknown-target',
    target: 'field:home',
  });
});

test('a material left unanswered is not an answer, nor is an answer that is wrong', () => {
  const answer = (declared: object, answers: object = {}) =>
    correcting().refusal(soldier, { type: 'answerCorrection', answers, declared } as Command);
  expect(answer({})).toEqual({ code: 'asks-unanswered', asks: ['5.0'] });
  expect(answer({ P: 'lacking' })).toMatchObject({ code: 'asks-unanswered' });
  expect(answer({ P: 'bring' }, { name: '' })).toMatchObject({ code: 'answers-incomplete' });
  expect(answer({ P: 'bring', 梁永安: 'bring' })).toEqual({ code: 'unknown-material', material: '梁永安' });
});

test('a corrected answer may open new questions, and he may answer those with it', () => {
  const stays = submitted({ answers: { ...answers, moves: false } });
  const asked = stays.and(clerk, ask({ target: { kind: 'field', field: 'moves' }, reason: 'some' }));
  const answer = (changes: object) =>
    ({ type: 'answerCorrection', answers: changes, declared: {} }) as Command;
  expect(asked.refusal(soldier, answer({ moves: true }))).toMatchObject({
    code: 'answers-incomplete',
    problems: [{ field: 'home', code: 'missing' }],
  });
  expect(asked.and(soldier, answer({ moves: true, home: 'flat' })).state.status).toBe('submitted');
});

test('only what is on the form or the list may be asked, with a listed reason, and something must be', () => {
  const asking = (...asks: AskDraft[]) => submitted().refusal(clerk, ask(...asks));
  expect(asking()).toEqual({ code: 'nothing-asked' });
  expect(asking({ ...askFor.photo, reason: 'other' })).toMatchObject({ code: 'unknown-reason' });
  expect(asking({ target: { kind: 'material', material: 'L' }, reason: 'some' })).toEqual({
    code: 'unknown-target',
    target: 'material:L',
  });
});

test('paper that arrives at the window closes its ask by itself', () => {
  const story = correcting().and(clerk, checkOff);
  expect(openAsks(story.state).map(ask => ask.id)).toEqual(['5.1']);
  expect(story.state.status).toBe('correcting');
});

test('the window puts a field right with him in front of it, and with the last ask the notice is done', () => {
  const story = correcting().and(clerk, { type: 'amend', answers: { name: '梁永康' }, marks: [photo] });
  expect(story.state.status).toBe('submitted');
  expect(story.and(clerk, { type: 'accept', marks: [], declined: [] }).state.status).toBe('accepted');
});

test('a paper that was looked at and is asked for again does not count until the new one is there', () => {
  const asked = submitted().and(clerk, checkOff).and(clerk, ask(askFor.photo, askFor.name));
  const other = asked.and(clerk, { type: 'amend', answers: { name: '梁永康' }, marks: [] });
  expect(openAsks(other.state)).toHaveLength(1);
  const answered = asked.and(soldier, { type: 'answerCorrection', answers: {}, declared: { P: 'bring' } });
  expect(answered.refusal(clerk, { type: 'accept', marks: [], declined: [] })).toEqual({
    code: 'materials-missing',
    materials: ['P'],
  });
  expect(answered.and(clerk, acceptAll).state.status).toBe('accepted');
});

test('marks not yet saved go with the notice: what has come is closed, what is asked again is not', () => {
  const again = correcting().and(clerk, {
    type: 'requestCorrection',
    asks: [askFor.home],
    marks: [photo],
  });
  expect(again.happened().map(event => event.type)).toEqual([
    'MaterialsChecked',
    'CorrectionAnswered',
    'CorrectionAsked',
  ]);
  expect(openAsks(again.state).map(each => each.target)).toEqual([askFor.name.target, askFor.home.target]);
  expect(again.state.materials.P?.checked?.found).toBe('seen');
});

test('what he cannot change online is asked by nobody (R2.4)', () => {
  const story = storyService();
  const service = {
    ...story,
    form: { ...story.form, fields: story.form.fields.map(each => ({ ...each, notAsked: '到窗口更正。' })) },
  };
  expect(submitted().refusal(clerk, ask(askFor.name), { service })).toEqual({
    code: 'unknown-target',
    target: 'field:name',
  });
});
