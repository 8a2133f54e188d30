import type { StaffRole } from '@yimen/domain/access/person.ts';

/** What a role is called at the desk. */
export const roleWords = {
  clerk: '窗口人员',
  handler: '部门经办人',
  lead: '牵头单位',
  supervisor: '上级督导',
  administrator: '管理员',
} as const satisfies Record<StaffRole, string>;
