import { conditionWords } from '../form/condition-words.ts';
import type { PlainDate } from '../plain/date.ts';
import { citation, isInForce } from '../service/citation.ts';
import type { ItemDefinition, LegalBasis, ServiceDefinition } from '../service/definition.ts';
import type { Directory } from '../service/directory.ts';
import { getItem } from '../service/lookup.ts';
import { isProposed, toldSource } from '../service/told-source.ts';
import { type GuideMaterial, guideMaterials } from './guide-material.ts';

/** What anyone may read of one item in one place (R7.1): everything from the definition that runs the cases there, nothing besides. */
export type GuideItem = {
  code: string;
  name: string;
  shortName: string;
  /** Who it is for; all of them must hold. */
  who: string[];
  optional: boolean;
  agency: { name: string; address: string | null; phone: string | null };
  /** How it reaches its department in this place (R3.3, R3.4). */
  routed: string;
  /** `proposed`: no text says it; the locality confirms. */
  promised: { days: number; proposed: boolean };
  statutory: { days: number | null; source: string };
  onTheSpot: { kind: 'always' | 'when' | 'never'; when: string | null; why: string };
  /** What must or should be done first, and that its paper travels by itself. */
  after: { name: string; waits: boolean; why: string }[];
  materials: GuideMaterial[];
  result: { name: string; delivered: string };
  inPerson: boolean;
  licence: boolean;
  basis: { text: string; about: string }[];
  /** What may be done against a decision; null where the item is no matter of government. */
  remedy: string | null;
};

/** One item as its guide shows it in a place, on a day: law that was not in force that day is not cited. */
export function guideItem(
  service: ServiceDefinition,
  directory: Directory,
  { place, code, today }: { place: string; code: string; today: PlainDate },
): GuideItem {
  const item = getItem(service, code);
  const agency = directory.route(item.line, place);
  return {
    code,
    name: item.name,
    shortName: item.shortName,
    who: item.eligibility.map(each => each.because),
    optional: item.optional,
    agency: { name: agency.name, address: agency.address ?? null, phone: agency.phone ?? null },
    routed: item.channel?.way === 'paper' ? routedWords.paper : routedWords.login,
    promised: { days: item.promised.value, proposed: isProposed(item.promised) },
    statutory: { days: item.statutory.value, source: toldSource(item.statutory.source) },
    onTheSpot: onTheSpotOf(service, item),
    after: item.dependsOn.map(({ item: first, kind, why }) => ({
      name: getItem(service, first).name,
      waits: kind === 'hard',
      why,
    })),
    materials: guideMaterials(service, item),
    result: { name: item.result.name, delivered: deliveredWords[item.result.delivery] },
    inPerson: item.inPerson,
    licence: item.licence,
    basis: item.basis.filter(each => isInForce(each, today)).map(told),
    remedy: item.governmentService ? `${service.remedy.text}（${service.remedy.basis}）` : null,
  };
}

function onTheSpotOf(service: ServiceDefinition, { onTheSpot }: ItemDefinition): GuideItem['onTheSpot'] {
  const why = toldSource(onTheSpot.source);
  if (!onTheSpot.allowed) return { kind: 'never', when: null, why };
  if (onTheSpot.when === undefined) return { kind: 'always', when: null, why };
  return { kind: 'when', when: conditionWords(service.form.fields, onTheSpot.when), why };
}

function told(basis: LegalBasis) {
  return { text: citation(basis), about: aboutWords[basis.about ?? 'ground'] };
}

const aboutWords = {
  ground: '办理依据',
  duty: '职责分工',
  limits: '时限依据',
  procedure: '程序依据',
} as const;
const routedWords = {
  login: '窗口受理后由系统分送办理部门，部门在系统里签收、办理。',
  paper: '窗口受理后填写材料交接单，由窗口送交办理部门；不用您自己送。',
} as const;
const deliveredWords = {
  electronic: '电子件，办好后在网上查看、下载',
  paper: '纸质件，按您选的方式邮寄或者到窗口领取',
  both: '纸质件按您选的方式邮寄或者到窗口领取，同时有电子件',
  none: '没有需要领取的结果',
} as const;
