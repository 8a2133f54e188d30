import { expect, test } from 'vitest';
import { clerk, soldier } from '../application/given.ts';
import { askFor, photo, submitted } from '../application/given-stories.ts';
import { lensOn, someone } from './given-lens.ts';
import { windowView } from './window-view.ts';

const window = someone('clerk', '990101-window', 'clerk');
const missing = { ...photo, found: 'absent', copies: 0 } as const;

test('after a notice the window still sees what was missing, and then what came (R2.4)', () => {
  const asked = submitted().and(clerk, {
    type: 'requestCorrection',
    asks: [askFor.photo, askFor.name],
    marks: [missing],
  });
  const stand = (story: typeof asked) =>
    windowView(lensOn(story, window)).asked.map(({ target, found, answeredAt }) => [
      target,
      found,
      answeredAt !== null,
    ]);
  expect(stand(asked)).toEqual([
    ['P', { found: 'absent' }, false],
    ['name', null, false],
  ]);
  expect(stand(asked.and(clerk, { type: 'checkMaterials', marks: [photo] }))).toEqual([
    ['P', { found: 'absent' }, true],
    ['name', null, false],
  ]);
  const answered = asked.and(soldier, {
    type: 'answerCorrection',
    answers: { name: '梁永平' },
    declared: { P: 'bring' },
  });
  expect(stand(answered)).toEqual([
    ['P', { found: 'absent' }, true],
    ['name', null, true],
  ]);
  expect(windowView(lensOn(answered, window)).asks).toEqual([]);
});
