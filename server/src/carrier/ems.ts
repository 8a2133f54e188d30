import type { ParcelStatus } from '@yimen/domain/application/delivery.ts';
import type { Carrier, CarrierNews } from './carrier.ts';
import { chinaTime, EmsRefused, emsCall, fromChinaTime } from './ems-call.ts';
import type { EmsSettings } from './ems-settings.ts';

const api = { address: '060001', order: '020003', track: '040001' } as const;
/** 1: papers; the interface has no kind nearer to a certificate. */
const papers = '1';
/** 1 特快专递 */
const express = '1';

/**
 * China Post EMS by its interface for agreement customers: the address taken apart by the post itself, the order under our own
 * number, the way asked for. Field names follow public clients of it; what none shows is in docs/decisions/0012.
 */
export function emsCarrier(
  settings: EmsSettings,
  now: () => string = () => new Date().toISOString(),
): Carrier {
  const call = (code: string, message: unknown) => emsCall(settings, code, message, now());
  const placed = async ({ name, phone, address }: { name: string; phone: string; address: string }) => {
    const [found] = listOf(await call(api.address, [{ wholeAddress: address }]));
    const { prov, city, county } = found ?? {};
    if (!prov || !city) throw new EmsRefused('address', '地址分不出省市，请补全省、市、县（区）');
    return { name, mobile: phone, prov, city, county: county ?? '', address };
  };
  return {
    code: 'ems',
    async order({ order, to }) {
      try {
        const [made] = listOf(
          await call(api.order, [
            {
              ecommerceUserId: order,
              logisticsOrderNo: order,
              createdTime: chinaTime(now()),
              contentsAttribute: papers,
              bizProductNo: express,
              sender: await placed(settings.sender),
              receiver: await placed(to),
              cargos: [{ cargoName: '证照文件', cargoQuantity: 1 }],
            },
          ]),
        );
        if (!made?.waybillNo) throw new Error('EMS gave no waybill');
        return { ok: true, waybill: String(made.waybillNo) };
      } catch (error) {
        if (error instanceof EmsRefused) return { ok: false, refused: error.message || error.code };
        throw error;
      }
    },
    async track(waybill) {
      return listOf(await call(api.track, { waybillNo: waybill, direction: '0' })).flatMap(newsOf);
    },
  };
}

type Fields = Readonly<Record<string, string | undefined>>;

function newsOf({ opCode = '', opName = '', opDesc = '', opTime = '' }: Fields): CarrierNews[] {
  const at = fromChinaTime(opTime);
  return at === null ? [] : [{ status: statusOf(opCode, opName + opDesc), at, words: opDesc || opName }];
}

/** A parcel going back says so in words, whatever its code; a code nobody told us of is one more step of the way. */
function statusOf(code: string, words: string): ParcelStatus {
  if (/退回妥投|已退回寄件人/.test(words)) return 'returned';
  return known[code] ?? 'in-transit';
}
/** 203 收寄 · 704 投递结果反馈-妥投 · 705 投递结果反馈-未妥投 */
const known: Readonly<Record<string, ParcelStatus>> = {
  '203': 'accepted',
  '704': 'delivered',
  '705': 'failed',
};

/** One, many, or many under a name: answers come in all three shapes. */
function listOf(body: unknown): Fields[] {
  if (Array.isArray(body)) return body as Fields[];
  if (typeof body !== 'object' || body === null) return [];
  const inside = Object.values(body).find(Array.isArray);
  return (inside as Fields[] | undefined) ?? [body as Fields];
}
