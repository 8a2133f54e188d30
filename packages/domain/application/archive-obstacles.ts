import { holderOfCertificate, isCertificate, isCertificateAtWindow } from '../custody/certificate.ts';
import { isBad, isReplaced } from '../oversight/rating.ts';
import { addDays, dateOfInstant, type PlainDate } from '../plain/date.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import { isOnPaper } from '../service/delivery-rule.ts';
import { getItem, getMaterial } from '../service/lookup.ts';
import { type Application, openAsks } from './application.ts';
import { isLive, troubledParcels } from './delivery.ts';
import { isGranted } from './item.ts';

/** Why an application that has ended cannot be archived yet; the items it is about, where it is about items. */
export type ArchiveObstacle = { kind: ArchiveObstacleKind; items: string[] };
type Check = (application: Application, service: ServiceDefinition) => string[] | null;

/** Every reason there is, each with what finds it: the items, none where it is about the whole, or null when it does not stand. */
const checks = {
  /** A result on paper that has not reached the soldier, or its certificate that still lies at the window (R4.2). */
  undelivered: ({ items, papers }, service) => {
    const left = Object.values(items).filter(
      item =>
        isGranted(item) &&
        (isCertificateAtWindow(papers, item.code) ||
          (item.delivered === null && isOnPaper(getItem(service, item.code)))),
    );
    return left.length === 0 ? null : left.map(({ code }) => code).sort();
  },
  /** A parcel on its way, or come to grief and not settled (送达异常, R4.2). */
  posted: application => {
    const unsettled = [...(application.parcels ?? []).filter(isLive), ...troubledParcels(application)];
    const items = unsettled.flatMap(parcel => parcel.items);
    return items.length === 0 ? null : [...new Set(items)].sort();
  },
  /** Papers between two offices, or looked for (R3.4); a certificate lost in the post is no more where another has reached him. */
  moving: ({ papers = [] }) =>
    papers.some(
      paper =>
        paper.holder.startsWith('transit:') ||
        (paper.holder.startsWith('missing:') &&
          !(isCertificate(paper) && holderOfCertificate(papers, paper.material) === 'applicant')),
    )
      ? []
      : null,
  /** An original that is only looked at and given back, and still lies with an office; one that is kept may serve a later case (R5.2). */
  kept: ({ papers = [] }, service) =>
    papers.some(
      ({ holder, form, material }) =>
        form === 'original' &&
        (holder.startsWith('window:') || holder.startsWith('agency:')) &&
        getMaterial(service, material).keeping === 'seen',
    )
      ? []
      : null,
  /** Something asked of the soldier that nobody took back; what was refused or withdrawn asks nothing any more. */
  asked: application =>
    application.status !== 'concluded' || openAsks(application).length === 0 ? null : [],
  /** A bad rating that is not mended and answered yet (domain.md §3.5): an archived case takes no word any more. */
  rated: ({ ratings = [] }) =>
    ratings.some(
      ({ level, mended }, place) => isBad(level) && mended === null && !isReplaced(ratings, place + 1),
    )
      ? []
      : null,
} as const satisfies Record<string, Check>;

export type ArchiveObstacleKind = keyof typeof checks;

/** What stands in the way of archiving an application that has ended, all at once; none means that it may be done. */
export function archiveObstacles(application: Application, service: ServiceDefinition): ArchiveObstacle[] {
  return (Object.keys(checks) as ArchiveObstacleKind[]).flatMap(kind => {
    const items = (checks[kind] as Check)(application, service);
    return items === null ? [] : [{ kind, items }];
  });
}

/** Said as the end of a sentence that begins with the application. */
export const obstacleWords = {
  undelivered: '还有纸质结果没有登记送达',
  posted: '还有邮件在途，或者送达异常还没有处理',
  moving: '还有纸质材料在途或者在查找',
  kept: '还有申请人的材料原件没有退还',
  asked: '还有补正要求没有了结',
  rated: '还有差评没有整改并答复',
} as const satisfies Record<ArchiveObstacleKind, string>;

/**
 * The day from which the platform archives by itself: so many days after the case ended and the last result was delivered, whichever came
 * later. Null while it has not ended.
 */
export function archivesItselfOn(
  { endedAt, items }: Application,
  service: ServiceDefinition,
): PlainDate | null {
  if (endedAt === null) return null;
  const deliveries = Object.values(items).flatMap(({ delivered }) =>
    delivered === null ? [] : [delivered.at],
  );
  const last = [endedAt, ...deliveries].map(dateOfInstant).sort().at(-1)!;
  return addDays(last, service.archive.after.value);
}
