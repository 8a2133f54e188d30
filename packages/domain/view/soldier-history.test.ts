import { expect, test } from 'vitest';
import { clerk, soldier } from '../application/given.ts';
import { attach, removeOne } from '../application/given-files.ts';
import { drafted } from '../application/given-stories.ts';
import { lensOn, someone, theSoldier } from './given-lens.ts';
import { soldierHistory } from './soldier-history.ts';
import { windowView } from './window-view.ts';

const story = drafted()
  .and(soldier, attach('one'))
  .and(soldier, attach('two'))
  .and(soldier, removeOne)
  .and(soldier, { type: 'submit' })
  .and(clerk, attach('three'));

test('what he uploaded and took away while he filled in the form is one line; the window’s scan is another', () => {
  const words = soldierHistory(lensOn(story, theSoldier)).map(told => told.words);
  expect(words[1]).toBe('上传 2 个文件，撤下 1 个文件：照片');
  expect(words[2]).toContain('提交申请');
  expect(words.slice(3).filter(each => /上传|撤下/.test(each))).toEqual(['上传“照片”（照片）']);
});

test('the office reads every act by itself', () => {
  const { history } = windowView(lensOn(story, someone('clerk', 'window', 'clerk')));
  expect(history.filter(told => /上传|撤下/.test(told.words))).toHaveLength(4);
});
