// For tests of the heart only: a small service, a small place, a few people, and a story told act by act.

import { sampleCalendar } from '../calendar/sample-calendar.ts';
import type { DocumentContent, IssuedDocument } from '../document/issued.ts';
import type { Field } from '../form/field.ts';
import type { PlainDate } from '../plain/date.ts';
import type { ItemDefinition, Line, ServiceDefinition } from '../service/definition.ts';
import type { Agency, Directory, Division } from '../service/directory.ts';
import { sampleItem, sampleService } from '../service/sample-service.ts';
import type { Actor } from './actor.ts';
import { type Application, nothing } from './application.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import type { EventBody, RecordedEvent } from './event.ts';
import type { Box, Context } from './progress.ts';
import type { Refusal } from './refusal.ts';

/** A history so far, and what may be asked of it. Each `and` answers a new story; the old one stays as it was. */
export type Story = {
  state: Application;
  events: readonly RecordedEvent[];
  box: Box;
  day: PlainDate;
  /** The next act; throws when it is refused. `on` is the day from here on. */
  and: (by: Actor, command: Command, change?: Change) => Story;
  /** How the act is refused; throws when it is not. The story goes on as if nothing had been asked. */
  refusal: (by: Actor, command: Command, change?: Change) => Refusal;
  /** What the last act made happen, the papers it issued apart. */
  happened: () => EventBody[];
  /** What every paper so far says, by reference. */
  filed: Readonly<Record<string, DocumentContent>>;
  /** The papers the last act issued, and what each says. */
  issued: () => { paper: IssuedDocument; says: DocumentContent }[];
};
type Change = Partial<Pick<Context, 'calendar' | 'service' | 'broken'>> & { on?: PlainDate };

/** Monday, 2 March 2026: four full weeks without a holiday lie ahead. */
export const firstDay: PlainDate = '2026-03-02';

export const soldier: Actor = { kind: 'citizen', id: 'soldier' };
export const clerk: Actor = staffOf('clerk', 'window');
export const veterans: Actor = staffOf('veterans', 'veterans');
export const police: Actor = staffOf('police', 'police');
export const colleague: Actor = staffOf('colleague', 'police');
export const forces: Actor = staffOf('forces', 'armed-forces');
export const medical: Actor = staffOf('medical', 'medical-insurance');
export const platform: Actor = { kind: 'system', id: 'calendar' };

/** An empty history. */
export function given(service: ServiceDefinition = storyService()): Story {
  return story({ state: nothing, events: [], box: {}, filed: {}, day: firstDay }, 0, service);
}

type Past = Pick<Story, 'state' | 'events' | 'box' | 'filed' | 'day'>;

function story(past: Past, before: number, service: ServiceDefinition): Story {
  const attempt = (by: Actor, command: Command, change: Change = {}) =>
    decide(
      past.state,
      past.box,
      command,
      contextFor(by, past.day, past.events.length, { service, ...change }),
    );
  const bodies = () => past.events.slice(before).map(event => event.body);
  return {
    ...past,
    and(by, command, change) {
      const decision = attempt(by, command, change);
      if (!decision.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(decision.refusal)}`);
      const events = [...past.events, ...decision.events];
      const box = { ...past.box, ...decision.kept };
      const day = change?.on ?? past.day;
      const filed = { ...past.filed, ...decision.filed };
      return story({ state: decision.state, events, box, filed, day }, past.events.length, service);
    },
    refusal(by, command, change) {
      const decision = attempt(by, command, change);
      if (decision.ok) throw new Error(`${command.type} was not refused`);
      return decision.refusal;
    },
    happened: () => bodies().filter(body => body.type !== 'DocumentIssued'),
    issued: () =>
      bodies().flatMap(body =>
        body.type === 'DocumentIssued' ? [{ paper: body, says: past.filed[body.content]! }] : [],
      ),
  };
}

function contextFor(
  actor: Actor,
  day: PlainDate,
  told: number,
  change: Change & { service: ServiceDefinition },
): Context {
  const today = change.on ?? day;
  let codes = 0;
  return {
    now: `${today}T02:00:00.000Z`,
    today,
    actor,
    service: change.service,
    overlays: [],
    directory: sampleDirectory,
    calendar: change.calendar ?? sampleCalendar,
    newNumber: division => `N-${division}`,
    actorName: actor.kind === 'staff' ? `${actor.id}某` : null,
    ...(change.broken && { broken: change.broken }),
    newCode: () => `code-${told}-${++codes}`,
  };
}

const moved = { fact: 'moves', is: true } as const;

/**
 * Four items: 01 on the spot, its result L goes to 02; 02 waits for 01 and asks for a photo of movers; 03 is for movers,
 * may be left out and waits for 02; 04 stands alone, asks everyone for a photo, those in a flat for a proof that may come later,
 * and needs a check before it can be granted.
 */
export function storyService(): ServiceDefinition {
  const sample = sampleService();
  const [first, second] = sample.items as [ItemDefinition, ItemDefinition];
  const text = { section: 'only', kind: 'text', problem: '请填写户号。' } as const;
  const later = sampleItem('03');
  const alone = sampleItem('04');
  return {
    ...sample,
    materials: [
      ...sample.materials,
      { ...sample.materials[1]!, code: 'Q', name: '证书' },
      {
        ...sample.materials[1]!,
        code: 'R',
        name: '证明',
        secondary: true,
        deferral: { value: 8, source: '样例', confidence: 'design' },
      },
    ],
    items: [
      first,
      {
        ...second,
        line: 'police',
        onTheSpot: { allowed: false, source: '样例' },
        result: { ...second.result, fields: [{ id: 'book', label: '户号', ...text }] },
      },
      {
        ...later,
        line: 'medical-insurance',
        optional: true,
        eligibility: [{ when: { fact: 'moves', is: true }, because: '搬家', otherwise: '不搬家' }],
        dependsOn: [{ item: '02', kind: 'hard', why: '凭户口办理' }],
      },
      {
        ...alone,
        line: 'armed-forces',
        fields: ['home'],
        materials: [
          { material: 'P' },
          { material: 'Q', optional: true },
          { material: 'R', when: { all: [moved, { fact: 'home', is: 'flat' }] } },
        ],
        promised: { value: 5, source: '样例', confidence: 'design' },
        checks: [
          {
            code: 'enlistment',
            name: '入伍信息核查',
            outcomes: [
              { value: 'consistent', label: '一致', passes: true },
              { value: 'no-record', label: '查无记录', passes: false },
            ],
            requiredToGrant: true,
            sharedWith: ['01'],
          },
        ],
      },
    ],
  };
}

/** The same, asking for agreement to a notice that is in its second version. */
export function withConsent(): ServiceDefinition {
  const consent = { version: 2, notice: [], agree: '同意', agreeSensitive: '同意', sensitive: [] };
  return { ...storyService(), consent };
}

/** The same, with a reason asked of those only who report late. */
export function withLateReason(): ServiceDefinition {
  const story = storyService();
  const common = { section: 'only', problem: '请说明为什么晚了。' };
  const late: Field = {
    ...common,
    id: 'late',
    label: '是否晚了',
    kind: 'yes-no',
    computed: { late: 'report' },
  };
  const why: Field = {
    ...common,
    id: 'why',
    label: '为什么',
    kind: 'text',
    optional: true,
    when: { fact: 'late', is: true },
  };
  const [first, ...others] = story.items as [ItemDefinition, ...ItemDefinition[]];
  return {
    ...story,
    form: { ...story.form, fields: [...story.form.fields, late, why] },
    items: [{ ...first, fields: [...first.fields, 'late', 'why'] }, ...others],
  };
}

function staffOf(id: string, line: Line): Actor {
  return { kind: 'staff', id, agency: `990101-${line}` };
}

const places: Division[] = [
  { code: '990000', name: '样省', parent: null, level: 'province' },
  { code: '990100', name: '样市', parent: '990000', level: 'city' },
  { code: '990101', name: '样县', parent: '990100', level: 'county' },
  { code: '990102', name: '邻县', parent: '990100', level: 'county' },
];
const offices = (['window', 'veterans', 'police', 'medical-insurance', 'armed-forces'] as const).map(
  (line): Agency => ({ id: `990101-${line}`, name: `样县${line}`, line, division: '990101' }),
);

export const sampleDirectory: Directory = {
  divisions: new Map(places.map(place => [place.code, place])),
  agencies: new Map(offices.map(office => [office.id, office])),
  route: line => offices.find(office => office.line === line)!,
};
