import { grantedItems } from '@yimen/domain/application/application.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import type { Box } from '@yimen/domain/application/progress.ts';
import type { DocumentContent } from '@yimen/domain/document/issued.ts';
import { messageRows } from './act-messages.ts';
import {
  applicationColumns,
  deferralDue,
  deskColumns,
  itemRows,
  promisedCame,
  promiseKept,
  receipts,
  savedColumns,
  sendings,
} from './act-rows.ts';
import { countedBy } from './attention-columns.ts';
import { erased, type OpenBox, sealBox } from './box.ts';
import { pinnedService } from './definitions.ts';
import { documentRows } from './document-rows.ts';
import { digestsFor } from './event-digests.ts';
import type { Queryable, Stored } from './find-application.ts';
import { answerColumns } from './first-answer.ts';
import { cardRows, urgeRows } from './oversight-rows.ts';
import { parcelRows, postingCounts } from './parcel-rows.ts';
import type { Platform } from './platform.ts';
import { ratingRows } from './rating-rows.ts';
import type { Request } from './request.ts';
import { sheetLines } from './sheet-rows.ts';

/** What an act leaves behind: the new state and box, its events, and what they sealed. */
export type Written = {
  state: Stored['state'];
  box: OpenBox;
  events: readonly RecordedEvent[];
  kept: Box;
  /** What its papers say: sealed beside the box, because no act reads it again. */
  filed: Readonly<Record<string, DocumentContent>>;
};

/**
 * Writes everything an act changes in one statement. A draft that is thrown away loses its key, box and label with that act: what the
 * screen calls deleted is deleted (PIPL art.47). Throws when the application is not at the revision that was read.
 */
export async function writeAct(
  platform: Platform,
  connection: Queryable,
  request: Request,
  { state, box, events, kept, filed }: Written,
): Promise<void> {
  const sealed = state.status === 'discarded' ? erased : sealBox(box, box.contents, state);
  const digests = digestsFor(events, { ...kept, ...filed }, box);
  const eventRows = events.map((event, place) => ({ ...event, digests: digests[place] }));
  const saved = savedColumns(state, pinnedService(state), platform.calendar);
  const result = await connection.query({
    name: 'act-write',
    text: actWrite,
    values: [
      ...applicationColumns(state), // $1–$18
      sealed.data_key,
      sealed.box,
      sealed.label,
      state.revision - events.length, // $22: the revision that was read
      JSON.stringify(eventRows),
      JSON.stringify(itemRows(state, events, countedBy(platform), pinnedService(state))),
      JSON.stringify(sendings(state, events)),
      JSON.stringify(receipts(state, events)),
      ...answerColumns(platform, request, state.id), // $27–$30
      JSON.stringify(await messageRows(platform, connection, state, events)),
      deferralDue(state), // $32
      JSON.stringify(documentRows(state.id, events, filed, box)),
      JSON.stringify(sheetLines(state, events)),
      ...saved.slice(0, 4), // $35–$38
      ...postingCounts(state, pinnedService(state)), // $39, $40
      JSON.stringify(parcelRows(state, events)),
      grantedItems(state).length, // $42
      promisedCame(state), // $43
      ...deskColumns(state, pinnedService(state), platform.calendar), // $44, $45
      JSON.stringify(ratingRows(state, events)), // $46
      ...saved.slice(4), // $47, $48
      JSON.stringify(cardRows(state, events)), // $49
      JSON.stringify(urgeRows(state, events)), // $50
      promiseKept(state), // $51
    ],
  });
  if (result.rowCount !== 1) throw new Error(`application ${state.id} moved under its lock`);
}

/**
 * The one statement an act writes with (stack.md: one CTE with a jsonb parameter reached the bare ceiling; a statement
 * per row a tenth of it). The application row is the fence: nothing else is written unless its revision is the one that
 * was read.
 */
export const actWrite = `
with saved as (
  insert into application (id, city, division, settlement, number, definition, service, applicant, channel, status, revision,
    open_asks, returned, started_at, submitted_at, accepted_at, ended_at, state, data_key, box, label, deferral_due,
    visits_made, saved_visits, saved_copies, saved_days, to_send, troubled, granted, promised_came, ending, desk_due,
    copies_made, days_made, promise_kept)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $32, $35, $36, $37, $38, $39, $40, $42, $43, $44, $45, $47, $48, $51)
  on conflict (id) do update set
    city = excluded.city, division = excluded.division, settlement = excluded.settlement, number = excluded.number,
    definition = excluded.definition, status = excluded.status, revision = excluded.revision, open_asks = excluded.open_asks,
    returned = excluded.returned, submitted_at = excluded.submitted_at, accepted_at = excluded.accepted_at,
    ended_at = excluded.ended_at, state = excluded.state, box = excluded.box, label = excluded.label,
    deferral_due = excluded.deferral_due, visits_made = excluded.visits_made, saved_visits = excluded.saved_visits,
    saved_copies = excluded.saved_copies, saved_days = excluded.saved_days,
    to_send = excluded.to_send, troubled = excluded.troubled, granted = excluded.granted,
    promised_came = excluded.promised_came,
    ending = excluded.ending, desk_due = excluded.desk_due,
    copies_made = excluded.copies_made, days_made = excluded.days_made,
    promise_kept = excluded.promise_kept,
    data_key = case when excluded.data_key is not null then application.data_key end
  where application.revision = $22
  returning id, city, division, settlement, number
), events as (
  insert into event (application, seq, city, at, actor, type, body, digests)
  select saved.id, e.seq, saved.city, e.at, e.actor, e.body ->> 'type', e.body, e.digests
  from saved, jsonb_to_recordset($23::jsonb) as e (seq integer, at timestamptz(3), actor jsonb, body jsonb, digests jsonb)
), items as (
  insert into item (application, code, own_of, city, division, agency, status, outcome, claimed_by, revision, dispatched_at,
    promised_due, statutory_due, provisional, ended_at, stopped_on, statutory_stopped_on, channel, to_follow, days_taken, delivered_at, number,
    notice_on, warning_on, yellow_on, red_on, days_by)
  select saved.id, i.code, i.own_of, saved.city, saved.division, i.agency, i.status, i.outcome, i.claimed_by, i.revision, i.dispatched_at,
    i.promised_due, i.statutory_due, i.provisional, i.ended_at, i.stopped_on, i.statutory_stopped_on, i.channel, i.to_follow, i.days_taken, i.delivered_at, saved.number,
    i.notice_on, i.warning_on, i.yellow_on, i.red_on, i.days_by
  from saved, jsonb_to_recordset($24::jsonb) as i (code text, own_of text, agency text, status text, outcome text, claimed_by text,
    revision integer, dispatched_at timestamptz(3), promised_due date, statutory_due date, provisional boolean, ended_at timestamptz(3),
    stopped_on date, statutory_stopped_on date, channel text, to_follow smallint, days_taken smallint, delivered_at timestamptz(3),
    notice_on date, warning_on date, yellow_on date, red_on date, days_by text)
  on conflict (application, code) do update set
    agency = excluded.agency, status = excluded.status, outcome = excluded.outcome, claimed_by = excluded.claimed_by, revision = excluded.revision,
    dispatched_at = excluded.dispatched_at, promised_due = excluded.promised_due, statutory_due = excluded.statutory_due,
    provisional = excluded.provisional, ended_at = excluded.ended_at,
    stopped_on = excluded.stopped_on, statutory_stopped_on = excluded.statutory_stopped_on, channel = excluded.channel,
    to_follow = excluded.to_follow, days_taken = excluded.days_taken, delivered_at = excluded.delivered_at,
    notice_on = excluded.notice_on, warning_on = excluded.warning_on,
    yellow_on = excluded.yellow_on, red_on = excluded.red_on, days_by = excluded.days_by
), sent as (
  insert into dispatch (application, item, attempt, city, agency, channel, sent_at)
  select saved.id, d.item, d.attempt, saved.city, d.agency, d.channel, d.sent_at
  from saved, jsonb_to_recordset($25::jsonb) as d (item text, attempt integer, agency text, channel text, sent_at timestamptz(3))
), answered as (
  update dispatch set
    received_at = coalesce(dispatch.received_at, m.received_at),
    returned_at = coalesce(dispatch.returned_at, m.returned_at),
    result_at = coalesce(dispatch.result_at, m.result_at)
  from saved, jsonb_to_recordset($26::jsonb) as m (item text, attempt integer, received_at timestamptz(3), returned_at timestamptz(3), result_at timestamptz(3))
  where dispatch.application = saved.id and dispatch.item = m.item and dispatch.attempt = m.attempt
), handed as (
  insert into sheet_line (application, sheet, item, city, handed_at, signed_on, lost_at, recalled_at, missing)
  select saved.id, l.sheet, l.item, saved.city, l.handed_at, l.signed_on, l.lost_at, l.recalled_at, l.missing
  from saved, jsonb_to_recordset($34::jsonb) as l (sheet text, item text, handed_at timestamptz(3), signed_on date,
    lost_at timestamptz(3), recalled_at timestamptz(3), missing integer)
  on conflict (application, sheet, item) do update set
    handed_at = excluded.handed_at, signed_on = excluded.signed_on, lost_at = excluded.lost_at,
    recalled_at = excluded.recalled_at, missing = excluded.missing
), papers as (
  insert into document (document, application, city, kind, title, template, number, agency, items, issued_at, content)
  select p.document, saved.id, saved.city, p.kind, p.title, p.template, p.number, p.agency, p.items, p.issued_at,
    decode(p.content, 'base64')
  from saved, jsonb_to_recordset($33::jsonb) as p (document text, kind text, title text, template text, number text,
    agency text, items text[], issued_at timestamptz(3), content text)
), replaced as (
  update document set replaced_by = p.document
  from saved, jsonb_to_recordset($33::jsonb) as p (document text, replaces text)
  where document.application = saved.id and document.document = p.replaces
), parcels as (
  insert into parcel (application, parcel, city, carrier, waybill, status, live, sent_at, ask_at)
  select saved.id, p.parcel, saved.city, p.carrier, p.waybill, p.status, p.live, p.sent_at, p.sent_at
  from saved, jsonb_to_recordset($41::jsonb) as p (parcel text, carrier text, waybill text, status text, live boolean,
    sent_at timestamptz(3))
  on conflict (application, parcel) do update set
    waybill = excluded.waybill, status = excluded.status, live = excluded.live
), ratings as (
  insert into rating (application, rating, city, division, settlement, number, item, agency, level, indicators, channel, worded,
    rated_at, mend_by, called_at, mended_at, replaced)
  select saved.id, r.rating, saved.city, saved.division, saved.settlement, saved.number, r.item, r.agency, r.level, r.indicators, r.channel,
    r.worded, r.rated_at, r.mend_by, r.called_at, r.mended_at, r.replaced
  from saved, jsonb_to_recordset($46::jsonb) as r (rating smallint, item text, agency text, level smallint,
    indicators jsonb, channel text, worded boolean, rated_at timestamptz(3), mend_by date, called_at timestamptz(3),
    mended_at timestamptz(3), replaced boolean)
  on conflict (application, rating) do update set called_at = excluded.called_at, mended_at = excluded.mended_at,
    replaced = excluded.replaced
), cards as (
  insert into card (application, card, city, division, settlement, number, item, agency, handler, level, cause, due, late,
    issued_at, issued_on, answer_by, standing, answered_on, changed_at, changed_by)
  select saved.id, c.card, saved.city, saved.division, saved.settlement, saved.number, c.item, c.agency, c.handler, c.level, c.cause,
    c.due, c.late, c.issued_at, c.issued_on, c.answer_by, c.standing, c.answered_on, c.changed_at, c.changed_by
  from saved, jsonb_to_recordset($49::jsonb) as c (card integer, item text, agency text, handler text, level text, cause text, due date,
    late integer, issued_at timestamptz(3), issued_on date, answer_by date, standing text, answered_on date,
    changed_at timestamptz(3), changed_by text)
  on conflict (application, card) do update set
    standing = excluded.standing, answered_on = excluded.answered_on,
    changed_at = excluded.changed_at, changed_by = excluded.changed_by
), urged as (
  insert into urge (application, urge, city, division, settlement, number, item, asked, agency, by_agency, urged_at, answered_at)
  select saved.id, u.urge, saved.city, saved.division, saved.settlement, saved.number, u.item, u.asked, u.agency, u.by_agency,
    u.urged_at, u.answered_at
  from saved, jsonb_to_recordset($50::jsonb) as u (urge integer, item text, asked text, agency text, by_agency text,
    urged_at timestamptz(3), answered_at timestamptz(3))
  on conflict (application, urge) do update set answered_at = excluded.answered_at
), kept as (
  insert into idempotency (actor, key, request, answer)
  select $27, $28, $29, $30 from saved where $28::text is not null
), told as (
  insert into message (application, seq, template, masked_phone, sealed, created_at, due_at)
  select saved.id, m.seq, m.template, m.masked_phone, decode(m.sealed, 'base64'), m.at, m.at
  from saved, jsonb_to_recordset($31::jsonb) as m (seq integer, template text, masked_phone text, sealed text, at timestamptz(3))
)
select id from saved`;
