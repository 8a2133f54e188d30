import { describe, expect, it } from 'vitest';
import { neededMaterials } from '../service/needed-materials.ts';
import { clerk, type Story, soldier } from './given.ts';
import { attach } from './given-files.ts';
import { reuse, servingService, silent } from './given-reuse.ts';
import { acceptAll, answers, askFor, photo } from './given-stories.ts';
import { type Earlier, heldMaterials } from './held.ts';

const service = servingService();
const needed = neededMaterials(service, ['01', '02', '04'], answers);
const electronic = { ...photo, found: 'electronic' } as const;
const check = (mark: typeof photo) => ({ type: 'checkMaterials', marks: [mark] }) as const;
/** He declared the photo, gave a file of it, and handed in. */
const handedIn = () =>
  silent()
    .and(soldier, attach('one'))
    .and(soldier, {
      type: 'saveDraft',
      settlement: '990101',
      answers,
      unticked: [],
      declared: { P: 'electronic' },
    })
    .and(soldier, { type: 'submit' });
const looked = () => handedIn().and(clerk, check(electronic));
const withdrawn = () => looked().and(soldier, { type: 'withdraw' });

function earlier(story: Story, change: Partial<Earlier> = {}): Earlier {
  return { application: story.state, events: story.events, service, ...change };
}
const found = (all: Earlier[], today = '2026-03-10' as const) =>
  heldMaterials(all, service, needed, today).map(({ material, source, files }) => ({
    material,
    until: source.until,
    number: source.number,
    office: source.office,
    files: files.map(each => each.file),
  }));
const one = { material: 'P', number: 'N-990101', office: '990101-window', files: ['one'] };

describe('what is held of earlier cases and still valid (R5.2)', () => {
  it('is what a window found right, with where it comes from and until when it serves', () => {
    const [first] = found([earlier(withdrawn())]);
    expect(first).toMatchObject(one);
    expect(first!.until).toMatch(/^2026-0[56]-/);
    const [held] = heldMaterials([earlier(withdrawn())], service, needed, '2026-03-10');
    expect(held!.source.usedFor).toEqual(['02', '04']);
  });

  it.each([
    ['was never looked at', () => handedIn()],
    ['is still a draft', () => silent().and(soldier, attach('one'))],
    ['was found absent', () => handedIn().and(clerk, check({ ...photo, found: 'absent' } as never))],
    [
      'was asked for again afterwards',
      () => looked().and(clerk, { type: 'requestCorrection', asks: [askFor.photo] }),
    ],
    [
      'was only looked at on paper, and given back',
      () =>
        silent()
          .and(soldier, {
            type: 'saveDraft',
            settlement: '990101',
            answers,
            unticked: [],
            declared: { P: 'bring' },
          })
          .and(soldier, { type: 'submit' })
          .and(clerk, acceptAll),
    ],
  ])('is nothing that %s', (_, story) => {
    expect(found([earlier(story())])).toEqual([]);
  });

  it('is nothing whose time is over, and is there on the last day', () => {
    const { until } = found([earlier(withdrawn())])[0]!;
    expect(found([earlier(withdrawn())], until as never)).toHaveLength(1);
    expect(found([earlier(withdrawn())], '2026-07-01' as never)).toEqual([]);
  });

  it('holds no file that came after the window had looked', () => {
    const later = looked().and(clerk, attach('two'), { on: '2026-03-05' });
    expect(found([earlier(later)])[0]!.files).toEqual(['one']);
  });

  it('is a kept original also without a file', () => {
    const papers = service.materials.map(each =>
      each.code === 'P' ? { ...each, keeping: 'kept' as const, accepts: ['original' as const] } : each,
    );
    const kept = { ...service, materials: papers };
    const story = looked().and(clerk, check({ ...photo, found: 'kept', form: 'original' } as never));
    const [held] = heldMaterials(
      [earlier(story, { service: kept })],
      kept,
      neededMaterials(kept, ['04'], answers),
      '2026-03-10',
    );
    expect(held).toMatchObject({ material: 'P', source: { keeper: '990101-window' } });
    const back = { type: 'giveBack', papers: [{ material: 'P', form: 'original', count: 1 }] } as never;
    const returned = story.and(soldier, { type: 'withdraw' }).and(clerk, back);
    expect(
      heldMaterials(
        [earlier(returned, { service: kept })],
        kept,
        neededMaterials(kept, ['04'], answers),
        '2026-03-10',
      ),
    ).toEqual([]);
  });

  it('of another service is known by its name, not by its code', () => {
    const renamed = (name: string) => ({
      ...service,
      code: 'another',
      materials: service.materials.map(each => (each.code === 'P' ? { ...each, name } : each)),
    });
    expect(found([earlier(withdrawn(), { service: renamed('照片') })])).toHaveLength(1);
    expect(found([earlier(withdrawn(), { service: renamed('另一种') })])).toEqual([]);
  });

  it('is no younger for having been used again', () => {
    const again = silent()
      .and(soldier, reuse())
      .and(soldier, { type: 'submit' })
      .and(clerk, check(electronic), { on: '2026-04-20' });
    expect(found([earlier(again)])).toMatchObject([
      { number: 'N-earlier', until: '2026-05-20', files: ['copy'] },
    ]);
  });

  it('is of several the one that serves longest', () => {
    const later = handedIn().and(clerk, check(electronic), { on: '2026-03-09' });
    const [best] = found([earlier(withdrawn()), earlier(later)]);
    expect(best!.until).toBe('2026-06-09');
  });
});
