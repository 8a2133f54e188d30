// One PostgreSQL for a whole vitest run, and a fresh database for each test file, cloned from a prepared template.
// In vitest.config.ts: globalSetup: ['server/src/store/embedded/test-cluster.ts'].
// With DATABASE_URL_TEST set, that server is used instead of the embedded one.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbedded } from './launch.ts';

/** Where the run's server is: what `pg` takes, a password included where DATABASE_URL_TEST has one. */
export interface TestConnection {
  host: string;
  port: number;
  user: string;
  database: string;
  password?: string;
}

export interface TestDatabase {
  connection: TestConnection;
  /** The same as one string. */
  url: string;
  /** Optional: what is left at the end of the run is dropped with it. */
  drop(): Promise<void>;
}

export interface Template {
  /** A short lower-case word; test files that give the same word share the template. */
  name: string;
  /** Runs once per run, on an empty database: schema, roles, first data. Must close what it opens. */
  prepare(connection: TestConnection): Promise<void>;
}

/** A database of its own for the calling test file: call it in `beforeAll`. About 30 ms once the template stands. */
export async function createTestDatabase(template: Template): Promise<TestDatabase> {
  const { server, run } = theRun();
  const source = `${run}_${template.name}`;
  const name = `${source}_${randomBytes(5).toString('hex')}`;
  await asAdmin(server, async client => {
    await client.query('select pg_advisory_lock(hashtext($1))', [source]); // freed when the session ends
    const found = await client.query('select 1 from pg_database where datname = $1', [source]);
    if (found.rowCount === 0) await makeTemplate(client, server, source, template);
    await client.query(`create database ${name} template ${source}`);
  });
  const connection = { ...server, database: name };
  const drop = () => asAdmin(server, client => dropDatabase(client, name));
  return { connection, url: urlOf(connection), drop };
}

/** vitest's globalSetup: starts the server, answers how to end it. */
export default async function setup(): Promise<() => Promise<void>> {
  const run = `t${Date.now().toString(36)}${randomBytes(2).toString('hex')}`;
  const outside = process.env.DATABASE_URL_TEST;
  if (outside) {
    const { host, port, user, password, database } = new pg.Client({ connectionString: outside });
    const server = { host, port, user: user ?? 'postgres', database: database ?? 'postgres', password };
    process.env[VARIABLE] = JSON.stringify({ server, run } satisfies Run);
    return () => asAdmin(server, client => dropRun(client, run));
  }
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'yimen-test-'));
  const embedded = await startEmbedded({ dir, durable: false });
  process.env[VARIABLE] = JSON.stringify({ server: embedded.connection('postgres'), run } satisfies Run);
  return async () => {
    await embedded.stop();
    fs.rmSync(dir, { recursive: true, force: true });
  };
}

interface Run {
  server: TestConnection;
  run: string;
}

/** How the workers, which are other processes, learn of the server: they inherit it. */
const VARIABLE = 'YIMEN_TEST_CLUSTER';

function theRun(): Run {
  const said = process.env[VARIABLE];
  if (!said)
    throw new Error('no test cluster: is test-cluster.ts the globalSetup of this vitest configuration?');
  return JSON.parse(said);
}

/** Prepared under another name and then renamed: a `prepare` that fails leaves no half of a template to be cloned. */
async function makeTemplate(client: pg.Client, server: TestConnection, name: string, template: Template) {
  const making = `${name}_making`;
  await dropDatabase(client, making);
  await client.query(`create database ${making} template template0`);
  await template.prepare({ ...server, database: making });
  await client.query(`alter database ${making} rename to ${name}`);
}

async function dropRun(client: pg.Client, run: string): Promise<void> {
  const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [
    `${run}_`,
  ]);
  for (const { datname } of rows) await dropDatabase(client, datname);
}

async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  await client.query(`drop database if exists ${name} with (force)`);
}

async function asAdmin<T>(server: TestConnection, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

function urlOf({ host, port, user, password, database }: TestConnection): string {
  const login = password
    ? `${encodeURIComponent(user)}:${encodeURIComponent(password)}`
    : encodeURIComponent(user);
  const socket = host.startsWith('/');
  const place = `${socket ? 'localhost' : host}:${port}/${encodeURIComponent(database)}`;
  return `postgresql://${login}@${place}${socket ? `?host=${encodeURIComponent(host)}` : ''}`;
}
