import { randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { username } from 'better-auth/plugins/username';
import { Kysely, PostgresDialect } from 'kysely';
import type { Platform } from '../store/platform.ts';
import { authSecret } from './auth-secret.ts';
import { libraryPool } from './library-pool.ts';
import { ownEndpoints } from './own-endpoints.ts';
import { hashPassword, isPassword, passwordLength } from './passwords.ts';

/** Minutes without an act after which a session is over (等保 2.0: at most 30). */
export const idleMinutes = 30;
/** A member of staff signs in anew at least once a working day. */
export const longestStaffHours = 12;

export type Auth = ReturnType<typeof authFor>;

/**
 * The sign-in library, set up: sessions, password check and second factor are its work; lock-out, links, codes and the log are
 * ours. It is called from inside only: none of its own addresses are open.
 */
export function authFor(platform: Platform, publicUrl: string) {
  return betterAuth({
    appName: '一门',
    baseURL: publicUrl,
    secret: authSecret(platform.keys),
    database: {
      db: new Kysely({ dialect: new PostgresDialect({ pool: libraryPool(platform.pool) }) }),
      type: 'postgres',
      transaction: true,
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(hash, password) },
    },
    plugins: [
      username({
        displayUsername: false,
        maxUsernameLength: 32,
        usernameValidator: isUsername,
        schema: { user: { fields: { username: 'username' } } },
      }),
      twoFactor({
        totpOptions: { digits: 6, period: 30 },
        accountLockout: { enabled: false },
        twoFactorCookieMaxAge: 600,
        twoFactorTable: 'auth_two_factor',
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            fields: {
              userId: 'user_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
      ownEndpoints,
    ],
    session: {
      modelName: 'auth_session',
      expiresIn: idleMinutes * 60,
      updateAge: 60,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    user: {
      modelName: 'auth_user',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    account: {
      modelName: 'auth_account',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'auth_verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    databaseHooks: {
      session: {
        create: {
          // The last word, whatever path led here: only people who may come in get a session; where from is in the access log.
          before: async session =>
            (await mayComeIn(platform, session.userId)) && {
              data: { ...session, ipAddress: null, userAgent: null },
            },
        },
      },
    },
    advanced: {
      cookiePrefix: 'yimen',
      cookies: { session_token: { name: 'yimen_session' }, two_factor: { name: 'yimen_second_step' } },
      useSecureCookies: publicUrl.startsWith('https:'),
      disableCSRFCheck: true,
      disableOriginCheck: true,
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => randomUUID() },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

/** Lower-case letters, digits, dots, hyphens and underscores: what people can spell over the phone. */
export function isUsername(text: string): boolean {
  return /^[a-z][a-z0-9._-]{2,31}$/.test(text.toLowerCase());
}

async function mayComeIn({ pool }: Platform, id: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from staff where id = $1 and status = 'active' and activated_at is not null
     union all select from citizen where id = $1`,
    [id],
  );
  return rowCount === 1;
}
