import { roles } from '@yimen/domain/access/person.ts';
import { z } from 'zod';
import { route } from '../route.ts';

const staffRoles = roles.filter(role => role !== 'applicant');
const staffRole = z.enum(staffRoles as [(typeof staffRoles)[number], ...typeof staffRoles]);
/** Digits as people type them: a space in the middle is forgiven. */
const sixDigits = z.string().max(16);
const token = z.object({ token: z.string().regex(/^[\w-]{43}$/) });
const staffId = z.object({ id: z.uuid() });

const always = { demo: z.boolean(), serverTime: z.string() };
/** Who is here. A citizen's own name is in clear, for himself; his phone number is masked. */
export const sessionView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stranger'), ...always }),
  z.object({
    kind: z.literal('citizen'),
    id: z.string(),
    name: z.string(),
    maskedPhone: z.string(),
    ...always,
  }),
  z.object({
    kind: z.literal('staff'),
    id: z.string(),
    username: z.string(),
    name: z.string(),
    agency: z.object({ id: z.string(), name: z.string(), line: z.string() }),
    division: z.object({ code: z.string(), name: z.string() }),
    roles: z.array(staffRole),
    ...always,
  }),
]);

export const staffLine = z.object({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  agency: z.object({ id: z.string(), name: z.string() }),
  division: z.object({ code: z.string(), name: z.string() }),
  roles: z.array(staffRole),
  /** `invited`: the activation link has not been used yet. */
  status: z.enum(['invited', 'active', 'disabled']),
  activatedAt: z.string().nullable(),
});
/** A one-time link, shown once: the platform keeps only its digest. */
const shownLink = z.object({ path: z.string(), url: z.string(), expiresAt: z.string() });

/** Who may come in: soldiers by a code to the phone, staff by password and second factor, and the accounts of staff. */
export const identityRoutes = {
  showSession: route({
    method: 'GET',
    path: '/api/session',
    summary: '当前登录的人',
    audience: 'anyone',
    response: sessionView,
  }),
  closeSession: route({
    method: 'DELETE',
    path: '/api/session',
    summary: '退出登录',
    audience: 'anyone',
    response: sessionView,
  }),
  requestCode: route({
    method: 'POST',
    path: '/api/citizen/code',
    summary: '军人登录第一步：发送验证码（不透露是否已有登记）',
    audience: 'anyone',
    body: z.object({
      name: z.string().max(100),
      kind: z.enum(['id-number', 'discharge-card']),
      number: z.string().max(40),
      phone: z.string().max(24),
    }),
    response: z.object({
      /** Handed back with the code. */
      challenge: z.uuid(),
      sentence: z.string(),
      validSeconds: z.number().int(),
      againSeconds: z.number().int(),
    }),
  }),
  openCitizenSession: route({
    method: 'POST',
    path: '/api/citizen/session',
    summary: '军人登录第二步：验证码',
    audience: 'anyone',
    body: z.object({ challenge: z.uuid(), code: sixDigits }),
    response: sessionView,
  }),
  openStaffSession: route({
    method: 'POST',
    path: '/api/staff/session',
    summary: '工作人员登录第一步：账号和密码',
    audience: 'anyone',
    body: z.object({ username: z.string().max(64), password: z.string().max(256) }),
    response: z.object({ next: z.literal('totp') }),
  }),
  confirmStaffSession: route({
    method: 'POST',
    path: '/api/staff/session/totp',
    summary: '工作人员登录第二步：动态口令',
    audience: 'anyone',
    body: z.object({ code: sixDigits }),
    response: sessionView,
  }),
  showLink: route({
    method: 'GET',
    path: '/api/links/:token',
    summary: '一次性链接是否有效、为谁而发',
    audience: 'anyone',
    params: token,
    response: z.object({
      purpose: z.enum(['first-administrator', 'activate']),
      username: z.string(),
      name: z.string(),
      agency: z.string(),
      expiresAt: z.string(),
    }),
  }),
  setPasswordByLink: route({
    method: 'POST',
    path: '/api/links/:token',
    summary: '用一次性链接设置密码，取得动态口令密钥',
    audience: 'anyone',
    params: token,
    body: z.object({
      password: z.string().max(256),
      /** The first administrator may say who he is; nobody else may. */
      username: z.string().max(32).optional(),
      name: z.string().max(50).optional(),
    }),
    response: z.object({
      /** `otpauth://…`, to be drawn as a QR code on the page, and the same secret to be typed. */
      otpauth: z.string(),
      secret: z.string(),
    }),
  }),
  confirmLink: route({
    method: 'POST',
    path: '/api/links/:token/totp',
    summary: '核对动态口令，启用账号',
    audience: 'anyone',
    params: token,
    body: z.object({ code: sixDigits }),
    response: z.object({ username: z.string() }),
  }),
  listStaff: route({
    method: 'GET',
    path: '/api/staff',
    summary: '本辖区的工作人员账号',
    audience: 'administrator',
    query: z.object({ text: z.string().max(50).optional(), after: z.string().max(200).optional() }),
    response: z.object({ lines: z.array(staffLine), next: z.string().nullable() }),
  }),
  listStaffAgencies: route({
    method: 'GET',
    path: '/api/staff/agencies',
    summary: '可为其开设账号的单位',
    audience: 'administrator',
    query: z.object({ division: z.string().regex(/^\d{6}(\d{3})?$/) }),
    response: z.object({
      /** `roles`: what an account of this office may be given. */
      agencies: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          line: z.string(),
          roles: z.array(staffRole).readonly(),
        }),
      ),
    }),
  }),
  createStaff: route({
    method: 'POST',
    path: '/api/staff',
    summary: '开设账号，得到一次性启用链接',
    audience: 'administrator',
    body: z.object({
      username: z.string().max(32),
      name: z.string().max(50),
      agency: z.string().max(64),
      roles: z.array(staffRole).min(1).max(staffRoles.length),
    }),
    response: z.object({ staff: staffLine, link: shownLink }),
  }),
  disableStaff: route({
    method: 'POST',
    path: '/api/staff/:id/disable',
    summary: '停用账号，立即结束其登录',
    audience: 'administrator',
    params: staffId,
    response: z.object({ staff: staffLine }),
  }),
  enableStaff: route({
    method: 'POST',
    path: '/api/staff/:id/enable',
    summary: '恢复账号',
    audience: 'administrator',
    params: staffId,
    response: z.object({ staff: staffLine }),
  }),
  resetStaff: route({
    method: 'POST',
    path: '/api/staff/:id/reset',
    summary: '作废密码和动态口令，重新发启用链接',
    audience: 'administrator',
    params: staffId,
    response: z.object({ staff: staffLine, link: shownLink }),
  }),
  showDemoOutbox: route({
    method: 'GET',
    path: '/api/demo/outbox',
    summary: '演示：最近发出的短信',
    audience: 'demo',
    response: z.object({
      messages: z.array(
        z.object({
          id: z.string(),
          at: z.string(),
          phone: z.string(),
          text: z.string(),
          status: z.enum(['queued', 'sent', 'failed']),
        }),
      ),
    }),
  }),
  showDemoAccounts: route({
    method: 'GET',
    path: '/api/demo/accounts',
    summary: '演示：可以登录的账号和当前动态口令',
    audience: 'demo',
    response: z.object({
      password: z.string(),
      accounts: z.array(
        z.object({
          username: z.string(),
          name: z.string(),
          agency: z.string(),
          division: z.string(),
          roles: z.array(staffRole),
          code: z.string(),
          secondsLeft: z.number().int(),
        }),
      ),
    }),
  }),
} as const;
