import type { Platform } from '../store/platform.ts';

/**
 * Forgets what is over (PIPL 6, 19: the shortest time needed): sessions and steps a day after they ended, codes after a day, failures after a day,
 * messages and links after a month, and so a person who is not signed in and of whom no application is left to read: he came to the door
 * and began nothing, or threw away what he began. The access log stays: at least six months (网络安全法 art.21). For the hourly job.
 */
export async function sweepIdentity({ pool }: Pick<Platform, 'pool'>): Promise<void> {
  for (const statement of [
    `delete from auth_session where expires_at < now() - interval '1 day'`,
    `delete from auth_verification where expires_at < now() - interval '1 day'`,
    `delete from citizen_code where created_at < now() - interval '1 day'`,
    `delete from sign_in_failure where first_at < now() - interval '1 day'`,
    `with gone as (delete from citizen where created_at < now() - interval '30 days'
       and not exists (select from application where applicant = citizen.id::uuid and data_key is not null)
       and not exists (select from auth_session where user_id = citizen.id and expires_at > now()) returning id)
     delete from auth_user using gone where auth_user.id = gone.id`,
    `delete from message where created_at < now() - interval '30 days'`,
    `delete from one_time_link where expires_at < now() - interval '30 days'`,
  ])
    await pool.query(statement);
}
