import { afterEach, describe, expect, it } from 'vitest';
import { emsCarrier } from './ems.ts';
import { sealedMessage } from './ems-call.ts';
import { emsFromEnvironment } from './ems-settings.ts';
import { fakeEms } from './test-ems.ts';

const parcel = {
  order: 'GDTY44078120261125000125-P1',
  to: { name: '麦穗归', phone: '19900000001', address: '广东省江门市台山市台城街道演示路1号' },
};
const place = { prov: '广东省', city: '江门市', county: '台山市' };
const now = () => '2026-11-25T02:00:00.000Z';

let close: (() => Promise<unknown>) | null = null;
afterEach(() => close?.());
async function ems(answer: Parameters<typeof fakeEms>[0]) {
  const fake = await fakeEms(answer);
  close = fake.close;
  return { carrier: emsCarrier(fake.settings, now), asked: fake.asked };
}

describe('China Post EMS as its agreement customers ask it (R4.2)', () => {
  it('orders under our own number, both addresses taken apart by the post, each call sealed and signed', async () => {
    const { carrier, asked } = await ems(({ apiCode }) =>
      apiCode === '060001' ? { retBody: [place] } : { retBody: { waybillNo: '1098765432109' } },
    );
    expect(await carrier.order(parcel)).toEqual({ ok: true, waybill: '1098765432109' });
    expect(asked.map(each => each.apiCode)).toEqual(['060001', '060001', '020003']);
    expect(asked[2]!.message).toMatchObject([
      { logisticsOrderNo: parcel.order, receiver: { mobile: '19900000001', ...place }, sender: place },
    ]);
    expect(Object.fromEntries(asked[2]!.form)).toMatchObject({
      senderNo: '1100000000000',
      authorization: 'agreed',
      timeStamp: '2026-11-25 10:00:00',
    });
    expect(String(asked[2]!.form)).not.toContain('19900000001');
  });

  it('a no is China Post’s own words; no answer is an error, to be tried again', async () => {
    const no = await ems(({ apiCode }) =>
      apiCode === '060001' ? { retBody: [place] } : { retCode: 'B00010', retMsg: '超出服务范围' },
    );
    expect(await no.carrier.order(parcel)).toEqual({ ok: false, refused: '超出服务范围' });
    await close?.();
    const broken = await ems(() => ({ status: 502 }));
    await expect(broken.carrier.order(parcel)).rejects.toThrow('502');
    await close?.();
    await expect(broken.carrier.order(parcel)).rejects.toThrow('not reached');
  });

  it('an address that names no place is not ordered', async () => {
    const { carrier, asked } = await ems(() => ({ retBody: [] }));
    expect(await carrier.order(parcel)).toMatchObject({ ok: false });
    expect(asked.map(each => each.apiCode)).not.toContain('020003');
  });

  it('tells the way in our words, by the post’s clock; a code nobody knows is one more step', async () => {
    const step = (opTime: string, opCode: string, opDesc: string) => ({ opTime, opCode, opName: '', opDesc });
    const retBody = {
      responseItems: [
        step('2026-11-25 18:00:00', '203', '已收寄'),
        step('2026-11-26 08:00:00', '954', '离开处理中心'),
        step('2026-11-26 09:30:00', '705', '家中无人'),
        step('2026-11-27 09:30:00', '704', '已签收，本人签收'),
        step('2026-11-28 09:30:00', '704', '退回妥投，寄件人签收'),
        step('没有时间', '203', '已收寄'),
      ],
    };
    const { carrier } = await ems(() => ({ retBody }));
    const news = await carrier.track('1098765432109');
    expect(news.map(each => each.status)).toEqual([
      'accepted',
      'in-transit',
      'failed',
      'delivered',
      'returned',
    ]);
    expect(news[0]!.at).toBe('2026-11-25T10:00:00.000Z');
  });
});

it('seals as the example in China Post’s own description does', () => {
  // As a public client quotes it: key and message are the example's own, and nobody's.
  expect(sealedMessage({ language: 'zh-CN', orderId: 'QIAO-20200618-004' }, 'TvaBgrhE46sft3nZlfe7xw==')).toBe(
    '|$4|efB6PnjDpgHG4xfrvYlXonyBuMJoGTynkfasopHvbl2u3nmNeP+rznA3DyRwb/2GeZL7I3rL6HKD5+Tv3Uy6x8jIDISbYG8Bg14caH2flYE=',
  );
});

describe('what the operator sets', () => {
  const all = {
    YIMEN_EMS_SENDER_NO: '1',
    YIMEN_EMS_AUTHORIZATION: '2',
    YIMEN_EMS_KEY: Buffer.alloc(16).toString('base64'),
    YIMEN_EMS_SENDER_NAME: '窗口',
    YIMEN_EMS_SENDER_PHONE: '13800000000',
    YIMEN_EMS_SENDER_ADDRESS: '广东省江门市台山市政务路1号',
  };
  it('is all of an agreement or none, over https', () => {
    expect(emsFromEnvironment({})).toBe(null);
    expect(emsFromEnvironment(all)).toMatchObject({ senderNo: '1', sender: { name: '窗口' } });
    expect(() => emsFromEnvironment({ ...all, YIMEN_EMS_KEY: '' })).toThrow('YIMEN_EMS_KEY');
    expect(() => emsFromEnvironment({ ...all, YIMEN_EMS_KEY: 'short' })).toThrow('16 字节');
    expect(() => emsFromEnvironment({ ...all, YIMEN_EMS_URL: 'http://ems' })).toThrow('https');
  });
});
