import type { CallAnswer, CallInput } from '@yimen/contract/client.ts';

export type AccessShow = NonNullable<CallInput<'GET /api/access-log'>['query']['show']>;
export type AccessLine = CallAnswer<'GET /api/access-log'>['lines'][number];

/** What the log can be narrowed to, in the order it is asked for. */
export const accessShows = [
  { value: 'all', label: '全部' },
  { value: 'unmasked', label: '查看完整信息' },
  { value: 'sign-in', label: '登录' },
  { value: 'accounts', label: '账号与申请人资料' },
] as const satisfies readonly { value: AccessShow; label: string }[];
