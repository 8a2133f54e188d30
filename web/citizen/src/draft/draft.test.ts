import { expect, test } from 'vitest';
import { isWhatWasSent, sendable, type View } from './draft.ts';

const sent = {
  settlement: '440781',
  answers: { name: '石头生', employer: '', skills: [], disabled: false, householdHead: '石大山' },
  unticked: ['09', '10'],
  declared: { M02: 'bring' as const },
};

test('an emptied field is an unanswered one, and “否” is an answer', () => {
  expect(sendable(sent).answers).toEqual({
    settlement: '440781',
    name: '石头生',
    disabled: false,
    householdHead: '石大山',
  });
});

test('a save of one’s own that arrived unheard is told from another device’s', () => {
  const held = {
    settlement: { code: '440781', name: '广东省江门市台山市' },
    answers: { settlement: '440781', name: '石头生', disabled: false },
    unticked: ['10', '09'],
    materials: [{ code: 'M02', declared: 'bring' }],
  } as unknown as View;
  expect(isWhatWasSent(held, sent)).toBe(true);
  expect(isWhatWasSent({ ...held, answers: { ...held.answers, name: '石头' } } as View, sent)).toBe(false);
  expect(isWhatWasSent({ ...held, unticked: [] } as View, sent)).toBe(false);
});
