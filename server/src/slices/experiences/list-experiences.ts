import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import { type ExperienceAct, mayWrite, statusAfter } from '@yimen/domain/experience/experience.ts';
import { nameInProvince } from '@yimen/domain/service/directory.ts';
import { type RawBuilder, sql } from 'kysely';
import { anyOf } from '../../store/any-of.ts';
import { pageOf, readCursor } from '../../store/cursor.ts';
import type { Platform } from '../../store/platform.ts';

const size = 30;

type Row = {
  experience: string;
  division: string;
  act: ExperienceAct;
  title: string;
  at: string;
  key: string;
  is_public: boolean;
};

/** What is published, the last first, to those at work all of it, to everybody else what is public; a page at a time and without the texts. */
export async function listPublished(platform: Platform, person: Person, after: string | undefined) {
  const shown = sql<boolean>`last.act = 'publish' and (last.is_public or ${person.kind === 'staff'})`;
  const ofReading = sql<boolean>`act in ('publish', 'takeDown')`;
  const { lines, next } = await page(platform, { among: ofReading, where: shown, after });
  return {
    lines: lines.map(({ at, is_public, ...line }) => ({
      ...{ id: line.experience, place: nameInProvince(platform.directory, line.division), title: line.title },
      ...{ publishedAt: at, isPublic: is_public },
    })),
    next,
  };
}

/** What one's own place writes, and what was submitted from below to review; by what was done last, the last first. */
export async function listOwn(platform: Platform, person: Staff, after: string | undefined) {
  const own = sql<boolean>`last.division = ${person.division}`;
  const below = scopesFor(person, 'reviewExperience').flatMap(scope =>
    scope.kind === 'division' ? [sql<boolean>`last.division like ${`${scope.prefix}%`}`] : [],
  );
  const submitted = sql<boolean>`exists (select from experience_step s where s.experience = last.experience and s.act = 'submit')`;
  const where = anyOf([
    ...(mayWrite(person, person.division) ? [own] : []),
    sql<boolean>`(${anyOf(below)} and not ${own} and ${submitted})`,
  ]);
  const { lines, next } = await page(platform, { among: sql<boolean>`true`, where, after });
  return {
    lines: lines.map(({ experience: id, division, act, title, at }) => ({
      ...{ id, place: nameInProvince(platform.directory, division), title, status: statusAfter(act), at },
    })),
    next,
  };
}

type Staff = Extract<Person, { kind: 'staff' }>;
type Asked = { among: RawBuilder<boolean>; where: RawBuilder<boolean>; after: string | undefined };

/** The last step of each text among some, without what it says; a cursor behind the page. */
async function page({ db }: Platform, { among, where, after }: Asked) {
  const cursor = readCursor(after, ['instant', 'uuid']);
  const beyond =
    cursor === null
      ? sql`true`
      : sql`(last.at, last.experience) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`;
  const { rows } = await sql<Row>`
    select last.*, last.at::text as key
    from (select distinct on (experience) experience, division, act, title, at, is_public
          from experience_step where ${among} order by experience, step desc) last
    where ${where} and ${beyond}
    order by last.at desc, last.experience desc limit ${size + 1}`.execute(db);
  return pageOf(
    rows,
    size,
    row => ({ ...row, at: new Date(row.at).toISOString() }),
    row => [row.key, row.experience],
  );
}
