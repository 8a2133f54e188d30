import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/** Two acts that the sign-in library does not offer by itself. Callable from inside only: they have no address. */
export const ownEndpoints = {
  id: 'yimen',
  endpoints: {
    /** A session for somebody who has just proven himself otherwise: a soldier by the code on his phone. */
    openSessionFor: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async ctx => {
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(ctx.body.userId);
        if (user === null) throw new Error(`no user ${ctx.body.userId}`);
        const session = await internalAdapter.createSession(user.id, false);
        await setSessionCookie(ctx, { session, user }, false);
        return ctx.json({ opened: true });
      },
    ),
    /** Whose second step is awaited by this browser: the user's id, or null. */
    awaitedUser: createAuthEndpoint.serverOnly({ method: 'POST', requireHeaders: true }, async ctx => {
      const cookie = ctx.context.createAuthCookie('two_factor');
      const identifier = await ctx.getSignedCookie(cookie.name, ctx.context.secret);
      const awaited = identifier ? await ctx.context.internalAdapter.findVerificationValue(identifier) : null;
      const userId = awaited !== null && awaited.expiresAt > new Date() ? awaited.value : null;
      return ctx.json({ userId });
    }),
  },
} satisfies BetterAuthPlugin;
