import { expect, test } from 'vitest';
import { story } from './story.ts';

test('every scene is told in the order in which it happened, and nothing in it lies ahead of its act', () => {
  for (const { soldier, daysAgo, steps } of story) {
    const days = [daysAgo, ...steps.map(step => step.daysAgo)];
    expect(days, soldier.name).toEqual([...days].sort((a, b) => b - a));
    expect(days.at(-1)).toBeGreaterThanOrEqual(0);
    for (const step of steps) {
      const dates = JSON.stringify(step.do('2026-11-02')).match(/2026-\d\d-\d\d/g) ?? [];
      expect(dates.filter(date => date > '2026-11-02')).toEqual([]);
    }
  }
});
