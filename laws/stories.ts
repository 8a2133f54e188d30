// The stories that are recorded for ever (law 3). Told once per version of history by `record-histories.ts`; what is
// recorded stays, so a story may be added here but a recorded one need not stay tellable.

import { chinaCalendar } from '@yimen/catalogue/calendars/china.ts';
import { toldOnPaper } from './paper-story.ts';
import { handedIn, type Telling, taken, telling } from './telling.ts';
import {
  agreed,
  codes,
  eleven,
  marksOf,
  officer,
  platform,
  results,
  soldier,
  toHandIn,
  zhongshan,
} from './world.ts';

const window = officer('440781-window');
const accepted = () => taken('2026-01-13', handedIn('2026-01-12', eleven), eleven);
const material = (code: string) => ({
  target: { kind: 'material' as const, material: code },
  reason: 'missing',
});
const field = (id: string) => ({
  target: { kind: 'field' as const, field: id },
  reason: 'mismatch',
  note: '与证件不符',
});

const elsewhere = { type: 'refuse', reason: 'not-settled-here', note: '请到安置地申请' } as const;
/** By the platform, long after the last of it. */
const archived = (told: Telling) => {
  const sealed = {
    package: '7f0c3d1e-0000-4000-8000-000000000001',
    manifest: '5'.repeat(64),
    pieces: ['6'.repeat(64), '7'.repeat(64)],
    bytes: 3_210_000,
    parts: 34,
  };
  const { revision } = told.state;
  return told
    .on('2026-03-23')
    .act({ kind: 'system', id: 'archive' }, { type: 'archive', sealed, on: '2026-03-23', revision });
};

export const stories: Record<string, () => Telling> = {
  'all-eleven-granted': () => {
    const told = accepted();
    for (const code of codes) told.grant(code);
    return told.on('2026-01-20').item('02', { type: 'deliver', way: 'pickup' });
  },

  'delivered-and-archived': () => {
    const told = accepted();
    for (const code of codes) told.grant(code);
    told
      .on('2026-01-20')
      .item('02', { type: 'deliver', way: 'pickup' })
      .item('11', { type: 'deliver', way: 'pickup' });
    return archived(told);
  },

  'refused-and-archived': () =>
    archived(handedIn('2026-01-12', eleven).on('2026-01-13').act(window, elsewhere)),

  'withdrawn-and-archived': () =>
    archived(accepted().grant('01').grant('03').on('2026-01-15').act(soldier, { type: 'withdraw' })),

  'chosen-electronically-and-delivered': () => {
    const told = accepted();
    told.act(soldier, { type: 'chooseDelivery', way: 'electronic', together: false });
    for (const code of codes) told.grant(code);
    return told;
  },

  'posted-lost-and-posted-again': () => {
    const told = accepted();
    for (const code of codes) told.grant(code);
    const items = ['02', '11'];
    const order = { type: 'sendParcel' as const, items, carrier: 'ems' as const, waybill: null };
    told.on('2026-01-20').act(window, order);
    told.act(platform, { type: 'labelParcel', parcel: 'P1', waybill: '1098765432109' });
    told.on('2026-01-21').act(platform, { type: 'trackParcel', parcel: 'P1', status: 'accepted' });
    told.on('2026-02-02').act(window, {
      type: 'trackParcel',
      parcel: 'P1',
      status: 'lost',
      note: '邮政书面答复：途中遗失，已补办证件',
    });
    const to = { name: '麦穗归', phone: '19900000001', address: '广东省江门市台山市台城街道演示路9号' };
    told.act(soldier, { type: 'chooseDelivery', way: 'ems', together: true, to });
    told.act(window, { ...order, carrier: 'by-hand', waybill: '1098765432116' });
    told.on('2026-02-04').act(window, { type: 'trackParcel', parcel: 'P2', status: 'in-transit' });
    return told.on('2026-02-05').act(window, { type: 'trackParcel', parcel: 'P2', status: 'delivered' });
  },

  'corrected-twice': () => {
    const told = handedIn('2026-01-12', eleven);
    told.on('2026-01-13').act(window, { type: 'requestCorrection', asks: [field('phone'), material('M16')] });
    told.on('2026-01-15').act(soldier, {
      type: 'answerCorrection',
      answers: { phone: '19900000099' },
      declared: { M16: 'electronic' },
    });
    taken('2026-01-16', told, eleven).grant('01').grant('02');
    told.item('09', { type: 'receive' }).item('06', { type: 'receive' });
    told.item('09', { type: 'pause', kind: 'correction', asks: [field('bankAccount'), material('M17')] });
    told.on('2026-01-19').item('06', { type: 'pause', kind: 'correction', asks: [material('M13')] });
    told.on('2026-01-21').act(soldier, {
      type: 'answerCorrection',
      answers: {},
      declared: { M17: 'electronic', M13: 'bring' },
    });
    told.on('2026-01-23').act(window, { type: 'checkMaterials', marks: marksOf(['M13']) });
    told.act(window, { type: 'recordVisit', place: '综合窗口', why: '补交材料', items: ['06'] });
    return told.act(window, { type: 'amend', answers: { bankName: '中国农业银行另一支行' }, marks: [] });
  },

  'returned-and-sent-again': () => {
    const told = accepted().grant('01');
    told.item('08', { type: 'claim' }).item('08', { type: 'release' });
    told
      .on('2026-01-14')
      .item('08', { type: 'returnToWindow', reason: 'package-unreadable', note: '打不开' });
    told.on('2026-01-19').act(window, { type: 'redispatch', item: '08', seen: null, note: '已重新上传' });
    return told.grant('08');
  },

  'paused-for-an-exam': () => {
    const told = accepted();
    told.item('11', { type: 'receive' });
    told.item('11', {
      type: 'pause',
      kind: 'special',
      reason: 'exam',
      note: '等待科目一考试',
      until: '2026-03-31',
    });
    return told.on('2026-02-26').item('11', { type: 'resume' }).grant('11');
  },

  'denied-and-what-waited-ends': () =>
    accepted()
      .item('01', { type: 'receive' })
      .on('2026-01-16')
      .item('01', { type: 'conclude', outcome: 'denied', reason: 'conditions-unmet', note: '安置地不符' }),

  'withdrawn-midway': () =>
    accepted().grant('01').grant('03').on('2026-01-15').act(soldier, { type: 'withdraw' }),

  'item-taken-back': () => {
    const told = handedIn('2026-01-12', eleven).act(window, {
      type: 'requestCorrection',
      asks: [material('M21')],
    });
    told.act(soldier, { type: 'withdrawItem', item: '11' });
    taken('2026-01-13', told, eleven).grant('01');
    return told
      .on('2026-01-15')
      .act(window, { type: 'withdrawItem', item: '10', note: '本人到窗口提出，不参加培训了。' });
  },

  'visit-struck-off': () => {
    const told = accepted();
    told.act(window, {
      type: 'recordVisit',
      place: '综合窗口',
      why: '补交材料',
      items: ['06'],
      confirmed: true,
    });
    told.act(window, { type: 'strikeVisit', visit: 2, why: '登记到了别人的办件上' });
    return told.act(window, {
      type: 'recordVisit',
      place: '综合窗口',
      why: '领取介绍信',
      items: ['01'],
      confirmed: true,
    });
  },

  'declined-in-part': () =>
    taken('2026-01-13', handedIn('2026-01-12', eleven), eleven, ['04', '10']).grant('01'),

  'refused-at-the-window': () => handedIn('2026-01-12', eleven).on('2026-01-13').act(window, elsewhere),

  'draft-thrown-away': () => {
    const contents = {
      settlement: String(eleven.settlement),
      answers: eleven,
      unticked: ['11'],
      declared: {},
    };
    return telling('2026-01-12')
      .act(soldier, { type: 'start', id: 'recorded', applicant: 'soldier', ...contents })
      .act(soldier, { type: 'discard' });
  },

  'walk-in-in-zhongshan': () => {
    const settlement = String(zhongshan.settlement);
    const told = telling('2026-01-12').act(officer('442000-window'), {
      type: 'register',
      id: 'recorded',
      applicant: 'soldier',
      settlement,
      answers: zhongshan,
      unticked: ['10'],
      declared: {},
      marks: marksOf(toHandIn(zhongshan, ['10'])),
      place: '中山市综合窗口',
      next: 'accept',
      declined: [],
    });
    for (const code of Object.keys(told.state.items).sort()) told.grant(code);
    return told;
  },

  'deferred-and-brought': () => {
    const told = laterProof().grant('09').grant('01');
    return told.on('2026-01-20').act(window, { type: 'checkMaterials', marks: marksOf(['M18']) });
  },

  'deferred-and-lapsed': () =>
    laterProof()
      .grant('09')
      .on('2026-01-26')
      .act(platform, { type: 'settleDeferrals' })
      .on('2026-01-28')
      .act(platform, { type: 'settleDeferrals' }),

  'photographed-and-replaced': () => {
    const told = handedIn('2026-01-12', eleven);
    told.act(window, attached('M02', 'one')).act(window, attached('M03', 'two', 'pdf'));
    told.act(window, { type: 'removeFile', file: 'one' }).act(window, attached('M02', 'three'));
    taken('2026-01-13', told, eleven).item('09', { type: 'receive' });
    told.item('09', { type: 'pause', kind: 'correction', asks: [material('M17')] });
    return told.act(soldier, attached('M17', 'four'));
  },

  'granted-with-its-certificate': () => {
    const told = taken('2026-01-13', handedIn('2026-01-12', eleven), eleven).grant('01');
    const { given, name, digest } = attached('M02', 'certificate', 'pdf');
    const { material: _material, ...file } = given;
    told.item('02', { type: 'receive' });
    const files = [{ given: file, name, digest }];
    return told.item('02', { type: 'conclude', outcome: 'granted', result: results['02'], files });
  },

  'on-paper': toldOnPaper,
  'used-again-and-one-not-taken': () => {
    const contents = { settlement: String(eleven.settlement), answers: eleven, unticked: [] };
    const again = ['M02', 'M03', 'M16'];
    const declared = Object.fromEntries(
      toHandIn(eleven).flatMap(code => (again.includes(code) ? [] : [[code, 'bring' as const]])),
    );
    const earlier = { number: 'GDTY44078120260105000001', answers: { phone: String(eleven.phone) } };
    const told = telling('2026-01-12').act(soldier, {
      type: 'start',
      id: 'recorded',
      applicant: 'soldier',
      ...contents,
      declared,
      earlier,
    });
    for (const code of again) told.act(soldier, fromEarlier(code, code === 'M03'));
    told.act(soldier, fromEarlier('M07')).act(soldier, { type: 'endReuse', material: 'M07' });
    told.act(soldier, agreed).on('2026-01-13');
    told.act(window, { type: 'endReuse', material: 'M16', reason: 'unclear', note: '换一张近照' });
    return taken('2026-01-13', told, eleven);
  },

  'across-new-year': () => {
    const told = handedIn('2025-12-24', eleven).on('2025-12-25', withoutLastYear());
    taken('2025-12-25', told, eleven);
    return told.on('2025-12-26', chinaCalendar).act(platform, { type: 'settleClocks' });
  },
};

/** 容缺: accepted while the certificate of merit is still to come, which 08 and 09 need. */
function laterProof() {
  const marks = marksOf(toHandIn(eleven).filter(code => code !== 'M18'));
  const deferral = { materials: ['M18'], signed: true, until: null };
  return handedIn('2026-01-12', eleven)
    .on('2026-01-13')
    .act(window, { type: 'accept', marks, declined: [], deferral });
}

function attached(code: string, file: string, format: 'jpeg' | 'pdf' = 'jpeg') {
  const given = { file, material: code, format, bytes: 1000, pages: 1, address: file.padEnd(64, '0') };
  return { type: 'attachFile' as const, given, name: `${file}.bin`, digest: file };
}

/** What was handed in a week before, looked at by the window then. */
function fromEarlier(code: string, kept = false) {
  const { given, name, digest } = attached(code, `again-${code}`);
  const source = {
    application: 'earlier',
    number: 'GDTY44078120260105000001',
    usedFor: ['报到登记'],
    checkedAt: '2026-01-05T02:00:00.000Z',
    office: '440781-window',
    keeper: kept ? '440781-window' : null,
  };
  const files = kept ? [] : [{ given, name, digest }];
  return { type: 'reuseMaterial' as const, given: { material: code, source, files } };
}

/** The calendar as it was before the notice for 2026 came out. */
function withoutLastYear() {
  const years = Object.fromEntries(Object.entries(chinaCalendar.years).filter(([year]) => year < '2026'));
  return { id: 'china-2025', years };
}
