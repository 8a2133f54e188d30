import { describe, expect, it } from 'vitest';
import type { Answers } from '../../form/condition.ts';
import { allowed } from '../allowed.ts';
import { applicationStatuses } from '../application.ts';
import { filesOf } from '../file.ts';
import { clerk, forces, platform, type Story, soldier, storyService } from '../given.ts';
import { attach, photosOnly, removeOne, withFile } from '../given-files.ts';
import { acceptAll, acceptingLater, askFor, drafted, lackingProof, on } from '../given-stories.ts';
import { objectToGiving, objectToRemoving } from '../giving.ts';

const names = (story: Story) => filesOf(story.state).map(each => each.file);
const submittedWithFile = () => withFile().and(soldier, { type: 'submit' });
const acceptedWithFile = () => submittedWithFile().and(clerk, acceptAll);
const correcting = () => submittedWithFile().and(clerk, { type: 'requestCorrection', asks: [askFor.photo] });
/** Accepted, and the department of item 04 asks for a better photo. */
const askedLater = () => {
  const held = acceptedWithFile().and(forces, on(acceptedWithFile(), '04', { type: 'receive' }));
  return held.and(forces, on(held, '04', { type: 'pause', kind: 'correction', asks: [askFor.photo] }));
};

describe('a file of a material (R2.4)', () => {
  it('is in history by its address; what it was called and its digest are sealed (law 5)', () => {
    const story = withFile();
    const { name: _name, digest: _digest, given, ...act } = attach('one');
    expect(story.happened()).toEqual([{ ...act, ...given, type: 'FileAttached', sealed: 'files/one' }]);
    expect(story.box['files/one']).toEqual({ name: 'one的名字.jpg', digest: 'the digest of one' });
    expect(JSON.stringify(story.events)).not.toMatch(/名字|digest/);
  });

  it('goes through saving the draft and submitting it', () => {
    expect(names(submittedWithFile())).toEqual(['one']);
  });

  it('is the soldier’s to give and take away until he submits, then the window’s', () => {
    expect(names(withFile().and(soldier, attach('two')).and(soldier, removeOne))).toEqual(['two']);
    expect(submittedWithFile().refusal(soldier, attach('two'))).toEqual({
      code: 'not-allowed-now',
      act: 'attachFile',
      status: 'submitted',
    });
    expect(names(submittedWithFile().and(clerk, attach('two')).and(clerk, removeOne))).toEqual(['two']);
  });

  it('may be replaced by him while he corrects, but not one the window has checked off', () => {
    expect(names(correcting().and(soldier, removeOne).and(soldier, attach('two')))).toEqual(['two']);
    const photo = { material: 'P', found: 'electronic', copies: 1 } as const;
    const checked = correcting().and(clerk, { type: 'checkMaterials', marks: [photo] });
    expect(checked.refusal(soldier, attach('two')).code).toBe('not-allowed-now');
  });

  it('may be added after acceptance for what he is asked, and what was accepted on stays', () => {
    expect(acceptedWithFile().refusal(soldier, attach('two')).code).toBe('not-allowed-now');
    const added = askedLater().and(soldier, attach('two'), { on: '2026-03-04' });
    expect(names(added)).toEqual(['one', 'two']);
    expect(added.refusal(soldier, removeOne)).toEqual({ code: 'file-stays', file: 'one' });
    expect(names(added.and(soldier, { type: 'removeFile', file: 'two' }))).toEqual(['one']);
    expect(added.refusal(clerk, { type: 'removeFile', file: 'two' }).code).toBe('file-stays');
  });

  it('may be added by him after acceptance for what he promised, until it is here or the promise has lapsed (容缺, domain.md §3.3)', () => {
    const promised = lackingProof('promised').and(clerk, acceptingLater(['R']));
    const later = attach('proof', { material: 'R' });
    expect(names(promised.and(soldier, later, { on: '2026-03-04' }))).toContain('proof');
    expect(promised.refusal(soldier, attach('two')).code).toBe('not-allowed-now');
    const proof = { material: 'R', found: 'electronic', copies: 1 } as const;
    const looked = promised.and(soldier, later).and(clerk, { type: 'checkMaterials', marks: [proof] });
    expect(looked.state.materials.R!.deferral!.promise).toBe('kept');
    expect(looked.refusal(soldier, attach('more', { material: 'R' })).code).toBe('not-allowed-now');
    const lapsed = promised.and(platform, { type: 'settleDeferrals' }, { on: '2026-03-10' });
    expect(lapsed.refusal(soldier, later).code).toBe('not-allowed-now');
  });

  it('takes the place of another in one act, also where no more are taken; what is refused leaves the old one (R2.4)', () => {
    const taken = photosOnly().and(soldier, attach('one'));
    const anew = (change: object) => ({ ...attach('two'), replaces: 'one', ...change });
    expect(names(taken.and(soldier, anew({})))).toEqual(['two']);
    const { given } = attach('two');
    const asPdf = anew({ given: { ...given, format: 'pdf' } });
    expect(taken.refusal(soldier, asPdf).code).toBe('format-not-taken');
    expect(taken.refusal(soldier, anew({ replaces: 'gone' }))).toEqual({
      code: 'no-such-file',
      file: 'gone',
    });
    const promised = lackingProof('promised').and(clerk, acceptingLater(['R']));
    const other = promised.and(soldier, attach('proof', { material: 'R' }), { on: '2026-03-04' });
    expect(other.refusal(soldier, { ...anew({}), replaces: 'proof' }).code).toBe('no-such-file');
  });

  it('given by the window is not the soldier’s to take away', () => {
    const both = correcting().and(clerk, attach('two'));
    expect(both.refusal(soldier, { type: 'removeFile', file: 'two' })).toEqual({
      code: 'file-stays',
      file: 'two',
    });
  });

  it('is one of a material he hands in: not of another item’s result, nor of one that is not needed', () => {
    const refused = (material: string) => drafted().refusal(soldier, attach('one', { material }));
    expect(refused('L')).toEqual({ code: 'unknown-material', material: 'L' });
    expect(refused('X')).toEqual({ code: 'unknown-material', material: 'X' });
  });

  it('is as many and in the form the catalogue takes', () => {
    const taken = photosOnly().and(soldier, attach('one'));
    expect(taken.refusal(soldier, attach('two'))).toEqual({ code: 'too-many-files', material: 'P', max: 1 });
  });

  it('is given and taken away in no other state than the table says', () => {
    const { state, box } = withFile();
    const [one] = filesOf(state);
    for (const status of applicationStatuses) {
      const standing = { ...state, status };
      const acts = { attachFile: false, removeFile: false };
      for (const from of ['applicant', 'window'] as const) {
        acts.attachFile ||=
          objectToGiving(standing, storyService(), box[state.answers] as Answers, from, 'P')?.code !==
          'not-allowed-now';
        acts.removeFile ||= objectToRemoving(standing, one!, from)?.code !== 'not-allowed-now';
      }
      const may = allowed(standing) as readonly string[];
      expect([status, acts]).toEqual([
        status,
        { attachFile: may.includes('attachFile'), removeFile: may.includes('removeFile') },
      ]);
    }
  });
});
