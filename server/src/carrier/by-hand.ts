import type { Carrier } from './carrier.ts';

/** Nobody is asked: the clerk writes the waybill down, and later what became of it. */
export const byHand: Carrier = {
  code: 'by-hand',
  order: async () => ({ ok: false, refused: '没有接通邮政接口，请手工填写邮件号' }),
  track: async () => [],
};
