import { expect, test } from 'vitest';
import { listChoiceOf, sheetChoiceOf } from './assessment-choice.ts';

test('R6.3 of the address only what is sound is asked for', () => {
  expect(sheetChoiceOf({ period: '2026-Q4', place: '440781', version: 2, by: 'county' })).toEqual({
    ...{ period: '2026-Q4', place: '440781', version: 2, by: 'county' },
  });
  expect(sheetChoiceOf({ period: 2026 })).toEqual({ period: '2026' });
  expect(sheetChoiceOf({ period: '2026-Q5', place: '440781001', version: 'x', by: 'town' })).toEqual({});
});

test('R6.3 a list is of a measure there is, or of none', () => {
  expect(listChoiceOf({ measure: 'decided', without: 'decidedInPromise' })).toEqual({
    ...{ measure: 'decided', without: 'decidedInPromise' },
  });
  expect(listChoiceOf({ measure: 'decided', without: 'nothing' })).toEqual({ measure: 'decided' });
  expect(listChoiceOf({ period: '2026-Q4' })).toBeNull();
});
