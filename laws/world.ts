// The real catalogue as a stage for the laws: who acts, what they enter, and the context of a decision.

import { chinaCalendar } from '@yimen/catalogue/calendars/china.ts';
import { directory } from '@yimen/catalogue/directory.ts';
import { layOverlays, overlaysAround } from '@yimen/catalogue/lay-overlays.ts';
import { loadService } from '@yimen/catalogue/load.ts';
import { listOverlays } from '@yimen/catalogue/overlays.ts';
import {
  allElevenSoldier,
  correctingSoldier,
  walkInSoldier,
  zhongshanSoldier,
} from '@yimen/demo/soldiers.ts';
import type { Actor } from '@yimen/domain/application/actor.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { usualMark } from '@yimen/domain/application/mark-choice.ts';
import type { MaterialMark } from '@yimen/domain/application/material.ts';
import type { Context } from '@yimen/domain/application/progress.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { caseNumber } from '@yimen/domain/plain/case-number.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { getItem, getMaterial } from '@yimen/domain/service/lookup.ts';
import { neededMaterials } from '@yimen/domain/service/needed-materials.ts';
import { includedItems, plan } from '@yimen/domain/service/plan.ts';

export const service = loadService('veteran-reception', 1);
/** The place of the catalogue whose league and pension offices are on paper (R3.4), and the service as it is there. */
export const paperPlace = '440785';
export const onPaper = layOverlays(
  service,
  overlaysAround(listOverlays(), 'veteran-reception/v1', paperPlace, directory()),
);
export const codes = service.items.map(item => item.code);

export const soldiers = [allElevenSoldier, walkInSoldier, correctingSoldier, zhongshanSoldier].map(each => ({
  ...each.answers,
  dischargeOrderDate: '2025-12-01',
  joinedPartyDate: '2023-03-05',
  fullMemberDate: '2024-03-07',
  partyDuesPaidTo: '2025-11',
  leagueDuesPaidTo: '2025-10',
})) as unknown as readonly Answers[];
/** The answers of one for whom all eleven items apply. */
export const eleven = soldiers[0]!;
export const zhongshan = soldiers[3]!;

/** He hands in, agreeing to the notice as it reads now. */
export const agreed: Command = { type: 'submit', consent: service.consent!.version };

export const soldier: Actor = { kind: 'citizen', id: 'soldier' };
export const platform: Actor = { kind: 'system', id: 'calendar' };
export const officer = (agency: string, who = 'one'): Actor => ({
  kind: 'staff',
  id: `${who}@${agency}`,
  agency,
});

let papers = 0;

/** What a decision may know on a day, at ten in the morning in China. */
export function contextOn(today: PlainDate, actor: Actor, number = 1): Context {
  return {
    now: `${today}T02:00:00.000Z`,
    today,
    actor,
    service,
    overlays: [],
    directory: directory(),
    calendar: chinaCalendar,
    newNumber: division => caseNumber({ division, date: today, sequence: number }),
    actorName: actor.kind === 'staff' ? '经办人' : null,
    newCode: () => `PAPER${String(++papers).padStart(7, '0')}`,
  };
}

/** The materials a soldier must bring, those of no item left out. */
export function toHandIn(answers: Answers, unticked: readonly string[] = []): string[] {
  return neededMaterials(service, includedItems(plan(service, answers, unticked)), answers)
    .filter(each => !each.internal)
    .map(each => each.definition.code);
}

/** The same as the window has it when the catalogue is followed. */
export function marksOf(materials: readonly string[]): MaterialMark[] {
  return materials.map(code => usualMark(getMaterial(service, code)));
}

/** What each department enters when it grants, marked with a word that nobody else writes. */
export const results: Record<string, Answers> = {
  '01': {
    reportDate: '2026-01-05',
    householdLetterNumber: '台退户字〔2026〕1号',
    insuranceLetterNumber: '台退保字〔2026〕1号',
  },
  '02': {
    militaryStatus: 'discharged',
    registeredAddress: '广东省台山市登记路1号',
    householdNumber: '7654321',
  },
  '03': { receivingPartyOrganisation: '台城街道演示社区党支部', partyReceivedDate: '2026-01-05' },
  '04': { receivingLeagueOrganisation: '台城街道演示社区团支部', leagueReceivedDate: '2026-01-05' },
  '05': { pensionOutcome: 'connected', pensionMonths: '24' },
  '06': { medicalInsuredFrom: '2026-02-01' },
  '07': { reserveOutcome: 'updated', reserveRegisteredDate: '2026-01-05' },
  '08': { recordNumber: '4407812026000001' },
  '09': { approvedMonths: '24', approvedAmount: '36000' },
  '10': { trainingClass: '2026年冬季适应性培训班' },
  '11': { licenceFileNumber: '440700000001', grantedClass: 'C1' },
};

export const checksOf = (item: string) => getItem(service, item).checks;
