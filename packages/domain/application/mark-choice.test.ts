import { describe, expect, it, test } from 'vitest';
import type { MaterialDefinition } from '../service/definition.ts';
import { clerk, given } from './given.ts';
import { paperService } from './given-papers.ts';
import { register, submitted } from './given-stories.ts';
import { markChoices, objectToMark, usualMark } from './mark-choice.ts';
import { markText } from './mark-kind.ts';
import type { MaterialMark } from './material.ts';

const letter: MaterialDefinition = {
  code: 'L',
  name: '介绍信',
  accepts: ['original'],
  keeping: 'kept',
  copies: 1,
  secondary: false,
  source: '样例',
};
const said = (keeping: MaterialDefinition['keeping'], accepts: MaterialDefinition['accepts']) =>
  markChoices({ keeping, accepts }).map(each => markText(each, keeping));
const mark = (how: Partial<MaterialMark>): MaterialMark => ({
  material: 'L',
  found: 'kept',
  copies: 1,
  ...how,
});

describe('what may be said of a material is what can be true of it (R2.4, decision 0023)', () => {
  it('an original that is kept or taken back is never one that was given back', () => {
    expect(said('kept', ['original'])).toEqual(['原件，收存', '缺']);
    expect(said('surrendered', ['original'])).toEqual(['原件，收回', '缺']);
    expect(objectToMark(letter, mark({ found: 'seen' }), 0)?.code).toBe('mark-unfit');
  });

  it('one that is looked at goes back at once, or is lent to an office that needs it, or a copy stays', () => {
    expect(said('seen', ['original', 'copy', 'electronic'])).toEqual([
      '原件，核验后退还',
      '原件，暂存，用后退还',
      '复印件，收存',
      '电子件',
      '证照共享',
      '缺',
    ]);
  });

  it('what is kept says as what, and there is some of it', () => {
    expect(objectToMark(letter, mark({}), 0)?.code).toBe('mark-unfit');
    expect(objectToMark(letter, mark({ form: 'copy' }), 0)?.code).toBe('mark-unfit');
    expect(objectToMark(letter, mark({ form: 'original', copies: 0 }), 0)?.code).toBe('copies-needed');
    expect(objectToMark(letter, mark({ form: 'original' }), 0)).toBeNull();
    expect(objectToMark(letter, mark({ found: 'absent', copies: 0 }), 0)).toBeNull();
  });

  it('an electronic one is a file, or was looked up where it is kept', () => {
    const card: MaterialDefinition = { ...letter, accepts: ['electronic'] };
    expect(objectToMark(card, mark({ found: 'electronic' }), 0)?.code).toBe('file-needed');
    expect(objectToMark(card, mark({ found: 'electronic' }), 1)).toBeNull();
    expect(objectToMark(card, mark({ found: 'electronic', source: 'shared' }), 0)).toBeNull();
    expect(usualMark(card)).toEqual(mark({ found: 'electronic', source: 'shared' }));
  });
});

test('the refusal stands in the way of the act that brings the mark, whichever it is', () => {
  const wrong = { material: 'P', found: 'seen', copies: 1 } as const;
  const accepting = { ...register, marks: [wrong], next: 'accept', declined: [] } as never;
  expect(given(paperService()).refusal(clerk, accepting)).toMatchObject({
    code: 'mark-unfit',
    material: 'P',
  });
});

test('the original of what is only looked at, once taken in, has a keeper until it is back; a copy instead gives it back (R3.4)', () => {
  const lent = submitted().and(clerk, {
    type: 'checkMaterials',
    marks: [{ material: 'P', found: 'kept', form: 'original', copies: 1 }],
  });
  const window = lent.state.papers!.find(each => each.holder.startsWith('window:'));
  expect(window).toMatchObject({ material: 'P', form: 'original', count: 1 });
  const copied = lent.and(clerk, {
    type: 'checkMaterials',
    marks: [{ material: 'P', found: 'kept', form: 'copy', copies: 1 }],
  });
  expect(copied.state.papers).toEqual([
    expect.objectContaining({ holder: window!.holder, form: 'copy', count: 1 }),
    expect.objectContaining({ holder: 'applicant', form: 'original', count: 1 }),
  ]);
});
