import type { z } from 'zod';
import type { Problem } from './problem.ts';
import type { RouteShape } from './route.ts';
import type { routes } from './routes.ts';

type Table = {
  [K in keyof typeof routes as `${(typeof routes)[K]['method']} ${(typeof routes)[K]['path']}`]: (typeof routes)[K];
};
/** `POST /api/applications/:id/submit` and its like: a wrong path or method does not compile. */
export type RouteKey = keyof Table & string;

type PartOf<R, Part extends string> = R extends { [K in Part]: infer S extends z.ZodType }
  ? { [K in Part]: z.input<S> }
  : unknown;
export type CallInput<K extends RouteKey> = PartOf<Table[K], 'params'> &
  PartOf<Table[K], 'query'> &
  PartOf<Table[K], 'body'>;
export type CallAnswer<K extends RouteKey> = Table[K] extends RouteShape
  ? z.output<Table[K]['response']>
  : never;

/** A refusal or failure as the server told it; `problem.detail` is the sentence for the person. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

export type ClientOptions = { base?: string; fetch?: typeof fetch; headers?: () => Record<string, string> };

/**
 * The typed client for browsers and for departments' programs. Answers the route's response or throws `ProblemError`.
 * `key` makes a write safe to repeat: the same key acts once, and is answered as things stand.
 */
export function createClient({ base = '', fetch: send = fetch, headers = () => ({}) }: ClientOptions = {}) {
  return async <K extends RouteKey>(
    key: K,
    input: CallInput<K>,
    idempotencyKey?: string,
  ): Promise<CallAnswer<K>> => {
    const { method, path, body } = compose(key, input as Parts);
    const response = await send(base + path, {
      method,
      credentials: 'same-origin',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
        ...headers(),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => null);
    if (response === null) throw new ProblemError(unreachable);
    return answerFrom<K>(response.status, await response.text().catch(() => ''));
  };
}

/** Where a route lies with these parts, for what a browser fetches by itself: pictures, links. */
export function addressOf<K extends RouteKey>(key: K, input: CallInput<K>): string {
  return compose(key, input as Parts).path;
}

/** What an answer of the server says, whatever carried it: the route's response, or `ProblemError`. Status 0: nothing came back. */
export function answerFrom<K extends RouteKey>(status: number, text: string): CallAnswer<K> {
  const answer = parsed(text);
  if (status >= 200 && status < 300) return answer as CallAnswer<K>;
  throw new ProblemError((answer as Problem | null) ?? { ...unreachable, status });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Parts = { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown };

function compose(key: string, { params = {}, query = {}, body }: Parts) {
  const [method, template] = key.split(' ') as [string, string];
  const path = template.replace(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(params[name]!));
  const wanted = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(
    wanted.map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return { method, path: search === '' ? path : `${path}?${search}`, body };
}

const unreachable: Problem = {
  type: 'about:blank',
  title: '网络不通',
  status: 0,
  detail: '暂时连不上服务器，刚才的操作还没有完成。请检查网络后再试。',
  code: 'unexpected',
};
