import { publicRoutes } from '@yimen/contract/routes/public.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import type { Platform } from '../../store/platform.ts';

/** Answers once the store answers: what a load balancer or `npm start` waits for. */
export function openHealth(app: FastifyInstance, { pool }: Platform): void {
  serve(app, publicRoutes.health, async () => {
    await pool.query('select 1');
    return { status: 'ready' as const, version: process.env.npm_package_version ?? '0.1.0' };
  });
}
