import { findItem } from '@yimen/domain/service/lookup.ts';
import type { Access } from '../../identity/access-log.ts';
import { reasonOf } from '../../identity/access-log.ts';
import { pinnedService } from '../../store/definitions.ts';
import type { Platform } from '../../store/platform.ts';

export type AccessRow = {
  id: number;
  at: string;
  actor_kind: 'stranger' | 'citizen' | 'staff' | 'operator';
  actor: string | null;
  act: Access['act'];
  subject: string | null;
  application: string | null;
  item: string | null;
  reason: Buffer | null;
  ip: string | null;
  actor_name: string | null;
  actor_agency: string | null;
  about_name: string | null;
  about_username: string | null;
  number: string | null;
  /** What the case is pinned to, where the line is about one. */
  definition: string | null;
  overlays: string[] | null;
};

/** One line as it is read: who, what, about whom, whether it came about, why, whence. `aimed` names the account a failed sign-in was aimed at. */
export function accessLineOf(platform: Platform, row: AccessRow, aimed: ReadonlyMap<string, string>) {
  const agency = row.actor_agency === null ? null : platform.directory.agencies.get(row.actor_agency);
  return {
    id: String(row.id),
    at: row.at,
    who: row.actor_name ?? kindWords[row.actor_kind],
    agency: agency?.name ?? null,
    act: accessWords[row.act],
    done: row.act !== 'sign-in-failed' && row.act !== 'locked-out',
    about: aboutOf(row, aimed),
    application: row.application,
    reason: reasonOf(platform, row),
    source: row.ip,
  };
}

function aboutOf(row: AccessRow, aimed: ReadonlyMap<string, string>): string | null {
  if (row.number !== null) {
    const { item: code, definition, overlays } = row;
    const item =
      code === null || definition === null
        ? null
        : findItem(pinnedService({ definition, overlays: overlays ?? [] }), code);
    return `办件 ${row.number}${item == null ? '' : ` ${item.name}`}`;
  }
  if (row.about_name !== null) return `账号 ${row.about_username}（${row.about_name}）`;
  if (lists.has(row.act)) return row.subject;
  if (row.subject !== null && /^JJ\d{12,}$/.test(row.subject)) return `交接单 ${row.subject}`;
  const account = row.subject === null ? undefined : aimed.get(row.subject);
  return account === undefined ? null : `账号 ${account}`;
}

/** What these say themselves: which list or form went out. */
const lists: ReadonlySet<Access['act']> = new Set(['list-exported', 'board-exported', 'archive-listed']);

const kindWords = {
  stranger: '未登录',
  citizen: '申请人',
  staff: '工作人员',
  operator: '运维人员',
} as const satisfies Record<AccessRow['actor_kind'], string>;

const accessWords = {
  'signed-in': '登录',
  'sign-in-failed': '登录未成功',
  'locked-out': '登录被暂时锁定',
  'signed-out': '退出登录',
  'code-requested': '获取验证码',
  unmasked: '查看完整信息',
  'document-printed': '打印、下载文书',
  'sheet-scan-kept': '存入材料交接单扫描件',
  'sheet-scan-removed': '撤下材料交接单扫描件',
  'sheet-scan-opened': '查看材料交接单扫描件',
  'archive-downloaded': '下载归档信息包',
  'archive-listed': '导出移交清单',
  'board-exported': '导出看板清单',
  'list-exported': '导出清单、报表',
  'file-opened': '查看材料文件',
  'earlier-read': '查看此前办件可沿用的材料和基本信息',
  'citizen-looked-up': '按身份号码查找申请人',
  'citizen-kept': '核对后保留申请人登记的联系方式',
  'citizen-renewed': '更新申请人联系方式',
  'citizen-detached': '核对证件后将身份号码与原登记分开',
  'account-created': '开设账号',
  'account-activated': '启用账号',
  'account-disabled': '停用账号',
  'account-enabled': '恢复账号',
  'account-reset': '重置账号',
  erased: '清除个人信息',
} as const satisfies Record<Access['act'], string>;
