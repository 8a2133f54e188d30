import { expect, test } from 'vitest';
import { findUrge } from '../../oversight/urge.ts';
import { police, soldier } from '../given.ts';
import { city, replying, urged, urging } from '../given-oversight.ts';
import { accepted, inHand } from '../given-stories.ts';

test('R6.2 the city asks the office that has the item, in words, and is answered once', () => {
  const asked = urged();
  expect(findUrge(asked.state, 1)).toMatchObject({
    about: '02',
    to: 'agency',
    agency: '990101-police',
    by: 'city-veterans',
  });
  const answered = asked.and(police, replying);
  expect(answered.box[findUrge(answered.state, 1)!.answer!.note]).toBe('明日办结');
  expect(answered.refusal(police, replying).code).toBe('urge-answered');
});

test('the window and the lead are asked about the case as a whole', () => {
  const asked = accepted().and(city, { type: 'urge', to: 'lead', note: '请协调' });
  expect(findUrge(asked.state, 1)).toMatchObject({ about: null, to: 'lead', agency: null });
});

test('nobody is asked about what has ended, nor an office without an item', () => {
  expect(inHand().refusal(city, { ...urging, about: '01' }).code).toBe('nothing-to-urge');
  expect(inHand().refusal(city, { type: 'urge', to: 'agency', note: '请办' }).code).toBe('nothing-to-urge');
  const over = inHand().and(soldier, { type: 'withdraw' });
  expect(over.refusal(city, urging)).toMatchObject({ code: 'not-allowed-now' });
});
