import { loadService } from '@yimen/catalogue/load.ts';
import { expect, test } from 'vitest';
import { again } from './again.ts';
import { isWhatWasSent, sendable, type View } from './draft.ts';

const service = loadService('veteran-reception', 1);

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
  expect(isWhatWasSent(service, held, sent)).toBe(true);
  expect(isWhatWasSent(service, { ...held, answers: { ...held.answers, name: '石头' } } as View, sent)).toBe(
    false,
  );
  expect(isWhatWasSent(service, { ...held, unticked: [] } as View, sent)).toBe(false);
});

test('what the server works out from the day of the order is no sign of another device', () => {
  const dated = { ...sent, answers: { ...sent.answers, dischargeOrderDate: '2026-11-01' } };
  const held = (answers: object) =>
    ({
      settlement: { code: '440781', name: '广东省江门市台山市' },
      answers: { settlement: '440781', name: '石头生', reportedLate: false, ...answers },
      unticked: ['09', '10'],
      materials: [],
    }) as unknown as View;
  expect(isWhatWasSent(service, held({ dischargeOrderDate: '2026-11-01' }), dated)).toBe(true);
  expect(isWhatWasSent(service, held({ dischargeOrderDate: '2026-11-02' }), dated)).toBe(false);
});

test('what was refused for the wrong place begins anew with the same answers, but no place, and no name or phone of then', () => {
  const refused = {
    settlement: { code: '440781', name: '广东省江门市台山市' },
    answers: {
      settlement: '440781',
      name: '石头生',
      phone: '19900000000',
      householdHead: '石大山',
      disabled: false,
    },
    unticked: ['10'],
    materials: [{ code: 'M02', declared: 'bring' }],
  } as unknown as View;
  const begun = again(refused);
  expect(begun).toEqual({
    settlement: '',
    answers: { householdHead: '石大山', disabled: false },
    unticked: ['10'],
    declared: {},
  });
  expect(sendable({ ...begun, settlement: '440783' }).answers).toMatchObject({ settlement: '440783' });
});
