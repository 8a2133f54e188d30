import type { Soldier } from '@yimen/demo/soldiers.ts';
import { checkIdNumber } from '@yimen/domain/plain/id-number.ts';

/** Somebody like this soldier, but another person: the demonstration's story has already begun for the first. Invented, region 449999; `place` (0–99) is used by one journey only, all share a server. */
export function another(like: Soldier, place: number, name: string): Soldier {
  const digits = `449999${like.idNumber.slice(6, 14)}${String(place).padStart(2, '0')}1`;
  const idNumber = [...'0123456789X'].map(last => digits + last).find(each => checkIdNumber(each).ok)!;
  const phone = `1990000${String(place).padStart(4, '0')}`;
  const dischargeCard = `2026119${String(place).padStart(4, '0')}`;
  return {
    name,
    idNumber,
    phone,
    dischargeCard,
    answers: { ...like.answers, name, idNumber, phone, dischargeCardNumber: dischargeCard },
  };
}
