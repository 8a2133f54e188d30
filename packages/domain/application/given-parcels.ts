// For tests of the heart only: a service whose results go by post, and the stretches of such a story.

import type { Field } from '../form/field.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import type { Command, CommandOf } from './command.ts';
import { clerk, forces, given, police, type Story, soldier, storyService, veterans } from './given.ts';
import { acceptAll, answers, granted, grantedHousehold, on, start } from './given-stories.ts';

export const home = { name: '梁永安', phone: '13800000001', address: '样县安居路1号' };
export const waybills = ['1000000000017', '1000000000024'] as const;
export const byPost: Command = { type: 'chooseDelivery', way: 'ems', together: false, to: home };

/** The story's service, where 02 and 04 give something on paper and the form asks where it goes. */
export function postedService(delivery: 'both' | 'paper' = 'both'): ServiceDefinition {
  const story = storyService();
  const common = { section: 'only', problem: '请填写怎样送达。' };
  const fields: Field[] = [
    { ...common, id: 'phone', label: '手机', kind: 'phone' },
    {
      ...common,
      id: 'send',
      label: '送达方式',
      kind: 'choice',
      choices: ['post', 'window', 'electronic'].map(value => ({ value, label: value })),
    },
    { ...common, id: 'together', label: '是否一起寄', kind: 'yes-no', when: { fact: 'send', is: 'post' } },
    { ...common, id: 'where', label: '收件地址', kind: 'text', when: { fact: 'send', is: 'post' } },
  ];
  return {
    ...story,
    commonFields: [...story.commonFields, 'phone'],
    form: { ...story.form, fields: [...story.form.fields, ...fields] },
    items: story.items.map(item =>
      item.code === '02' || item.code === '04' ? { ...item, result: { ...item.result, delivery } } : item,
    ),
    delivery: {
      field: 'send',
      ways: {
        post: { way: 'ems', address: 'where' },
        window: { way: 'pickup' },
        electronic: { way: 'electronic' },
      },
      together: 'together',
      name: 'name',
      phone: 'phone',
    },
  };
}

export const postedAnswers = {
  ...answers,
  phone: home.phone,
  send: 'post',
  together: false,
  where: home.address,
};

/** He handed in, choosing in the form; all four items apply. */
export function posted(change: object = {}, service = postedService()): Story {
  const filled = { ...start, answers: { ...postedAnswers, ...change } } as Command;
  return given(service).and(soldier, filled).and(soldier, { type: 'submit' });
}

/** Accepted, and 02 granted: one result is ready to be posted, 04 is still with its office. */
export function oneReady(change: object = {}, service = postedService()): Story {
  const accepted = posted(change, service).and(clerk, acceptAll);
  const reported = accepted.and(veterans, on(accepted, '01', { ...granted }));
  const taken = reported.and(police, on(reported, '02', { type: 'receive' }));
  return taken.and(police, on(taken, '02', grantedHousehold));
}

/** 04 is granted as well. */
export function bothReady(story: Story = oneReady()): Story {
  const check = { type: 'recordCheck', check: 'enlistment', outcome: 'consistent' };
  const found = story.and(forces, on(story, '04', check));
  const taken = found.and(forces, on(found, '04', { type: 'receive' }));
  return taken.and(forces, on(taken, '04', granted));
}

export function send(change: Partial<CommandOf<'sendParcel'>> = {}): Command {
  return { type: 'sendParcel', items: ['02'], carrier: 'by-hand', waybill: waybills[0], ...change };
}

export function track(status: CommandOf<'trackParcel'>['status'], change: object = {}): Command {
  return { type: 'trackParcel', parcel: 'P1', status, ...change };
}

/** The household book is in the post. */
export const sent = (story: Story = oneReady()): Story => story.and(clerk, send());
