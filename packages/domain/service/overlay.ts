import type { Field, Section } from '../form/field.ts';
import { crossCheck, type DefinitionProblem } from './cross-check.ts';
import { repeated } from './cross-check-lists.ts';
import type {
  ArchiveTerms,
  Channel,
  ItemDefinition,
  ItemMaterial,
  MaterialDefinition,
  ReasonCatalogue,
  ResultDefinition,
  SensitiveKind,
  ServiceDefinition,
  Site,
  Sourced,
} from './definition.ts';
import { type Retention, retentions } from './retention.ts';

/** What a city or county does differently from the level above (law 4). Everything is an addition or a shorter promise. */
export type Overlay = {
  service: string;
  version: number;
  division: string;
  /** 1 when absent. What is published is never changed: a county that changes its rules adds the next revision. */
  revision?: number;
  /** Invented to exercise the mechanism; no locality has said so. */
  demonstration?: boolean;
  note: string;
  /** Its windows: its own, and those of the places within it (R2.1). */
  sites?: readonly Site[];
  /** Sensitive kinds that its own fields add to the consent. */
  sensitive?: readonly SensitiveKind[];
  changes?: readonly ItemChange[];
  /** 保管期限 of refused and withdrawn cases, as the local archive approved them: longer, never shorter. */
  archiveTerms?: Partial<ArchiveTerms>;
  /** N items of its own (R1.N). */
  items?: readonly ItemDefinition[];
  /** N items of the level above that are not run here. Never one of the policy's own. */
  without?: readonly string[];
  sections?: readonly Section[];
  fields?: readonly Field[];
  materials?: readonly MaterialDefinition[];
  reasons?: Partial<Omit<ReasonCatalogue, 'pause'>>;
};

export type ItemChange = {
  item: string;
  promised?: Sourced<number>;
  /** As the local archive approved it: longer, never shorter. */
  retention?: Sourced<Retention>;
  delivery?: ResultDefinition['delivery'];
  channel?: Channel;
  /** Field ids and materials it needs besides. */
  fields?: readonly string[];
  materials?: readonly ItemMaterial[];
};

export type Overlaid =
  | { ok: true; service: ServiceDefinition }
  | { ok: false; problems: DefinitionProblem[] };

/**
 * Lays a city's or county's overlay over the definition of the level above. Refuses, all at once, an overlay that drops
 * an item of the policy, promises longer than the level above or the statute, or leaves a definition that does not hold.
 */
export function applyOverlay(service: ServiceDefinition, overlay: Overlay): Overlaid {
  const forbidden = [
    ...checkAddress(service, overlay),
    ...checkWithout(service, overlay),
    ...checkChanges(service, overlay),
    ...checkTerms(service, overlay),
    ...checkSites(overlay),
  ];
  if (forbidden.length > 0) return { ok: false, problems: forbidden };
  const merged = merge(service, overlay);
  const problems = crossCheck(merged, policyItems(service));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, service: merged };
}

/** The items that the policy itself lays down (R1.1–R1.11), as against the locality's own (R1.N). */
function policyItems(service: ServiceDefinition): string[] {
  return service.items.filter(item => item.requirement !== 'R1.N').map(item => item.code);
}

function checkAddress(
  service: ServiceDefinition,
  { service: code, version, items }: Overlay,
): DefinitionProblem[] {
  const problems =
    code === service.code && version === service.version
      ? []
      : [
          {
            key: 'service',
            sentence: `这份地方规定是给${code}第${version}版的，不能用于${service.code}第${service.version}版`,
          },
        ];
  return [
    ...problems,
    ...(items ?? [])
      .filter(item => item.requirement !== 'R1.N')
      .map(item => ({ key: `items.${item.code}.requirement`, sentence: '地方增加的事项应标为R1.N' })),
  ];
}

function checkWithout(service: ServiceDefinition, { without = [] }: Overlay): DefinitionProblem[] {
  const kept = policyItems(service);
  return without.flatMap(code => {
    const key = `without[${code}]`;
    if (kept.includes(code)) return [{ key, sentence: `事项${code}是政策规定的，地方不能减少` }];
    return service.items.some(item => item.code === code) ? [] : [{ key, sentence: `没有这个事项：${code}` }];
  });
}

/** A place speaks for its own windows only, and says each once. */
function checkSites({ division, sites = [] }: Overlay): DefinitionProblem[] {
  const within = division.replace(/(00)+$/, '');
  return [
    ...repeated(
      'sites',
      '同一地方写了两个受理窗口',
      sites.map(each => each.division),
    ),
    ...sites
      .filter(each => !each.division.startsWith(within))
      .map(each => ({
        key: `sites[${each.division}]`,
        sentence: `受理窗口所在区划${each.division}不在${division}之内，不能由它规定`,
      })),
  ];
}

function checkChanges(service: ServiceDefinition, { changes = [] }: Overlay): DefinitionProblem[] {
  return changes.flatMap(({ item: code, promised, retention }) => {
    const item = service.items.find(each => each.code === code);
    if (item === undefined) return [{ key: `changes[${code}]`, sentence: `没有这个事项：${code}` }];
    const problems: DefinitionProblem[] = [];
    if (isShorter(retention, item.retention))
      problems.push({ key: `changes[${code}].retention`, sentence: shorterTerm });
    if (promised === undefined) return problems;
    const key = `changes[${code}].promised`;
    const { value: statutory } = item.statutory;
    if (statutory !== null && promised.value > statutory) {
      problems.push({ key, sentence: `承诺时限${promised.value}个工作日长于法定时限${statutory}个工作日` });
    }
    if (promised.value > item.promised.value) {
      problems.push({
        key,
        sentence: `承诺时限${promised.value}个工作日长于上一级的承诺${item.promised.value}个工作日，地方只能缩短`,
      });
    }
    return problems;
  });
}

function checkTerms({ archive }: ServiceDefinition, { archiveTerms = {} }: Overlay): DefinitionProblem[] {
  return (['refused', 'withdrawn'] as const)
    .filter(ending => isShorter(archiveTerms[ending], archive.terms[ending]))
    .map(ending => ({ key: `archiveTerms.${ending}`, sentence: shorterTerm }));
}

const shorterTerm = '保管期限短于上一级的规定，地方只能延长';

function isShorter(term: Sourced<Retention> | undefined, above: Sourced<Retention>): boolean {
  return term !== undefined && retentions.indexOf(term.value) < retentions.indexOf(above.value);
}

function merge(service: ServiceDefinition, overlay: Overlay): ServiceDefinition {
  const {
    items = [],
    without = [],
    sites = [],
    sensitive = [],
    sections = [],
    fields = [],
    materials = [],
    reasons = {},
  } = overlay;
  return {
    ...service,
    ...(overlay.archiveTerms && {
      archive: { ...service.archive, terms: { ...service.archive.terms, ...overlay.archiveTerms } },
    }),
    ...(sites.length > 0 && { sites: [...(service.sites ?? []), ...sites] }),
    ...(service.consent && {
      consent: { ...service.consent, sensitive: [...service.consent.sensitive, ...sensitive] },
    }),
    form: { sections: [...service.form.sections, ...sections], fields: [...service.form.fields, ...fields] },
    items: [
      ...service.items.filter(item => !without.includes(item.code)).map(item => changed(item, overlay)),
      ...items,
    ],
    materials: [...service.materials, ...materials],
    reasons: {
      ...service.reasons,
      correction: [...service.reasons.correction, ...(reasons.correction ?? [])],
      refusal: [...service.reasons.refusal, ...(reasons.refusal ?? [])],
      denial: [...service.reasons.denial, ...(reasons.denial ?? [])],
      termination: [...service.reasons.termination, ...(reasons.termination ?? [])],
      returning: [...service.reasons.returning, ...(reasons.returning ?? [])],
    },
  };
}

function changed(item: ItemDefinition, { changes = [] }: Overlay): ItemDefinition {
  const change = changes.find(each => each.item === item.code);
  if (change === undefined) return item;
  return {
    ...item,
    promised: change.promised ?? item.promised,
    ...(change.channel && { channel: change.channel }),
    retention: change.retention ?? item.retention,
    result: { ...item.result, delivery: change.delivery ?? item.result.delivery },
    fields: [...item.fields, ...(change.fields ?? [])],
    materials: [...item.materials, ...(change.materials ?? [])],
  };
}
