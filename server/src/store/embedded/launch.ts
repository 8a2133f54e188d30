// The embedded default: a real PostgreSQL on this machine, started and stopped with this process, for demo and pilot.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Binaries, getBinaries, linkLibraries } from './binaries.ts';
import { CannotStart } from './cannot-start.ts';
import { hold } from './hold.ts';
import { initialise } from './initialise.ts';
import { findPostmaster } from './pidfile.ts';
import { choosePrivileges, type Privileges } from './privileges.ts';
import { type Recovered, recover, watchMark } from './recover.ts';
import { SOCKET_PORT, serverSettings } from './settings.ts';
import { clearSocketFolder, makeSocketFolder } from './sockets.ts';
import { runWatched, type Watched } from './watched.ts';

/** What `pg` takes: `new Pool(embedded.connection('yimen'))`. `host` is the socket's folder. */
export interface Connection {
  host: string;
  port: number;
  user: string;
  database: string;
}

export interface Embedded {
  connection(database: string): Connection;
  /** The same as one string, for what only takes a URL. */
  url(database: string): string;
  pid: number;
  /** As whom it runs, for the log. */
  how: string;
  /** What had to be put right first, for the log. */
  recovered: Recovered;
  /** Calls back once, with a sentence, if the server ends without being asked to. The process should then end too. */
  onLost(listener: (sentence: string) => void): void;
  /** Stops cleanly and gives the folder free. Close your pools first: sessions are ended. */
  stop(): Promise<void>;
}

export interface Launch {
  /** The database's own folder, made if missing (mode 700); for instance `$YIMEN_HOME/postgres`. */
  dir: string;
  /** Each line the server logs. */
  log?: (line: string) => void;
  /** False only in tests: fast, and not safe against a crash of the machine. */
  durable?: boolean;
}

/**
 * Starts the server in `dir` and answers when it accepts connections. Whatever kills this process, the server ends too.
 * Throws `CannotStart`, whose message is a sentence for a person, when another process holds `dir`, when there are no
 * binaries for this machine, when as root no identity can reach `dir`, or when the server itself will not start.
 */
export async function startEmbedded({ dir, log = () => {}, durable = true }: Launch): Promise<Embedded> {
  const binaries = getBinaries();
  const home = makeHome(dir);
  const held = hold(path.join(home, 'lock'));
  try {
    const recovered = await recover(home);
    const data = path.join(home, 'data');
    const dataOwner = fs.statSync(data, { throwIfNoEntry: false })?.uid ?? null;
    const env = linkLibraries(binaries.native, path.join(home, 'lib'));
    const privileges = choosePrivileges(binaries, home, dataOwner, env);
    if (dataOwner === 0 && privileges.owner !== 0) giveTree(data, privileges.owner);
    await initialise(home, binaries, privileges, env, durable);
    const socketFolder = makeSocketFolder(home, { uid: privileges.owner, gid: privileges.identity.gid });
    const settings = serverSettings(socketFolder, durable);
    const server = await serve(home, binaries, privileges, env, settings, log);
    return embedded(home, socketFolder, server, privileges.how, recovered, held.release);
  } catch (error) {
    held.release();
    throw error;
  }
}

function makeHome(dir: string): string {
  try {
    fs.mkdirSync(dir, { recursive: true, mode: 0o700 });
    fs.accessSync(dir, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
    return fs.realpathSync(dir);
  } catch (error) {
    throw new CannotStart(
      `数据目录 ${dir} 无法建立或写入（${(error as Error).message}）。请检查权限，或设置 YIMEN_HOME 为可写的目录。`,
      `The data folder ${dir} cannot be made or written. Check its permissions, or set YIMEN_HOME.`,
    );
  }
}

/** Children first, the folder itself last: an interrupted change of owner is seen and done again. */
function giveTree(folder: string, uid: number): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) giveTree(inside, uid);
    else fs.lchownSync(inside, uid, -1 >>> 0);
  }
  fs.chownSync(folder, uid, -1 >>> 0);
}

interface Server extends Watched {
  pid: number;
  last(): string;
}

/** Starts the server; again for some seconds where children of a killed predecessor still hold its shared memory. */
async function serve(
  home: string,
  binaries: Binaries,
  privileges: Privileges,
  env: NodeJS.ProcessEnv,
  settings: string[],
  log: (line: string) => void,
): Promise<Server> {
  const data = path.join(home, 'data');
  const command = [binaries.postgres, '-D', data, ...settings];
  for (let attempt = 1; ; attempt++) {
    const run = runWatched(watchMark(home), command, privileges, env);
    const last = keepLog(run, log);
    const code = await Promise.race([readiness(run), run.gone]);
    const pid = findPostmaster(data);
    if (code === 'ready' && pid !== null) return { ...run, pid, last };
    if (attempt >= 20 || !last().includes('shared memory block')) {
      throw new CannotStart(
        `数据库没有启动成功（退出码 ${code}）：${last()}`,
        'PostgreSQL did not start, see above.',
      );
    }
    await sleep(500);
  }
}

function readiness(run: Watched): Promise<'ready'> {
  return new Promise(resolve => {
    let said = '';
    run.output.on('data', function listen(chunk) {
      said = `${said}${chunk}`.slice(-200);
      if (!said.includes('database system is ready to accept connections')) return;
      run.output.off('data', listen);
      resolve('ready');
    });
  });
}

function keepLog(run: Watched, log: (line: string) => void): () => string {
  let tail = '';
  run.output.setEncoding('utf8').on('data', (chunk: string) => {
    tail = (tail + chunk).slice(-2000);
    for (const line of chunk.split('\n')) if (line.trim()) log(line);
  });
  return () => tail.trim();
}

function embedded(
  home: string,
  host: string,
  server: Server,
  how: string,
  recovered: Recovered,
  release: () => void,
): Embedded {
  let asked = false;
  const listeners: ((sentence: string) => void)[] = [];
  const handles = [server.watchman, server.watchman.stdin, server.output] as unknown as Handle[];
  for (const handle of handles) handle.unref(); // the database alone does not keep a finished program alive
  const finished = server.gone.then(code => {
    clearSocketFolder(home);
    release();
    if (asked) return;
    const sentence = `内置数据库意外停止（退出码 ${code}）：${server.last()}`;
    for (const listener of listeners) listener(sentence);
  });
  const connection = (database: string): Connection => ({
    host,
    port: SOCKET_PORT,
    user: 'postgres',
    database,
  });
  return {
    connection,
    url: database =>
      `postgresql://postgres@localhost:${SOCKET_PORT}/${encodeURIComponent(database)}?host=${encodeURIComponent(host)}`,
    pid: server.pid,
    how,
    recovered,
    onLost: listener => void listeners.push(listener),
    async stop() {
      asked = true;
      for (const handle of handles) handle.ref();
      server.end();
      await finished;
    },
  };
}

interface Handle {
  ref(): void;
  unref(): void;
}
