import { expect, test } from 'vitest';
import { clerk, veterans } from '../application/given.ts';
import { acceptAll, granted, on, submitted } from '../application/given-stories.ts';
import { departmentView } from '../view/department-view.ts';
import { lensOn, someone } from '../view/given-lens.ts';
import { windowView } from '../view/window-view.ts';
import { hasInFront } from './in-front.ts';

const accepted = submitted().and(clerk, acceptAll);
const own = someone('clerk', '990101-window', 'clerk');
const colleague = someone('another', '990101-window', 'clerk');

test('who has him in front of him goes on reading his name today; a colleague, and he himself tomorrow, see it masked', () => {
  expect(windowView(lensOn(accepted, own)).applicant).toBe('梁永安');
  expect(windowView(lensOn(accepted, colleague)).applicant).toBe('梁**');
  expect(windowView(lensOn(accepted, own, { today: '2026-03-03' })).applicant).toBe('梁**');
});

test('a department’s officer has in front of him the item he ended, not the others of the same person', () => {
  const story = accepted.and(veterans, on(accepted, '01', granted));
  const officer = someone('veterans', '990101-veterans', 'handler');
  const view = departmentView(lensOn(story, officer), '01');
  expect(view.applicant).toBe('梁永安');
  expect(view.fields.find(field => field.kind === 'name')?.masked).toBe(true);
  expect(departmentView(lensOn(story, officer), '04').applicant).toBe('梁**');
});

test('neither the soldier nor the platform is an officer with somebody in front of him', () => {
  expect(hasInFront({ kind: 'citizen', id: 'clerk' }, accepted.events, accepted.day)).toBe(false);
  expect(hasInFront({ kind: 'stranger' }, accepted.events, accepted.day)).toBe(false);
});
