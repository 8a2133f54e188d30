import { dateOfInstant } from '../plain/date.ts';
import type { Application, Ask } from './application.ts';
import type {
  Declarations,
  DeliveryEvent,
  EventType,
  OversightEvent,
  PaperEvent,
  RatingEvent,
} from './event.ts';
import type { Appliers } from './evolve.ts';
import { filesOf, giverOf } from './file.ts';
import { type Deferral, type MaterialFact, type MaterialMark, openDeferral } from './material.ts';

/** Events of the application as a whole: from the draft to acceptance, and its end. */
export const evolveIntake = {
  Started: (application, { type: _type, ...facts }, { at }) => ({
    ...application,
    ...facts,
    status: 'draft',
    startedAt: at,
  }),

  DraftSaved: (application, { type: _type, declared, ...facts }) => ({
    ...application,
    ...facts,
    materials: declare({}, declared),
  }),

  Submitted: (application, { number, answers, declared }, { at }) => ({
    ...application,
    status: 'submitted',
    number,
    answers,
    materials: declare({}, declared),
    submittedAt: at,
  }),

  FileAttached: (application, { type: _type, ...given }, { at, actor }) => ({
    ...application,
    files: { ...application.files, [given.file]: { ...given, from: giverOf(actor), at } },
  }),

  FileRemoved: (application, { file }) => {
    const { [file]: _removed, ...files } = application.files ?? {};
    return { ...application, files };
  },

  MaterialReused: (application, { material, source, files }, { at, actor }) => {
    const from = giverOf(actor);
    const copies = files.map(file => [file.file, { ...file, from, at, copied: true as const }]);
    return {
      ...application,
      files: { ...application.files, ...Object.fromEntries(copies) },
      reuses: { ...application.reuses, [material]: { ...source, by: from, at } },
    };
  },

  ReuseEnded: (application, { material, reason, note }, { at }) => {
    const { [material]: ended, ...reuses } = application.reuses ?? {};
    const left = filesOf(application).filter(file => file.material !== material || file.copied !== true);
    const fact = application.materials[material];
    return {
      ...application,
      files: Object.fromEntries(left.map(file => [file.file, file])),
      reuses:
        reason === null ? reuses : { ...reuses, [material]: { ...ended!, refused: { reason, note, at } } },
      materials:
        fact === undefined
          ? application.materials
          : { ...application.materials, [material]: { ...fact, checked: null } },
    };
  },

  MaterialsChecked: (application, { marks }, { at, actor }) => {
    const checked = marks.map(({ material, ...mark }) => {
      const fact = application.materials[material] ?? unseen;
      return [material, { ...kept(fact, mark.found), checked: { ...mark, at, by: actor.id } }];
    });
    return { ...application, materials: { ...application.materials, ...Object.fromEntries(checked) } };
  },

  CorrectionAsked: (application, { from, asks }, { at }) => ({
    ...application,
    status: application.status === 'submitted' ? 'correcting' : application.status,
    materials: askedAgain(application.materials, asks),
    asks: [...application.asks, ...asks.map(ask => ({ ...ask, from, askedAt: at, answeredAt: null }))],
  }),

  CorrectionAnswered: (application, { answers, answered, declared }, { at }) => {
    const asks = application.asks.map(ask => (answered.includes(ask.id) ? { ...ask, answeredAt: at } : ask));
    return {
      ...application,
      answers,
      asks,
      materials: declare(application.materials, declared),
      status:
        application.status === 'correcting' && !asks.some(isUnanswered) ? 'submitted' : application.status,
    };
  },

  MaterialsDeferred: (application, { materials }, { at }) => {
    const deferred = materials.map(({ material, until, items }) => {
      const fact = application.materials[material] ?? unseen;
      return [
        material,
        { ...fact, deferral: { until, items, at, promise: 'open' as const, remindedAt: null } },
      ];
    });
    return { ...application, materials: { ...application.materials, ...Object.fromEntries(deferred) } };
  },

  DeferralsReminded: (application, { materials }, { at }) =>
    onDeferrals(application, materials, { remindedAt: at }),
  DeferralsLapsed: (application, { materials }) => onDeferrals(application, materials, { promise: 'lapsed' }),

  Refused: (application, { reason, note }, { at }) => ({
    ...application,
    status: 'refused',
    refusal: { reason, note },
    endedAt: at,
  }),
  Accepted: (application, _body, { at }) => ({ ...application, status: 'accepted', acceptedAt: at }),
  VisitRecorded: (application, { visit }) => ({ ...application, visits: [...application.visits, visit] }),
  DocumentIssued: ({ documents = [], ...application }, { type: _type, ...issued }, { at }) => ({
    ...application,
    documents: [
      ...documents.map(each =>
        each.document === issued.replaces ? { ...each, replacedBy: issued.document } : each,
      ),
      { ...issued, issuedAt: at, replacedBy: null },
    ],
  }),
  VisitStruck: (application, { visit: number, note }, { at }) => ({
    ...application,
    visits: application.visits.map((visit, place) =>
      place + 1 === number ? { ...visit, struck: { on: dateOfInstant(at), note } } : visit,
    ),
  }),
  Concluded: (application, _body, { at }) => ({ ...application, status: 'concluded', endedAt: at }),
  ApplicationArchived: (application, { type: _type, ...archived }) => ({
    ...application,
    status: 'archived',
    archived,
  }),
  Withdrawn: (application, _body, { at }) => ({ ...application, status: 'withdrawn', endedAt: at }),
  Discarded: (application, _body, { at }) => ({ ...application, status: 'discarded', endedAt: at }),
} satisfies Appliers<
  Exclude<EventType, `Item${string}` | PaperEvent | DeliveryEvent | OversightEvent | RatingEvent>
>;

const unseen: MaterialFact = { declared: null, checked: null, producedBy: null };

function onDeferrals(
  application: Application,
  codes: readonly string[],
  change: Partial<Deferral>,
): Application {
  const changed = codes.map(code => {
    const fact = application.materials[code]!;
    return [code, { ...fact, deferral: { ...fact.deferral!, ...change } }];
  });
  return { ...application, materials: { ...application.materials, ...Object.fromEntries(changed) } };
}

/** A paper that is here keeps the promise made for it, for good. */
function kept(fact: MaterialFact, found: MaterialMark['found']): MaterialFact {
  return found === 'absent' || openDeferral(fact) === null
    ? fact
    : { ...fact, deferral: { ...fact.deferral!, promise: 'kept' } };
}

function declare(materials: Application['materials'], declared: Declarations): Application['materials'] {
  const facts = Object.entries(declared).map(([code, says]) => [
    code,
    { ...(materials[code] ?? unseen), declared: says },
  ]);
  return { ...materials, ...Object.fromEntries(facts) };
}

/** What was checked off before is what is wrong now: it counts again when the window has the better one. */
function askedAgain(
  materials: Application['materials'],
  asks: readonly Pick<Ask, 'target'>[],
): Application['materials'] {
  const facts = asks.flatMap(({ target }) => {
    const fact = target.kind === 'material' ? materials[target.material] : undefined;
    return target.kind === 'material' && fact !== undefined
      ? [[target.material, { ...fact, checked: null }]]
      : [];
  });
  return { ...materials, ...Object.fromEntries(facts) };
}

function isUnanswered(ask: Ask): boolean {
  return ask.answeredAt === null;
}
