import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chinaCalendar } from '@yimen/catalogue/calendars/china.ts';
import { directory } from '@yimen/catalogue/directory.ts';
import { nothing } from '@yimen/domain/application/application.ts';
import { evolve } from '@yimen/domain/application/evolve.ts';
import { evolveDelivery } from '@yimen/domain/application/evolve-delivery.ts';
import { evolveIntake } from '@yimen/domain/application/evolve-intake.ts';
import { evolveItem } from '@yimen/domain/application/evolve-item.ts';
import { evolvePapers } from '@yimen/domain/application/evolve-papers.ts';
import { leadView } from '@yimen/domain/view/lead-view.ts';
import { describe, expect, it } from 'vitest';
import { historyVersion, recordedHistories } from './histories.ts';
import { stories } from './stories.ts';
import { service } from './world.ts';

const histories = recordedHistories();

describe('what was written stays readable, because people’s applications outlive every release (law 3)', () => {
  it.each(histories)('$version $name replays to the same state', ({ events, state }) => {
    expect(JSON.parse(JSON.stringify(events.reduce(evolve, nothing)))).toEqual(state);
  });

  it.each(histories)('$version $name is still told in words', ({ events, state }) => {
    const view = leadView({
      application: state,
      events,
      box: {},
      service,
      directory: directory(),
      calendar: chinaCalendar,
      today: '2026-03-02',
      person: { kind: 'stranger' },
      staffNames: new Map(),
      unmasked: false,
    });
    for (const { words } of view.history) expect(words).toMatch(/\p{Script=Han}/u);
  });

  it('holds every kind of event, so that no applier can change its meaning unseen', () => {
    const told = new Set(histories.flatMap(({ events }) => events.map(event => event.body.type)));
    const known = [evolveIntake, evolveItem, evolvePapers, evolveDelivery].flatMap(each => Object.keys(each));
    expect(known.filter(type => !told.has(type as never))).toEqual([]);
  });

  it('holds every story there is: `npx tsx laws/record-histories.ts` records the ones added', () => {
    const recorded = histories.filter(each => each.version === historyVersion).map(each => each.name);
    expect(Object.keys(stories).filter(name => !recorded.includes(name))).toEqual([]);
  });

  it('is never recorded again', () => {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
    const changed = git('log', '--diff-filter=MDR', '--name-only', '--format=', '--', 'laws/histories');
    const pending = git('status', '--porcelain', '--', 'laws/histories');
    expect(changed.trim()).toBe('');
    expect(pending.split('\n').filter(line => /^( ?[MDR])/.test(line))).toEqual([]);
  });
});
