import { homedir } from 'node:os';
import { join } from 'node:path';
import { BadSetting } from './bad-setting.ts';

/** What the operator may set, read once at start. Everything has a default that runs the demo on this machine alone. */
export type Config = {
  port: number;
  host: string;
  /** Where data and keys live, outside the checkout. */
  home: string;
  /** An outside PostgreSQL; without it the embedded one, and with it the demo. */
  databaseUrl: string | null;
  demo: boolean;
  /** What people type: decides whether cookies are Secure. */
  publicUrl: string;
  keysPath: string | undefined;
  /** How many proxies stand in front, whose word on the caller's address is taken; none unless said. */
  proxies: number;
  logLevel: 'silent' | 'debug' | 'info' | 'warn' | 'error';
};

/** Reads the environment; throws a Chinese sentence when a value cannot be used. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const port = Number(env.PORT ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new BadSetting(`PORT 应为 0–65535 的整数，现在是“${env.PORT}”。`);
  const databaseUrl = env.DATABASE_URL || null;
  const demo = databaseUrl === null;
  const host = demo ? '127.0.0.1' : (env.HOST ?? '127.0.0.1');
  return {
    port,
    host,
    home: env.YIMEN_HOME || join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'yimen'),
    databaseUrl,
    demo,
    publicUrl: publicUrlOf(env.PUBLIC_URL ?? `http://${host}:${port}`),
    keysPath: env.YIMEN_KEYS || undefined,
    proxies: Math.max(0, Math.trunc(Number(env.TRUSTED_PROXIES ?? 0)) || 0),
    logLevel: levelOf(env.LOG_LEVEL),
  };
}

function publicUrlOf(url: string): string {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw new BadSetting(`PUBLIC_URL 应为 https:// 或 http:// 开头的完整网址，现在是“${url}”。`);
}

function levelOf(level: string | undefined): Config['logLevel'] {
  const levels = ['silent', 'debug', 'info', 'warn', 'error'] as const;
  return levels.find(each => each === level) ?? 'warn';
}
