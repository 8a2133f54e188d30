import { describe, expect, it } from 'vitest';
import { sampleCalendar } from '../calendar/sample-calendar.ts';
import { deskDue } from './desk-due.ts';
import { clerk, given, type Story, soldier, storyService } from './given.ts';
import { acceptAll, start } from './given-stories.ts';

const due = ({ state }: Story) => deskDue(state, storyService(), sampleCalendar)?.date ?? null;
const handedIn = given().and(soldier, start).and(soldier, { type: 'submit' });
const asked = handedIn.and(
  clerk,
  {
    type: 'requestCorrection',
    asks: [{ target: { kind: 'field', field: 'name' }, reason: 'some', note: '与证件不符' }],
    marks: [],
  },
  { on: '2026-03-04' },
);

describe('the last day on the window’s desk', () => {
  it('is five working days after it was handed in on Monday 2 March (行政许可法 art.32)', () => {
    expect(due(given().and(soldier, start))).toBeNull();
    expect(due(handedIn)).toBe('2026-03-09');
  });

  it('is the soldier’s ten days while something is asked of him, and five anew once he put it right (R2.4)', () => {
    expect(due(asked)).toBe('2026-03-18');
    const answered = asked.and(
      soldier,
      { type: 'answerCorrection', answers: { name: '梁永康' }, declared: {} },
      { on: '2026-03-10' },
    );
    expect(answered.state.status).toBe('submitted');
    expect(due(answered)).toBe('2026-03-17');
  });

  it('is none once nothing waits there', () => {
    expect(due(handedIn.and(clerk, acceptAll))).toBeNull();
    expect(due(asked.and(soldier, { type: 'withdraw' }))).toBeNull();
  });
});
