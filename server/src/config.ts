import { homedir } from 'node:os';
import { join } from 'node:path';
import { BadSetting } from './bad-setting.ts';
import { type EmsSettings, emsFromEnvironment } from './carrier/ems-settings.ts';
import type { S3Settings } from './files/s3-store.ts';

/** What the operator may set, read once at start. Everything has a default that runs the demo on this machine alone. */
export type Config = {
  port: number;
  host: string;
  /** Where data and keys live, outside the checkout. */
  home: string;
  /** An outside PostgreSQL; without it the embedded one, and with it the demo. */
  databaseUrl: string | null;
  demo: boolean;
  /** By how many days the demonstration's day lies ahead, to see what falls due; 0 outside the demonstration. */
  daysAhead: number;
  /** What people type: decides whether cookies are Secure. */
  publicUrl: string;
  keysPath: string | undefined;
  /** How many proxies stand in front, whose word on the caller's address is taken; none unless said. */
  proxies: number;
  /** A bucket for the files of materials; without it a folder under `home`. */
  s3: S3Settings | null;
  /** The virus scanner every upload must pass, if there is one. */
  clamd: { host: string; port: number } | null;
  /** China Post's EMS interface for agreement customers; without it waybills are kept by hand. */
  ems: EmsSettings | null;
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
    daysAhead: daysAheadOf(env.YIMEN_DEMO_DAYS, demo),
    publicUrl: publicUrlOf(env.PUBLIC_URL ?? `http://${host}:${port}`),
    keysPath: env.YIMEN_KEYS || undefined,
    proxies: Math.max(0, Math.trunc(Number(env.TRUSTED_PROXIES ?? 0)) || 0),
    s3: s3Of(env),
    clamd: clamdOf(env.YIMEN_CLAMD),
    ems: emsFromEnvironment(env),
    logLevel: levelOf(env.LOG_LEVEL),
  };
}

function publicUrlOf(url: string): string {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw new BadSetting(`PUBLIC_URL 应为 https:// 或 http:// 开头的完整网址，现在是“${url}”。`);
}

/** Days of a real office are never moved. */
function daysAheadOf(text: string | undefined, demo: boolean): number {
  const days = Number(text || 0);
  if (!Number.isInteger(days) || days < 0 || days > 400)
    throw new BadSetting(`YIMEN_DEMO_DAYS 应为 0–400 的整数，现在是“${text}”。`);
  if (days > 0 && !demo) throw new BadSetting('YIMEN_DEMO_DAYS 只用于演示，使用外部 PostgreSQL 时不能设置。');
  return days;
}

/** All of a bucket or none: half of its settings would silently put files into the folder. */
function s3Of(env: NodeJS.ProcessEnv): S3Settings | null {
  const given = {
    endpoint: env.YIMEN_S3_ENDPOINT ?? '',
    bucket: env.YIMEN_S3_BUCKET ?? '',
    accessKey: env.YIMEN_S3_ACCESS_KEY ?? '',
    secretKey: env.YIMEN_S3_SECRET_KEY ?? '',
  };
  const missing = Object.values(given).filter(value => value === '').length;
  if (missing === 4) return null;
  if (missing > 0)
    throw new BadSetting(
      'YIMEN_S3_ENDPOINT、YIMEN_S3_BUCKET、YIMEN_S3_ACCESS_KEY、YIMEN_S3_SECRET_KEY 须同时设置。 Set all four of them.',
    );
  return { ...given, region: env.YIMEN_S3_REGION || 'us-east-1' };
}

function clamdOf(address: string | undefined): Config['clamd'] {
  if (!address) return null;
  const [, host, port] = /^(.+):(\d{1,5})$/.exec(address) ?? [];
  if (host === undefined) throw new BadSetting(`YIMEN_CLAMD 应为“主机:端口”，现在是“${address}”。`);
  return { host, port: Number(port) };
}

function levelOf(level: string | undefined): Config['logLevel'] {
  const levels = ['silent', 'debug', 'info', 'warn', 'error'] as const;
  return levels.find(each => each === level) ?? 'warn';
}
