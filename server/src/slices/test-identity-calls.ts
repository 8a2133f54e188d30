import { randomUUID } from 'node:crypto';
import { zhongshanSoldier } from '@yimen/demo/soldiers.ts';
import type { SoundCall } from './test-calls.ts';

/** One sound call for every route of signing in, of links and of accounts; for tests only. */
export function identityCalls() {
  return {
    showSession: { as: 'stranger', make: () => ({ url: '/api/session' }) },
    closeSession: { as: 'stranger', make: () => ({ url: '/api/session' }) },
    requestCode: {
      as: 'stranger',
      make: () => ({
        url: '/api/citizen/code',
        body: {
          name: zhongshanSoldier.name,
          kind: 'id-number',
          number: zhongshanSoldier.idNumber,
          phone: zhongshanSoldier.phone,
        },
      }),
    },
    openCitizenSession: {
      as: 'stranger',
      make: () => ({ url: '/api/citizen/session', body: { challenge: randomUUID(), code: '123456' } }),
    },
    openStaffSession: {
      as: 'stranger',
      make: () => ({ url: '/api/staff/session', body: { username: 'nobody', password: 'Wrong-2026-horse' } }),
    },
    confirmStaffSession: {
      as: 'stranger',
      make: () => ({ url: '/api/staff/session/totp', body: { code: '123456' } }),
    },
    showLink: { as: 'stranger', make: () => ({ url: `/api/links/${'a'.repeat(43)}` }) },
    setPasswordByLink: {
      as: 'stranger',
      make: () => ({
        url: `/api/links/${'a'.repeat(43)}`,
        body: {
          password: 'Right-horse-2026',
          username: 'somebody',
          name: '测试员',
        },
      }),
    },
    confirmLink: {
      as: 'stranger',
      make: () => ({ url: `/api/links/${'a'.repeat(43)}/totp`, body: { code: '123456' } }),
    },
    listStaff: { as: 'administrator', make: () => ({ url: '/api/staff?text=t-' }) },
    listStaffAgencies: { as: 'administrator', make: () => ({ url: '/api/staff/agencies?division=440781' }) },
    createStaff: {
      as: 'administrator',
      make: () => ({
        url: '/api/staff',
        body: {
          username: `t-${randomUUID().slice(0, 8)}`,
          name: '新同事',
          agency: '440781-window',
          roles: ['clerk'],
        },
      }),
    },
    disableStaff: { as: 'administrator', make: () => ({ url: `/api/staff/${randomUUID()}/disable` }) },
    enableStaff: { as: 'administrator', make: () => ({ url: `/api/staff/${randomUUID()}/enable` }) },
    resetStaff: { as: 'administrator', make: () => ({ url: `/api/staff/${randomUUID()}/reset` }) },
  } satisfies Record<string, SoundCall>;
}
