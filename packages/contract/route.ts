import type { z } from 'zod';

/** What Excel opens. */
export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What Word opens. */
export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Who a route is for; the door checks it before anything else. */
export type Audience = 'anyone' | 'citizen' | 'staff' | 'administrator' | 'demo';

/**
 * One act or one view over HTTP: the single source for validation, OpenAPI 3.1 and the typed client.
 * Paths use `:name`; a route that writes takes an `Idempotency-Key` header and answers the caller's new view (law 2).
 */
export type RouteShape = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: `/${string}`;
  summary: string;
  audience: Audience;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** The body is one file, multipart/form-data; the handler reads it. */
  upload?: true;
  response: z.ZodType;
  /** What it answers when that is not JSON: the handler gives the bytes. */
  produces?: 'application/pdf' | 'application/zip' | typeof xlsx | typeof docx;
};

/**
 * Keeps a route's literal types (path, method, schema), from which the server's handlers and the typed client take theirs;
 * does nothing at run time.
 */
export const route = <const R extends RouteShape>(shape: R): R => shape;
