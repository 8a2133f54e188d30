import { chinaCalendar } from '@yimen/catalogue/calendars/china.ts';
import { directory } from '@yimen/catalogue/directory.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { nothing } from '@yimen/domain/application/application.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { decide } from '@yimen/domain/application/decide.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import { filesOf } from '@yimen/domain/application/file.ts';
import type { Box } from '@yimen/domain/application/progress.ts';
import { type Answers, holds } from '@yimen/domain/form/condition.ts';
import { getField, getItem } from '@yimen/domain/service/lookup.ts';
import { materialsOfItem } from '@yimen/domain/service/needed-materials.ts';
import { citizenView } from '@yimen/domain/view/citizen-view.ts';
import { departmentView } from '@yimen/domain/view/department-view.ts';
import { leadView } from '@yimen/domain/view/lead-view.ts';
import type { Lens } from '@yimen/domain/view/lens.ts';
import { windowView } from '@yimen/domain/view/window-view.ts';
import { describe, expect, it } from 'vitest';
import {
  agreed,
  codes,
  contextOn,
  eleven,
  marksOf,
  officer,
  results,
  service,
  soldier,
  toHandIn,
} from './world.ts';

/** Fields whose value tells whose it is when it stands somewhere: free writing, numbers, dates. */
const telling = ['name', 'text', 'longtext', 'id-number', 'phone', 'bank-card', 'digits', 'date', 'month'];
const fields = service.form.fields.filter(field => telling.includes(field.kind));
/** A value for each that occurs nowhere else; the codes and dates of the catalogue do not look like these. */
const marker = Object.fromEntries(
  fields.map((field, place) => [field.id, `甲${String(place).padStart(3, '0')}乙`]),
);
const marked: Answers = {
  ...eleven,
  ...Object.fromEntries(Object.keys(marker).map(id => [id, marker[id]!])),
};

const sensitive = service.form.fields.filter(field => field.sensitive === true && field.id in marker);

const told = tell();
const items = codes.filter(code => code in told.state.items);

describe('a department sees what its item declares and nothing else (law 8)', () => {
  it('is asked of all eleven items, with every field that can be answered marked', () => {
    expect(items).toEqual(codes);
    expect(fields.length).toBeGreaterThan(25);
  });

  it.each(items)('item %s', code => {
    const view = JSON.stringify(departmentView(lensOf(handlerOf(code), { unmasked: true }), code));
    const own = declaredBy(code);
    const seen = Object.keys(marker).filter(id => view.includes(marker[id]!));
    expect(seen.sort()).toEqual(
      Object.keys(marker)
        .filter(id => own.has(id))
        .sort(),
    );
  });

  it.each(items)('item %s names no material but its own, and no other item’s result or words', code => {
    const view = departmentView(lensOf(handlerOf(code), { unmasked: true }), code);
    const own = materialsOfItem(service, code, marked).map(each => each.code);
    expect(view.materials.map(each => each.code).sort()).toEqual([...own].sort());
    const text = JSON.stringify(view);
    for (const other of items.filter(each => each !== code)) {
      expect(text).not.toContain(`说明${other}号`);
      for (const value of Object.values(results[other]!))
        if (/[\p{Script=Han}\d]{6,}/u.test(String(value))) expect(text).not.toContain(String(value));
    }
  });

  it.each(items)('item %s has the files of its own materials, all of them and no other', code => {
    const view = departmentView(lensOf(handlerOf(code)), code);
    const own = materialsOfItem(service, code, marked).map(each => each.code);
    const listed = view.materials.flatMap(each => each.files.map(file => file.id));
    expect(listed.sort()).toEqual(
      filesOf(told.state)
        .filter(each => own.includes(each.material))
        .map(each => each.file)
        .sort(),
    );
    for (const { file, address } of filesOf(told.state)) {
      expect(JSON.stringify(view).includes(file)).toBe(listed.includes(file));
      expect(JSON.stringify(view)).not.toContain(address);
    }
    for (const material of view.materials) {
      expect(material.upload?.open ?? false).toBe(false);
      expect(material.files.some(file => file.removable)).toBe(false);
    }
  });

  it.each(items)('item %s shows the files of its own result and no other item’s (decision 0026)', code => {
    const text = JSON.stringify(departmentView(lensOf(handlerOf(code), { unmasked: true }), code));
    for (const other of items) expect(text.includes(`result-of-${other}`)).toBe(other === code);
    expect(text).not.toMatch(/address-of-result|证照原名/);
  });

  it('the soldier, the window and the lead are shown the files of every result, by a name that says nothing typed', () => {
    const applicant: Person = { kind: 'citizen', id: 'soldier' };
    const views = [
      citizenView(lensOf(applicant)),
      windowView(lensOf(staff('440781-window', 'clerk'))),
      leadView(lensOf(staff('440781-veterans', 'lead'))),
    ];
    for (const view of views) {
      const shown = view.items.flatMap(({ resultFiles }) => resultFiles.map(({ id }) => id));
      expect(shown.sort()).toEqual([...items].map(code => `result-of-${code}`).sort());
      expect(JSON.stringify(view)).not.toMatch(/address-of-result|证照原名/);
    }
  });

  it('holds a file of every material that is handed in', () => {
    expect(
      filesOf(told.state)
        .map(each => each.material)
        .sort(),
    ).toEqual([...toHandIn(eleven)].sort());
  });

  it.each(items)('item %s shows nothing sensitive before the file is taken', code => {
    const view = departmentView(lensOf(handlerOf(code, 'two')), code);
    for (const field of view.fields.filter(each => getField(service, each.id).sensitive === true)) {
      expect(field).toMatchObject({ masked: true, raw: null });
      expect(field.value).not.toBe(marked[field.id]);
    }
    expect(leaks(view)).toEqual([]);
  });
});

describe('the whole is seen masked', () => {
  it('by the lead, unless he says why', () => {
    expect(leaks(leadView(lensOf(staff('440781-veterans', 'lead'))))).toEqual([]);
    const why = leadView(lensOf(staff('440781-veterans', 'lead'), { unmasked: true }));
    expect(leaks(why).length).toBeGreaterThan(2);
  });

  it('so that a mask does not let the true value through', () => {
    const unmasked = (view: object) => {
      const text = JSON.stringify(view);
      return sensitive
        .map(field => String(eleven[field.id] ?? ''))
        .filter(value => value.length > 2 && text.includes(value));
    };
    const plain = { box: told.plain };
    expect(unmasked(leadView(lensOf(staff('440781-veterans', 'lead'), plain)))).toEqual([]);
    expect(unmasked(windowView(lensOf(staff('440781-window', 'clerk'), plain)))).toEqual([]);
    for (const code of codes)
      expect(unmasked(departmentView(lensOf(handlerOf(code, 'two'), plain), code)), code).toEqual([]);
    expect(unmasked(citizenView(lensOf({ kind: 'citizen', id: 'soldier' }, plain))).length).toBeGreaterThan(
      2,
    );
  });

  it('by the window once it has accepted: it checked the form before', () => {
    const clerk = staff('440781-window', 'clerk');
    expect(leaks(windowView(lensOf(clerk)))).toEqual([]);
    const before = { ...told.state, status: 'submitted' as const };
    expect(leaks(windowView(lensOf(clerk, { application: before }))).length).toBeGreaterThan(2);
  });

  it('by the soldier in full: it is his, but not who of the staff took the file', () => {
    const view = JSON.stringify(citizenView(lensOf({ kind: 'citizen', id: 'soldier' })));
    for (const id of Object.keys(marker).filter(each => told.asked.has(each)))
      expect(view).toContain(marker[id]);
    expect(view).not.toContain('经办人');
  });
});

/** Read from the catalogue here, not asked of the code that makes the view. */
function declaredBy(code: string): Set<string> {
  const ids = [...service.commonFields, ...getItem(service, code).fields];
  return new Set(ids.filter(id => holds(getField(service, id).when, marked)));
}

/** The sensitive values that stand in a view in clear. */
function leaks(view: object): string[] {
  const text = JSON.stringify(view);
  return sensitive.map(field => field.id).filter(id => text.includes(marker[id]!));
}

/** An application for all eleven, worked on by every department with words and results of its own. */
function tell() {
  let state = nothing;
  let box: Box = {};
  const events: RecordedEvent[] = [];
  const act = (by: ReturnType<typeof officer>, command: Command) => {
    const decision = decide(state, box, command, contextOn('2026-01-12', by));
    if (!decision.ok) throw new Error(`${command.type}: ${JSON.stringify(decision.refusal)}`);
    state = decision.state;
    box = { ...box, ...decision.kept };
    events.push(...decision.events);
  };
  const onItem = (code: string, body: object) =>
    act(officer(state.items[code]!.agency), { item: code, seen: null, ...body } as Command);
  const declared = Object.fromEntries(toHandIn(eleven).map(code => [code, 'bring' as const]));
  const marks = marksOf(toHandIn(eleven));
  const settlement = String(eleven.settlement);
  act(soldier, {
    type: 'start',
    id: 'one',
    applicant: 'soldier',
    settlement,
    answers: eleven,
    unticked: [],
    declared,
  });
  for (const material of toHandIn(eleven))
    act(soldier, {
      type: 'attachFile',
      given: {
        file: `file-of-${material}`,
        material,
        format: 'jpeg',
        bytes: 1000,
        pages: 1,
        address: `address-of-${material}`,
      },
      name: '甲名乙.jpg',
      digest: `digest of ${material}`,
    });
  act(soldier, agreed);
  act(officer('440781-window'), { type: 'accept', marks, declined: [], place: '综合窗口' });
  onItem('01', { type: 'receive' });
  onItem('01', {
    type: 'conclude',
    outcome: 'granted',
    result: results['01'],
    note: '说明01号',
    files: fileOf('01'),
  });
  for (const code of codes.filter(each => each !== '01')) {
    onItem(code, { type: 'receive' });
    if (code === '07')
      onItem(code, { type: 'recordCheck', check: 'enlistment', outcome: 'consistent', note: '说明07号' });
    onItem(code, {
      type: 'conclude',
      outcome: 'granted',
      result: results[code],
      note: `说明${code}号`,
      files: fileOf(code),
    });
  }
  // The markers would not pass the form's checks, so they take the answers' place afterwards.
  const asked = new Set(Object.keys(box[state.answers] as Answers));
  const answers = { ...(box[state.answers] as Answers), ...marker };
  return { state, events, asked, plain: box, box: { ...box, [state.answers]: answers } };
}

/** A file of an item's result, as its office gives it. */
function fileOf(code: string) {
  const file = `result-of-${code}`;
  const given = { file, format: 'pdf', bytes: 1000, pages: 1, address: `address-of-${file}` };
  return [{ given, name: '证照原名.pdf', digest: `digest of ${file}` }];
}

function lensOf(person: Person, change: Partial<Lens> = {}): Lens {
  return {
    application: told.state,
    events: told.events,
    box: told.box,
    service,
    directory: directory(),
    calendar: chinaCalendar,
    today: '2026-01-13',
    person,
    staffNames: new Map(told.events.map(({ actor }) => [actor.id, '经办人'])),
    unmasked: false,
    ...change,
  };
}

function handlerOf(code: string, who = 'one'): Person {
  const { agency } = told.state.items[code]!;
  return { ...staff(agency, 'handler'), id: officer(agency, who).id };
}

function staff(agency: string, ...roles: Extract<Person, { kind: 'staff' }>['roles'][number][]) {
  return { kind: 'staff' as const, id: 'x', name: '某人', agency, division: agency.split('-')[0]!, roles };
}
