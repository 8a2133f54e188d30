import { APPLICANT_DUTIES, type ApplicantDuty } from '../calendar/applicant-deadline.ts';
import { dutyWords } from '../calendar/duty-words.ts';
import type { PlainDate } from '../plain/date.ts';
import { citation, isInForce } from '../service/citation.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import { type Directory, getDivision, isSettlement, nameInProvince } from '../service/directory.ts';
import { type Reception, receptionAt } from '../service/reception.ts';
import { type GuideItem, guideItem } from './guide-item.ts';
import { type GuidePapers, papersToBring } from './papers-to-bring.ts';

type Named = { code: string; name: string };

/** The guide of one place: its window, every item run there, and all the papers to bring, each once (R7.1, R5.3). */
export type GuidePlace = {
  place: Named & { fullName: string };
  /** The places within: counties of a city, towns of 东莞 and 中山. */
  within: Named[];
  /** The window that receives there; null in a city whose counties receive. */
  reception: Reception | null;
  items: Pick<GuideItem, 'code' | 'name' | 'who' | 'agency' | 'promised' | 'onTheSpot'>[];
  papers: GuidePapers[];
  /** By when he must have come, by his own duties, in natural days. */
  duties: { name: string; days: number; source: string }[];
  basis: string[];
};

/** Is there a guide of its own? Everywhere a soldier settles, and in a city without counties. The others list the places within. */
export function hasGuide(directory: Directory, code: string): boolean {
  if (isSettlement(directory, code)) return true;
  const within = [...directory.divisions.values()].filter(each => each.parent === code);
  return getDivision(directory, code).level === 'city' && within.every(each => each.level === 'town');
}

/** The guide of a place on a day, from the definition in force there. A city with counties, and the province, only list their places. */
export function guidePlace(
  service: ServiceDefinition,
  directory: Directory,
  { place, today }: { place: string; today: PlainDate },
): GuidePlace {
  const { name } = getDivision(directory, place);
  const own = hasGuide(directory, place);
  const items = own
    ? service.items.map(({ code }) => guideItem(service, directory, { place, code, today }))
    : [];
  return {
    place: { code: place, name, fullName: nameInProvince(directory, place) || name },
    within: [...directory.divisions.values()]
      .filter(each => each.parent === place)
      .map(each => ({ code: each.code, name: each.name })),
    reception: own ? receptionAt(service, directory, place) : null,
    items: items.map(({ code, name, who, agency, promised, onTheSpot }) => ({
      ...{ code, name, who, agency, promised, onTheSpot },
    })),
    papers: papersToBring(items),
    duties: own ? service.applicantDuties.map(({ duty }) => dutyOf(duty)) : [],
    basis: service.basis.filter(each => each.about === undefined && isInForce(each, today)).map(citation),
  };
}

function dutyOf(duty: ApplicantDuty) {
  const { limit: days, source } = APPLICANT_DUTIES[duty];
  return { name: dutyWords[duty], days, source };
}
