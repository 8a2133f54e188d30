import { isPaperAct } from '@yimen/domain/access/paper-offers.ts';
import type { Actor } from '@yimen/domain/application/actor.ts';
import { allowed } from '@yimen/domain/application/allowed.ts';
import { type Application, openAsks } from '@yimen/domain/application/application.ts';
import type {
  ApplicationCommandType,
  AskDraft,
  Command,
  CommandType,
  DeferralDraft,
  ItemCommandType,
} from '@yimen/domain/application/command.ts';
import { markChoices } from '@yimen/domain/application/mark-choice.ts';
import { type Declaration, type MaterialMark, openDeferral } from '@yimen/domain/application/material.ts';
import { findReuse } from '@yimen/domain/application/reuse.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { dateOfInstant, type PlainDate } from '@yimen/domain/plain/date.ts';
import type { Reason } from '@yimen/domain/service/definition.ts';
import { getMaterial } from '@yimen/domain/service/lookup.ts';
import { reasonsForItem } from '@yimen/domain/service/reasons-for.ts';
import {
  checksOf,
  codes,
  officer,
  platform,
  results,
  service,
  soldier,
  soldiers,
  toHandIn,
} from '../world.ts';
import { deliveryBodies } from './delivery-bodies.ts';
import { forwardFrom } from './forward.ts';
import { everyAct, type Intent } from './intent.ts';
import { oversightBodies } from './oversight-bodies.ts';
import { byWindow, paperBodies } from './paper-acts.ts';

export type Wish = { by: Actor; command: Command };
export type Going = { state: Application; answers: Answers; today: PlainDate };

/** Acts that end a run early, tried seldom. */
const enders: readonly CommandType[] = ['withdraw', 'discard', 'refuse'];
/** Acts that change little. */
const asides: readonly CommandType[] = [
  ...(['recordVisit', 'strikeVisit', 'settleClocks', 'settleDeferrals', 'amend', 'checkMaterials'] as const),
  ...(['attachFile', 'removeFile', 'reuseMaterial', 'endReuse'] as const),
  ...(['giveBack', 'withdrawItem', 'chooseDelivery'] as const),
  ...([
    'issueCards',
    'answerCard',
    'cancelCard',
    'urge',
    'answerUrge',
    'rate',
    'callBack',
    'mendRating',
  ] as const),
];
/** What may be left out, and one that may not. */
const optional = codes.filter(
  code => code === '01' || service.items.some(each => each.code === code && each.optional),
);
const onItems = {
  claim: true,
  release: true,
  receive: true,
  pause: true,
  resume: true,
  returnToWindow: true,
  redispatch: true,
  recordCheck: true,
  conclude: true,
  deliver: true,
  handOver: true,
  signSheet: true,
  reportLost: true,
  reportFound: true,
  recallSheet: true,
  returnPapers: true,
  recordPause: true,
  recordReturn: true,
  recordResume: true,
  recordResult: true,
} as const satisfies Record<ItemCommandType, true>;

/** Turns an intent into a command: often what brings it forward, mostly something the state allows, sometimes anything at all. */
export function commandFor(going: Going, intent: Intent): Wish {
  const item = pickOne(itemsIn(going.state, intent.act % 6 === 0), intent.item);
  if (intent.wild) return wish(going, item, anything(intent), intent);
  const forward = intent.diligent ? forwardFrom(going.state, item, intent.pick) : null;
  if (forward === null) return wish(going, item, likely(going.state, item, intent), intent);
  return wish(going, item, forward.type, { ...intent, who: 1, pick: forward.pick, seen: 'now' });
}

export function wish(going: Going, item: string, type: CommandType, intent: Intent): Wish {
  return { by: actorOf(going.state, item, type, intent), command: made(going, item, type, intent) };
}

function anything({ act, pick }: Intent): CommandType {
  return pickOne(pick % 5 === 0 ? everyAct : everyAct.filter(each => !enders.includes(each)), act);
}

function itemsIn(state: Application, ended: boolean): string[] {
  const present = Object.keys(state.items);
  const active = present.filter(
    code => allowed(state, code).length > 0 && (ended || state.items[code]!.stage.status !== 'concluded'),
  );
  return active.length > 0 ? active : present.length > 0 ? present : codes;
}

function likely(state: Application, item: string, intent: Intent): CommandType {
  const whole = allowed(state).filter(
    act =>
      (!enders.includes(act) || intent.pick % 20 === 0) &&
      (!asides.includes(act) || intent.pick % 9 === 0 || (act === 'settleDeferrals' && isPromised(state))),
  );
  const held = state.items[item];
  const branch = allowed(state, item).filter(act => held?.channel === 'paper' || !isPaperAct(act));
  const wanted = [...whole, ...branch, ...branch, ...branch];
  return wanted.length === 0 ? pickOne(everyAct, intent.act) : pickOne(wanted, intent.act);
}

/** Something is still to come, so the platform looks at it every morning. */
function isPromised({ materials }: Application): boolean {
  return Object.values(materials).some(fact => openDeferral(fact) !== null);
}

function actorOf(state: Application, item: string, type: CommandType, { who }: Intent): Actor {
  if (type === 'settleClocks' || type === 'settleDeferrals' || type === 'labelParcel') return platform;
  if (type === 'issueCards') return platform;
  const afterwards = (type === 'reuseMaterial' || type === 'endReuse') && state.status !== 'draft';
  if (afterwards && who % 3 !== 2) return officer('440781-window');
  const held = state.items[item];
  if (!isOnItem(type) || held === undefined) return who % 3 === 0 ? officer('440781-window') : soldier;
  if (byWindow.includes(type) || (type === 'signSheet' && who % 2 === 0)) return officer('440781-window');
  const one = officer(held.agency, who % 7 === 0 ? 'two' : 'one');
  return held.claimedBy !== null && who % 5 !== 0 ? { ...one, id: held.claimedBy } : one;
}

/** An act filled in as `pick` says: 1 does it rightly, others leave things out or name what nobody knows. */
export function made(going: Going, item: string, type: CommandType, intent: Intent): Command {
  return isOnItem(type) ? onItem(going, item, type, intent) : onWhole(going, type, intent);
}

function isOnItem(type: CommandType): type is ItemCommandType {
  return type in onItems;
}

function onWhole(
  { state, answers, today }: Going,
  type: ApplicationCommandType,
  { pick, item }: Intent,
): Command {
  const deferral = deferralFor(answers, state.unticked, pick);
  const marks = marksFor(answers, state.unticked, pick).filter(
    each => !deferral.materials.includes(each.material),
  );
  const contents = {
    settlement: pick % 50 === 0 ? '440700' : String(answers.settlement),
    answers: pick % 9 === 0 ? { ...answers, name: '' } : answers,
    unticked: pick % 4 === 0 ? [pickOne(codes, item)] : [],
    declared: declared(answers, pick),
  };
  const bodies: Record<ApplicationCommandType, object> = {
    start: { id: 'one', applicant: 'soldier', ...contents },
    saveDraft: contents,
    discard: {},
    withdraw: {},
    withdrawItem: {
      item: pick % 23 === 0 ? '99' : pickOne(optional, item),
      note: pick % 13 === 0 ? '' : '不办这一项了',
    },
    settleClocks: {},
    settleDeferrals: {},
    archive: { ...packageFor(state), revision: state.revision - (pick % 5 === 0 ? 1 : 0) },
    submit: { consent: service.consent!.version - (pick % 7 === 0 ? 1 : 0) },
    register: {
      id: 'one',
      applicant: 'soldier',
      ...contents,
      marks,
      place: '综合窗口',
      next: 'accept',
      declined: [],
      deferral,
    },
    giveBack: paperBodies(state, codes[0]!, pick, today).giveBack,
    answerCorrection: { answers: correctedBy(state, answers, pick), declared: declared(answers, pick) },
    checkMaterials: { marks: marksFor(answers, state.unticked, pick).slice(pick % 5) },
    requestCorrection: { asks: asksFor(pick) },
    amend: { answers: correctedBy(state, answers, pick), marks: pick % 2 === 0 ? marks : [] },
    attachFile: fileFor(toHandIn(answers, state.unticked), item, pick),
    reuseMaterial: { given: reuseFor(toHandIn(answers, state.unticked), state, item, pick) },
    endReuse: {
      material: pickOne(pick % 7 === 0 ? ['M05'] : servingAgain(state), pick),
      reason: pick % 5 === 0 ? 'none' : 'expired',
      note: '看不清',
    },
    removeFile: { file: pickOne(['none', ...Object.keys(state.files ?? {})], pick) },
    refuse: { reason: pick % 3 === 0 ? 'none' : 'duplicate', note: pick % 16 === 0 ? '' : '已有一件' },
    accept: {
      marks,
      declined: declinedFor(pick, item),
      deferral,
      ...(pick % 2 === 0 && { place: '综合窗口' }),
    },
    ...deliveryBodies(state, pick),
    ...oversightBodies(state, pickOne(codes, item), pick),
    recordVisit: {
      place: '综合窗口',
      why: '补交',
      items: pick % 6 === 0 ? ['99'] : Object.keys(state.items),
      ...(pick % 2 === 0 && { confirmed: true }),
    },
    strikeVisit: { visit: 1 + ((pick + 2) % 3), why: pick % 7 === 0 ? ' ' : '登记错了' },
  };
  return { type, ...bodies[type] } as Command;
}

/** What serves again and may be ended; where there is none, something nobody gave. */
function servingAgain(state: Application): string[] {
  const live = Object.keys(state.reuses ?? {}).filter(code => findReuse(state, code) !== null);
  return live.length > 0 ? live : ['M05'];
}

/** A package as the platform hands it over with the act. */
function packageFor({ endedAt }: Application) {
  const sealed = { package: 'one', manifest: 'f'.repeat(64), pieces: ['e'.repeat(64)], bytes: 1, parts: 1 };
  return { sealed, on: endedAt === null ? '2026-12-31' : dateOfInstant(endedAt) };
}

function onItem({ state, today }: Going, item: string, type: ItemCommandType, intent: Intent): Command {
  const { pick } = intent;
  const reason = (list: readonly Reason[]) =>
    pick % 11 === 0 ? 'none' : pickOne(reasonsForItem(list, item), pick).code;
  const { pause, returning, denial, termination } = service.reasons;
  const note = pick % 13 === 0 ? '' : '说明';
  const kind = pickOne(['correction', 'special', 'external'] as const, pick);
  const pausing =
    kind === 'correction'
      ? { kind, asks: asksFor(pick) }
      : { kind, reason: reason(pause[kind]), note, ...(pick % 5 !== 0 && { until: '2099-12-31' }) };
  const ending =
    pick % 6 === 0
      ? { outcome: 'denied', reason: reason(denial), note }
      : pick % 17 === 0
        ? { outcome: 'terminated', reason: reason(termination), note }
        : { outcome: 'granted', result: pick % 10 === 0 ? {} : results[item] };
  const check = checksOf(item)[0];
  const bodies: Record<ItemCommandType, object> = {
    claim: {},
    release: pick % 4 === 0 ? {} : { note },
    receive: {},
    resume: {},
    redispatch: pick % 3 === 0 ? { note } : {},
    pause: pausing,
    recordPause: { on: today, ...pausing },
    ...paperBodies(state, item, pick, today),
    returnToWindow: { reason: reason(returning), note },
    recordCheck: {
      check: check?.code ?? 'none',
      outcome: check === undefined ? 'none' : pickOne(check.outcomes, pick % 4 === 0 ? pick : 0).value,
    },
    conclude: ending,
    recordResult: { on: today, number: '样字〔2026〕1号', ...ending },
    recordResume: { on: today },
    recordReturn: { on: today, reason: reason(returning), note },
    deliver: { way: pickOne(['electronic', 'pickup', 'ems'], pick) },
  };
  return {
    type,
    item: pick % 97 === 0 ? '99' : item,
    seen: seenBy(state, item, intent),
    ...bodies[type],
  } as Command;
}

function seenBy(state: Application, item: string, { seen }: Intent): number | null {
  const revision = state.items[item]?.revision ?? 0;
  if (seen === 'unsaid') return null;
  return seen === 'now' ? revision : seen === 'older' ? revision - 1 : revision + 1;
}

function marksFor(answers: Answers, unticked: readonly string[], pick: number): MaterialMark[] {
  const absent = pick % 8 === 0;
  return toHandIn(answers, unticked).map((material, place) => {
    const choices = markChoices(getMaterial(service, material)).filter(
      ({ found, source }) => found !== 'electronic' || source !== undefined || pick % 11 === 0,
    );
    const choice = absent && place % 4 === 0 ? choices.at(-1)! : choices[pick % (choices.length - 1)]!;
    return { material: pick % 31 === 0 ? '梁永安' : material, ...choice, copies: pick % 37 === 0 ? 0 : 1 };
  });
}

/** 容缺: now and then what may come later comes later; sometimes also what may not. */
function deferralFor(answers: Answers, unticked: readonly string[], pick: number): DeferralDraft {
  const secondary = toHandIn(answers, unticked).filter(
    code => getMaterial(service, code).secondary || pick % 36 === 0,
  );
  return { materials: pick % 3 === 0 ? secondary : [], signed: pick % 4 !== 0, until: null };
}

function declared(answers: Answers, pick: number): Record<string, Declaration> {
  const says = pick % 3 === 0 ? 'electronic' : pick % 23 === 0 ? 'lacking' : 'bring';
  const known = Object.fromEntries(toHandIn(answers).map(code => [code, says] as const));
  return pick % 29 === 0 ? { ...known, 不是材料: says } : known;
}

function fileFor(materials: readonly string[], item: number, pick: number) {
  const material = pick % 7 === 0 ? 'M06' : pickOne(materials, item);
  const format: 'pdf' | 'jpeg' = pick % 5 === 0 ? 'pdf' : 'jpeg';
  const file = `${pick}-${item}`;
  const given = { file, material, format, bytes: 1000, pages: 1, address: file.padEnd(64, '0') };
  return { given, name: `${file}.bin`, digest: String(pick % 50) };
}

/** Something handed in some days before this application was begun; now and then too long ago, or nothing of it left. */
export function reuseFor(
  materials: readonly string[],
  { startedAt }: Application,
  item: number,
  pick: number,
) {
  const serving = materials.filter(code => getMaterial(service, code).validFor?.value !== 'never');
  const material = pick % 7 === 0 ? 'M11' : pickOne(serving, item);
  const { given, name, digest } = fileFor([material], 0, pick);
  const source = {
    application: 'earlier',
    number: 'GDTY44078120260101000001',
    usedFor: ['报到登记'],
    checkedAt: pick % 6 === 0 ? '2020-01-05T02:00:00.000Z' : startedAt || '2026-01-05T02:00:00.000Z',
    office: '440781-window',
    keeper: pick % 2 === 0 ? '440781-window' : null,
  };
  return { material, source, files: pick % 4 === 0 ? [] : [{ given, name, digest }] };
}

function asksFor(pick: number): AskDraft[] {
  const fields = ['phone', 'dischargeCardNumber', 'bankAccount', 'residenceAddress', 'politics', 'none'];
  const materials = ['M02', 'M16', 'M03', 'M06', 'M12', 'M13'];
  const asks: AskDraft[] = [
    { target: { kind: 'field', field: pickOne(fields, pick) }, reason: 'mismatch', note: '请改' },
    { target: { kind: 'material', material: pickOne(materials, pick) }, reason: 'unclear', note: '看不清' },
  ];
  return pick % 37 === 0 ? [] : asks.slice(pick % 4 === 0 ? 1 : 0, pick % 4 === 1 ? 1 : 2);
}

function correctedBy(state: Application, answers: Answers, pick: number): Answers {
  if (pick % 19 === 0) return { politics: 'masses', phone: answers.phone! };
  const asked = openAsks(state).flatMap(({ target }) => (target.kind === 'field' ? [target.field] : []));
  const fields = asked.length > 0 ? asked : ['residenceAddress'];
  return Object.fromEntries(fields.map(field => [field, answers[field] ?? '']));
}

function declinedFor(pick: number, item: number) {
  if (pick % 5 !== 0) return [];
  const one = { item: pickOne(codes, item), reason: 'duplicate', note: '此前已办' };
  return pick % 2 === 0 ? [one, one] : [one];
}

function pickOne<T>(from: readonly T[], place: number): T {
  return from[place % from.length]!;
}

/** For beginnings: the soldier's answers, all of them right. */
export const soldierBy = (place: number): Answers => pickOne(soldiers, place);
