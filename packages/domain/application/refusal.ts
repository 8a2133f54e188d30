import type { Paper } from '../custody/ledger.ts';
import type { FieldProblem } from '../form/check.ts';
import type { PlainDate } from '../plain/date.ts';
import type { MaterialDefinition } from '../service/definition.ts';
import type { Actor } from './actor.ts';
import type { ArchiveObstacle } from './archive-obstacles.ts';
import type { ParcelStatus } from './delivery.ts';
import type { FileFormat } from './file.ts';
import type { DeliveryWay, ItemStatus } from './item.ts';
import type { MarkChoice } from './mark-kind.ts';
import type { RecipientPart } from './recipient.ts';
import type { Standing } from './standing.ts';

/**
 * Every way the heart says no (law 6): one closed union. The door turns each into a status, a stable problem code
 * and a Chinese sentence, exhaustively; nothing here knows of HTTP or of wording. Who may not at all is told “not found” at
 * the door, before the heart is asked (`server/src/store/act.ts`): a stranger is not to learn that there is something.
 */
export type Refusal =
  | { code: 'not-allowed-now'; act: string; status: Standing | ItemStatus }
  | { code: 'stale'; by: Actor | null; at: string | null; act: string | null }
  | { code: 'claimed-by-another'; by: string }
  | { code: 'not-claimed'; item: string }
  | { code: 'no-such-item'; item: string }
  | { code: 'no-such-place'; settlement: string }
  | { code: 'no-item-applies' }
  | { code: 'item-obligatory'; item: string }
  | { code: 'items-would-change' }
  | { code: 'answers-incomplete'; problems: FieldProblem[] }
  | { code: 'materials-undeclared'; materials: string[] }
  | { code: 'consent-needed'; version: number }
  | { code: 'materials-missing'; materials: string[] }
  | { code: 'not-deferrable'; materials: string[] }
  | { code: 'promise-needed'; materials: string[] }
  | { code: 'promise-broken'; number: string; until: PlainDate }
  | { code: 'deferral-too-long'; latest: PlainDate }
  | { code: 'result-held'; materials: string[] }
  | { code: 'unknown-material'; material: string }
  | { code: 'mark-unfit'; material: string; choices: MarkChoice[]; keeping: MaterialDefinition['keeping'] }
  | { code: 'copies-needed'; material: string }
  | { code: 'file-needed'; material: string }
  | { code: 'too-many-files'; material: string; max: number }
  | { code: 'format-not-taken'; material: string; formats: FileFormat[] }
  | { code: 'file-repeated'; material: string }
  | { code: 'no-such-file'; file: string }
  | { code: 'file-stays'; file: string }
  | { code: 'not-reusable'; material: string }
  | { code: 'no-such-reuse'; material: string }
  | { code: 'unknown-reason'; reason: string }
  | { code: 'reason-needs-words'; reason: string }
  | { code: 'expected-day-needed' }
  | { code: 'nothing-asked' }
  | { code: 'unknown-target'; target: string }
  | { code: 'asks-unanswered'; asks: string[] }
  | { code: 'asks-open'; asks: string[] }
  | { code: 'result-incomplete'; problems: FieldProblem[] }
  | { code: 'check-needed'; check: string; outcome: string | null }
  | { code: 'unknown-check'; check: string }
  | { code: 'unknown-receiver'; agency: string }
  | { code: 'not-on-the-spot'; item: string }
  | { code: 'not-on-paper'; item: string }
  | { code: 'papers-unsigned'; item: string }
  | { code: 'sheet-on-the-way'; sheet: string }
  | { code: 'no-such-sheet'; sheet: string }
  | { code: 'sheet-closed'; sheet: string }
  | { code: 'papers-not-there'; papers: Paper[] }
  | { code: 'no-papers-named' }
  | { code: 'waybill-needed' }
  | { code: 'signer-needed' }
  | { code: 'day-impossible'; earliest: PlainDate; latest: PlainDate }
  | { code: 'nothing-to-settle' }
  | { code: 'not-archivable'; obstacles: ArchiveObstacle[] }
  | { code: 'archives-later'; on: PlainDate }
  | { code: 'visit-day' }
  | { code: 'visit-on-record'; visit: number }
  | { code: 'no-such-visit'; visit: number }
  | { code: 'nothing-on-paper' }
  | { code: 'recipient-incomplete'; lacking: RecipientPart[] }
  | { code: 'parcel-on-the-way'; waybill: string | null }
  | { code: 'way-unfit'; ways: DeliveryWay[] }
  | { code: 'not-by-post' }
  | { code: 'not-ready-to-send'; items: string[] }
  | { code: 'sent-together'; items: string[] }
  | { code: 'parcel-unnumbered' }
  | { code: 'waybill-wrong' }
  | { code: 'no-such-parcel'; parcel: string }
  | { code: 'parcel-over'; status: ParcelStatus }
  | { code: 'certificate-listed'; item: string }
  | { code: 'no-such-card'; card: number }
  | { code: 'card-cancelled'; card: number }
  | { code: 'card-needs-words' }
  | { code: 'card-own-office'; card: number }
  | { code: 'nothing-to-urge' }
  | { code: 'no-such-urge'; urge: number }
  | { code: 'urge-answered'; urge: number }
  | { code: 'urge-needs-words' }
  | { code: 'not-rateable' }
  | { code: 'rated-already' }
  | { code: 'unknown-indicator'; indicator: string }
  | { code: 'no-such-rating'; rating: number }
  | { code: 'rating-settled'; rating: number }
  | { code: 'call-first'; rating: number }
  | { code: 'rating-needs-words' };

export type RefusalCode = Refusal['code'];

/** Every code, so that the golden list and the door's table can be checked for completeness. */
export const refusalCodes = [
  'not-allowed-now',
  'stale',
  'claimed-by-another',
  'not-claimed',
  'no-such-item',
  'no-such-place',
  'no-item-applies',
  'item-obligatory',
  'items-would-change',
  'answers-incomplete',
  'materials-undeclared',
  'consent-needed',
  'materials-missing',
  'not-deferrable',
  'promise-needed',
  'promise-broken',
  'deferral-too-long',
  'result-held',
  'unknown-material',
  'mark-unfit',
  'copies-needed',
  'file-needed',
  'too-many-files',
  'format-not-taken',
  'file-repeated',
  'no-such-file',
  'file-stays',
  'not-reusable',
  'no-such-reuse',
  'unknown-reason',
  'reason-needs-words',
  'expected-day-needed',
  'nothing-asked',
  'unknown-target',
  'asks-unanswered',
  'asks-open',
  'result-incomplete',
  'check-needed',
  'unknown-check',
  'unknown-receiver',
  'not-on-the-spot',
  'not-on-paper',
  'papers-unsigned',
  'sheet-on-the-way',
  'no-such-sheet',
  'sheet-closed',
  'papers-not-there',
  'no-papers-named',
  'waybill-needed',
  'signer-needed',
  'day-impossible',
  'nothing-to-settle',
  'not-archivable',
  'archives-later',
  'visit-day',
  'visit-on-record',
  'no-such-visit',
  'nothing-on-paper',
  'recipient-incomplete',
  'parcel-on-the-way',
  'way-unfit',
  'not-by-post',
  'not-ready-to-send',
  'sent-together',
  'parcel-unnumbered',
  'waybill-wrong',
  'no-such-parcel',
  'parcel-over',
  'certificate-listed',
  'no-such-card',
  'card-cancelled',
  'card-needs-words',
  'card-own-office',
  'nothing-to-urge',
  'no-such-urge',
  'urge-answered',
  'urge-needs-words',
  'not-rateable',
  'rated-already',
  'unknown-indicator',
  'no-such-rating',
  'rating-settled',
  'call-first',
  'rating-needs-words',
] as const satisfies readonly RefusalCode[];
