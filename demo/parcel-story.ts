import { everythingElse } from './offices-at-work.ts';
import { accepted, doneAtOnce, granted, household, item, type Scene, type Step } from './scene.ts';
import { type Soldier, soldier } from './soldiers.ts';

/** Results on their way (R4.2), one of each kind: to be posted, on its way, delivered, lost, and come back. */
export const parcelScenes: readonly Scene[] = [
  accepted(posted('方草原', 34), household, 'ts-window', 4, [
    ...doneAtOnce('ts-veterans', 4),
    ...registered(3, 34),
  ]),
  accepted(posted('沈行舟', 35), household, 'ts-window', 7, [
    ...doneAtOnce('ts-veterans', 7),
    ...registered(6, 35),
    sends('9876500000353', 3),
    hears('accepted', 3),
    hears('in-transit', 1, '离开江门市邮件处理中心'),
  ]),
  accepted(posted('韩晓峰', 36), household, 'ts-window', 12, [
    ...doneAtOnce('ts-veterans', 12),
    ...registered(11, 36),
    ...everythingElse('ts', 11),
    sends('9876500000360', 6),
    hears('delivered', 4, '本人签收'),
  ]),
  accepted(posted('曾万里', 37), household, 'ts-window', 14, [
    ...doneAtOnce('ts-veterans', 14),
    ...registered(13, 37),
    sends('9876500000377', 12),
    hears('in-transit', 11),
    hears('lost', 2, '邮政答复：分拣途中遗失，已登记赔付'),
  ]),
  accepted(posted('许明月', 38), household, 'ts-window', 10, [
    ...doneAtOnce('ts-veterans', 10),
    ...registered(9, 38),
    sends('9876500000384', 8),
    hears('failed', 6, '两次投递无人接听电话'),
    hears('returned', 1, '逾期未领，已退回窗口'),
  ]),
];

/** His household is restored, which comes with papers; he wants them at home. */
function posted(name: string, place: number): Soldier {
  const address = `广东省江门市台山市台城街道演示路${place}号`;
  return soldier(name, '20050606', place, {
    settlement: '440781',
    politics: 'masses',
    militaryLicence: false,
    insuranceKind: 'employee',
    residenceAddress: address,
    householdAddress: address,
  });
}

/** 户口登记 done, with its 户口簿 and 居民身份证 to be sent. */
function registered(daysAgo: number, place: number): Step[] {
  return [
    item('ts-police', '02', { type: 'receive' }, daysAgo),
    item(
      'ts-police',
      '02',
      granted(() => ({
        militaryStatus: 'discharged',
        registeredAddress: `广东省江门市台山市台城街道演示路${place}号`,
        householdNumber: `4407810${place}`,
      })),
      daysAgo,
    ),
  ];
}

function sends(waybill: string, daysAgo: number): Step {
  return {
    as: 'ts-window',
    do: () => ({ type: 'sendParcel', items: ['02'], carrier: 'by-hand', waybill }),
    daysAgo,
  };
}

type Heard = 'accepted' | 'in-transit' | 'delivered' | 'failed' | 'returned' | 'lost';

function hears(status: Heard, daysAgo: number, note?: string): Step {
  return {
    as: 'ts-window',
    do: () => ({ type: 'trackParcel', parcel: 'P1', status, ...(note && { note }) }),
    daysAgo,
  };
}
