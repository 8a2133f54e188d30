// PostgreSQL refuses to run as root. This decides as whom it runs.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import type { Binaries } from './binaries.ts';
import { CannotStart } from './cannot-start.ts';

export interface Privileges {
  /** For the log. */
  how: string;
  /** Words before the command. */
  prefix: string[];
  /** Whom the child is started as, where that is not us. */
  identity: { uid?: number; gid?: number };
  /** The user id, as this process sees it, that must own the data. */
  owner: number;
}

/**
 * As whom PostgreSQL runs on the data in `home`. An ordinary user: as that user. Root, in this order:
 * the owner of existing data, if that is not root; a user namespace, in which root is nobody (files stay root's);
 * the system's `postgres` or `nobody`, directly or, where a folder above is closed to that user, with the one capability
 * that opens folders. Each way is tried on the real folder before it is chosen; refuses with a sentence if none works.
 */
export function choosePrivileges(
  { initdb, postgres }: Binaries,
  home: string,
  dataOwner: number | null,
  env: NodeJS.ProcessEnv,
): Privileges {
  const self = process.getuid?.() ?? -1;
  if (self !== 0) return asOurselves(self, home, dataOwner);
  const served = dataOwner ? idsOf(dataOwner) : (findUser('postgres') ?? findUser('nobody'));
  const ways = [
    ...(dataOwner ? [] : [inNamespace()]),
    ...(served ? [asUser(served), asUserWithKey(served)] : []),
  ];
  for (const way of ways) {
    if (way.owner !== 0) giveHome(home, way);
    if (reaches(way, initdb, home, env)) return way;
    if (way.owner !== 0) fs.chownSync(home, 0, 0);
  }
  throw new CannotStart(
    `以 root 启动时，内置数据库必须换用普通身份运行，但本机不允许用户命名空间，${served ? `用户 ${served.name} 也` : '又没有 postgres 或 nobody 用户，'}无法进入 ${home} 或读取 ${postgres}。请改用普通用户启动，或把 YIMEN_HOME 设为该用户可进入的目录（如 /var/lib/yimen），或设置 DATABASE_URL。`,
    `Started as root, but no unprivileged identity can reach ${home} and ${postgres}. Start as an ordinary user, set YIMEN_HOME to a reachable folder such as /var/lib/yimen, or set DATABASE_URL.`,
  );
}

function asOurselves(self: number, home: string, dataOwner: number | null): Privileges {
  if (dataOwner !== null && dataOwner !== self) {
    throw new CannotStart(
      `数据目录 ${home} 属于另一个用户（uid ${dataOwner}），当前用户（uid ${self}）不能使用。请用原来的用户启动，或另设 YIMEN_HOME。`,
      `The data in ${home} belongs to uid ${dataOwner}, this is uid ${self}. Start as that user, or set another YIMEN_HOME.`,
    );
  }
  return { how: 'same user', prefix: [], identity: {}, owner: self };
}

function inNamespace(): Privileges {
  const prefix = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];
  return { how: 'user namespace', prefix, identity: {}, owner: 0 };
}

function asUser({ name, uid, gid }: User): Privileges {
  return { how: `setuid ${name}`, prefix: [], identity: { uid, gid }, owner: uid };
}

function asUserWithKey({ name, uid, gid }: User): Privileges {
  // no_setuid_fixup: without it access(2), with which PostgreSQL looks at its own binary, forgets the capability
  const key = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup'];
  const prefix = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...key, '--'];
  return { how: `setuid ${name} with dac_override`, prefix, identity: {}, owner: uid };
}

/** Tries it for real: initdb finds and runs the server, says how it would work, and makes nothing. */
function reaches(way: Privileges, initdb: string, home: string, env: NodeJS.ProcessEnv): boolean {
  const [command = 'sh', ...args] = [...way.prefix, 'sh', '-c', REACHES, initdb, home];
  return spawnSync(command, args, { ...way.identity, env, cwd: '/', stdio: 'ignore' }).status === 0;
}

const REACHES = '[ -w "$1" ] && [ -x "$1" ] && "$0" --show --auth=trust -D "$1/never"';

function giveHome(home: string, way: Privileges): void {
  const { gid } = fs.statSync(home);
  fs.chownSync(home, way.owner, way.identity.gid ?? gid);
}

interface User {
  name: string;
  uid: number;
  gid: number;
}

function findUser(name: string): User | null {
  const id = (flags: string) => spawnSync('id', [flags, name], { encoding: 'utf8' }).stdout?.trim() || null;
  const user = { name: id('-un') ?? name, uid: Number(id('-u') ?? NaN), gid: Number(id('-g') ?? NaN) };
  return Number.isInteger(user.uid) && Number.isInteger(user.gid) ? user : null;
}

function idsOf(uid: number): User {
  return findUser(String(uid)) ?? { name: String(uid), uid, gid: uid };
}
