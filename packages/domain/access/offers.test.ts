import { expect, test } from 'vitest';
import { clerk, colleague, police, type Story, storyService } from '../application/given.ts';
import { accepted, drafted, inHand, on, reported } from '../application/given-stories.ts';
import { getItem } from '../service/lookup.ts';
import { itemOffers, offers } from './offers.ts';
import type { Person } from './person.ts';

const officer = (id: string, agency: string, role: 'handler' | 'clerk'): Person => ({
  kind: 'staff',
  id,
  name: '某人',
  agency,
  division: '990101',
  roles: [role],
});
const one = officer(police.id, '990101-police', 'handler');
const two = officer(colleague.id, '990101-police', 'handler');
const acts = ['claim', 'receive', 'conclude', 'pause', 'release', 'redispatch', 'returnToWindow'] as const;
const buttons = (person: Person, story: Story, code = '02') =>
  Object.fromEntries(
    itemOffers(person, story.state, getItem(storyService(), code), {}, [...acts]).map(({ act, why }) => [
      act,
      why,
    ]),
  );

test('a button that cannot be pressed says why; one that is never his is not drawn (law 7)', () => {
  expect(buttons(one, reported())).toMatchObject({
    claim: null,
    receive: null,
    conclude: '请先签收',
    pause: '签收后方可暂停计时',
    release: '尚未认领',
  });
  expect(buttons(officer('x', '990101-veterans', 'handler'), reported())).toEqual({});
});

test('a colleague is told that it is taken, and may put it back', () => {
  expect(buttons(two, inHand())).toMatchObject({
    conclude: '同事已认领；同事不在岗的，可先取消认领',
    pause: '同事已认领；同事不在岗的，可先取消认领',
    release: null,
  });
});

test('on the spot is offered where the catalogue allows it', () => {
  const veterans = officer('veterans', '990101-veterans', 'handler');
  expect(buttons(veterans, accepted(), '01')).toMatchObject({ conclude: null, receive: null });
});

test('after it was put back, who would go on takes it first', () => {
  const released = inHand().and(police, on(inHand(), '02', { type: 'release' }));
  expect(buttons(one, released)).toMatchObject({ conclude: '请先认领', claim: null });
});

test('what was done already says so, and what its state forbids names the state', () => {
  const returned = inHand().and(
    police,
    on(inHand(), '02', { type: 'returnToWindow', reason: 'some', note: '打不开' }),
  );
  expect(buttons(one, returned)).toMatchObject({
    returnToWindow: '事项已经退回窗口',
    conclude: '事项现在是“退回窗口”，不能办结',
  });
  expect(buttons(one, inHand())).toMatchObject({ receive: '事项已经签收' });
});

test('the window draws its own for the whole, with the state’s reason', () => {
  const window = officer(clerk.id, '990101-window', 'clerk');
  expect(offers(window, accepted().state, ['accept', 'recordVisit', 'submit'])).toEqual([
    { act: 'accept', label: '受理', can: false, why: '申请现在是“办理中”，不能受理' },
    { act: 'recordVisit', label: '登记到场', can: true, why: null },
  ]);
  expect(offers(window, drafted().state, ['accept'])).toEqual([]);
});
