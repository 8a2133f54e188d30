// For tests of the heart only: a story seen by someone.

import type { Person, StaffRole } from '../access/person.ts';
import { type Story, sampleDirectory, storyService } from '../application/given.ts';
import { sampleCalendar } from '../calendar/sample-calendar.ts';
import type { Lens } from './lens.ts';

export const theSoldier: Person = { kind: 'citizen', id: 'soldier' };
export const someone = (id: string, agency: string, role: StaffRole): Person => ({
  kind: 'staff',
  id,
  name: '某人',
  agency,
  division: '990101',
  roles: [role],
});

/** What a person sees a story through, on the day it has come to. Officers are called by their ids, names being made of them. */
export function lensOn(story: Story, person: Person, change: Partial<Lens> = {}): Lens {
  const ids = story.events.map(event => event.actor.id);
  return {
    application: story.state,
    events: story.events,
    box: story.box,
    service: sensitiveName(),
    directory: sampleDirectory,
    calendar: sampleCalendar,
    today: story.day,
    person,
    staffNames: new Map(ids.map(id => [id, `经办${id}`])),
    unmasked: false,
    ...change,
  };
}

function sensitiveName() {
  const service = storyService();
  const fields = service.form.fields.map(field =>
    field.id === 'name' ? { ...field, sensitive: true } : field,
  );
  return { ...service, form: { ...service.form, fields } };
}
