import type { Actor } from '@yimen/domain/application/actor.ts';
import { type Application, nothing } from '@yimen/domain/application/application.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { decide } from '@yimen/domain/application/decide.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import type { Box, Context } from '@yimen/domain/application/progress.ts';
import type { DocumentContent } from '@yimen/domain/document/issued.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { agreed, contextOn, marksOf, officer, results, service, soldier, toHandIn } from './world.ts';

/** A history over the real catalogue as it is being told; every act must be accepted. */
export type Telling = {
  readonly state: Application;
  readonly events: readonly RecordedEvent[];
  readonly box: Box;
  /** What the papers say, by reference. */
  readonly filed: Readonly<Record<string, DocumentContent>>;
  /** From here on it is this day, counted with this calendar. */
  on: (day: PlainDate, calendar?: Context['calendar']) => Telling;
  act: (by: Actor, command: Command) => Telling;
  /** An act on an item by someone of its agency. */
  item: (code: string, body: object, who?: string) => Telling;
  /** Signed for, checked where that is needed, and granted with its result. */
  grant: (code: string) => Telling;
};

export function telling(first: PlainDate, laid: ServiceDefinition = service): Telling {
  let state = nothing;
  let box: Box = {};
  let filed: Telling['filed'] = {};
  let today = first;
  let calendar: Context['calendar'] | undefined;
  const events: RecordedEvent[] = [];
  const told: Telling = {
    get state() {
      return state;
    },
    get box() {
      return box;
    },
    get filed() {
      return filed;
    },
    events,
    on(day, counted) {
      today = day;
      calendar = counted ?? calendar;
      return told;
    },
    act(by, command) {
      const context = { ...contextOn(today, by), service: laid };
      const decision = decide(state, box, command, { ...context, calendar: calendar ?? context.calendar });
      if (!decision.ok) throw new Error(`${command.type}: ${JSON.stringify(decision.refusal)}`);
      state = decision.state;
      box = { ...box, ...decision.kept };
      filed = { ...filed, ...decision.filed };
      events.push(...decision.events);
      return told;
    },
    item: (code, body, who) =>
      told.act(officer(state.items[code]!.agency, who), { item: code, seen: null, ...body } as Command),
    grant(code) {
      if (code === '07') told.item(code, { type: 'recordCheck', check: 'enlistment', outcome: 'consistent' });
      if (state.items[code]!.stage.status === 'dispatched') told.item(code, { type: 'receive' });
      return told.item(code, { type: 'conclude', outcome: 'granted', result: results[code] });
    },
  };
  return told;
}

/** The soldier fills in his form and hands it in. */
export function handedIn(
  day: PlainDate,
  answers: Answers,
  unticked: readonly string[] = [],
  laid: ServiceDefinition = service,
): Telling {
  const declared = Object.fromEntries(toHandIn(answers, unticked).map(code => [code, 'bring' as const]));
  const settlement = String(answers.settlement);
  const contents = { settlement, answers, unticked, declared };
  return telling(day, laid)
    .act(soldier, { type: 'start', id: 'recorded', applicant: 'soldier', ...contents })
    .act(soldier, { type: 'saveDraft', ...contents })
    .act(soldier, agreed);
}

/** The window has every paper and sends all items out. */
export function taken(
  day: PlainDate,
  told: Telling,
  answers: Answers,
  declined: readonly string[] = [],
): Telling {
  const marks = marksOf(toHandIn(answers, told.state.unticked));
  return told.on(day).act(officer(`${told.state.division}-window`), {
    type: 'accept',
    marks,
    declined: declined.map(item => ({ item, reason: 'already-handled', note: '此前已办' })),
    place: '综合窗口',
  });
}
