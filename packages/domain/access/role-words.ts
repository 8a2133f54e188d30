import type { Role } from './person.ts';

/** What a role is called on screens; GLOSSARY.md, under Roles, says the same. */
export const roleWords = {
  applicant: '申请人',
  clerk: '窗口人员',
  handler: '经办人',
  lead: '牵头人员',
  supervisor: '督导人员',
  administrator: '系统管理员',
} as const satisfies Record<Role, string>;
