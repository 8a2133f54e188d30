import type { StaffRole } from '@yimen/domain/access/person.ts';

/** One member of the office staff of the demonstration. Invented: each is named for what he does. */
export type CastMember = { username: string; name: string; agency: string; roles: StaffRole[] };

/** Every demonstration account has this password; the second factor is shown on the demo page. Never outside the demo. */
export const demoPassword = 'Yimen-demo-2026';

/** What the usernames call the lines of the directory, and what one does who sits there alone. */
const lines = {
  window: { line: 'window', roles: ['clerk'] },
  veterans: { line: 'veterans', roles: ['lead', 'handler'] },
  police: { line: 'police', roles: ['handler'] },
  party: { line: 'organisation', roles: ['handler'] },
  league: { line: 'youth-league', roles: ['handler'] },
  forces: { line: 'armed-forces', roles: ['handler'] },
  pension: { line: 'social-security', roles: ['handler'] },
  medical: { line: 'medical-insurance', roles: ['handler'] },
} as const satisfies Record<string, { line: string; roles: readonly StaffRole[] }>;

/**
 * The counties of 梅州市 beside 梅江区 (R8.1): in each the veterans' office handles cases and fills the row of the annex; 兴宁市 has every office, in 大埔县 and
 * 五华县 those whom everybody meets, and in 蕉岭县 nobody has come yet.
 */
const meizhouCast: readonly CastMember[] = [
  ...countyCast('xn', '441481', { window: '罗窗口', veterans: '陈退役', police: '袁户籍', party: '幸组织' }),
  ...countyCast('xn', '441481', { league: '刁团委', forces: '彭人武', pension: '廖社保', medical: '伍医保' }),
  ...countyCast('mx', '441403', { window: '侯窗口', veterans: '刘退役' }),
  ...countyCast('db', '441422', { window: '萧窗口', veterans: '邹退役', forces: '何人武' }),
  ...countyCast('db', '441422', { pension: '丁社保', medical: '黎医保' }),
  ...countyCast('fs', '441423', { window: '冯南窗', veterans: '吴退役' }),
  ...countyCast('wh', '441424', { window: '魏窗口', veterans: '张退役', forces: '曾人武' }),
  ...countyCast('wh', '441424', { pension: '江社保', medical: '甘医保' }),
  ...countyCast('py', '441426', { window: '韩窗口', veterans: '林退役' }),
  ...countyCast('jl', '441427', { veterans: '徐退役' }),
  { username: 'mz-traffic', name: '童车管', agency: '441400-traffic-police', roles: ['handler'] },
];

/**
 * The cast (one cast, one story): the nine offices of 台山市 whom the all-eleven soldier meets, those of 中山市 and 东莞市, where there are no
 * counties, those of 恩平市, where 养老 and 团员 are on paper, a stranger next door in 开平市 who must see nothing of it, the counties of 梅州市, and the cities and the province above.
 */
export const cast: readonly CastMember[] = [
  { username: 'ts-window', name: '冯窗口', agency: '440781-window', roles: ['clerk'] },
  { username: 'ts-veterans', name: '赵退役', agency: '440781-veterans', roles: ['lead', 'handler'] },
  { username: 'ts-police', name: '钱户籍', agency: '440781-police', roles: ['handler'] },
  { username: 'ts-party', name: '孙组织', agency: '440781-organisation', roles: ['handler'] },
  { username: 'ts-league', name: '李团委', agency: '440781-youth-league', roles: ['handler'] },
  { username: 'ts-pension', name: '周社保', agency: '440781-social-security', roles: ['handler'] },
  { username: 'ts-medical', name: '吴医保', agency: '440781-medical-insurance', roles: ['handler'] },
  { username: 'ts-forces', name: '郑人武', agency: '440781-armed-forces', roles: ['handler'] },
  { username: 'ts-police2', name: '蒋户籍', agency: '440781-police', roles: ['handler'] },
  { username: 'jm-traffic', name: '王车管', agency: '440700-traffic-police', roles: ['handler'] },
  { username: 'kp-window', name: '陌窗口', agency: '440783-window', roles: ['clerk'] },
  { username: 'kp-police', name: '陌户籍', agency: '440783-police', roles: ['handler'] },
  { username: 'kp-veterans', name: '陌退役', agency: '440783-veterans', roles: ['lead', 'handler'] },
  { username: 'ep-window', name: '潘窗口', agency: '440785-window', roles: ['clerk'] },
  { username: 'ep-league', name: '葛团委', agency: '440785-youth-league', roles: ['handler'] },
  { username: 'ep-pension', name: '范社保', agency: '440785-social-security', roles: ['handler'] },
  { username: 'ep-police', name: '伍户籍', agency: '440785-police', roles: ['handler'] },
  { username: 'ep-lead', name: '彭退役', agency: '440785-veterans', roles: ['lead', 'handler'] },
  { username: 'zs-window', name: '何窗口', agency: '442000-window', roles: ['clerk'] },
  { username: 'zs-veterans', name: '吕退役', agency: '442000-veterans', roles: ['lead', 'handler'] },
  { username: 'zs-police', name: '施户籍', agency: '442000-police', roles: ['handler'] },
  { username: 'zs-forces', name: '张军分', agency: '442000-armed-forces', roles: ['handler'] },
  { username: 'zs-pension', name: '孔社保', agency: '442000-social-security', roles: ['handler'] },
  { username: 'zs-medical', name: '曹医保', agency: '442000-medical-insurance', roles: ['handler'] },
  { username: 'dg-window', name: '许窗口', agency: '441900-window', roles: ['clerk'] },
  { username: 'dg-veterans', name: '尤退役', agency: '441900-veterans', roles: ['lead', 'handler'] },
  { username: 'dg-police', name: '严户籍', agency: '441900-police', roles: ['handler'] },
  { username: 'dg-party', name: '章组织', agency: '441900-organisation', roles: ['handler'] },
  { username: 'dg-traffic', name: '潘车管', agency: '441900-traffic-police', roles: ['handler'] },
  { username: 'dg-league', name: '戚团委', agency: '441900-youth-league', roles: ['handler'] },
  { username: 'dg-forces', name: '金军分', agency: '441900-armed-forces', roles: ['handler'] },
  { username: 'dg-pension', name: '魏社保', agency: '441900-social-security', roles: ['handler'] },
  { username: 'dg-medical', name: '陶医保', agency: '441900-medical-insurance', roles: ['handler'] },
  { username: 'mj-window', name: '古窗口', agency: '441402-window', roles: ['clerk'] },
  { username: 'mj-veterans', name: '丘退役', agency: '441402-veterans', roles: ['lead', 'handler'] },
  { username: 'mj-forces', name: '温人武', agency: '441402-armed-forces', roles: ['handler'] },
  { username: 'mj-pension', name: '饶社保', agency: '441402-social-security', roles: ['handler'] },
  { username: 'mj-medical', name: '蓝医保', agency: '441402-medical-insurance', roles: ['handler'] },
  ...meizhouCast,
  { username: 'mz-lead', name: '叶督导', agency: '441400-veterans', roles: ['supervisor'] },
  { username: 'jm-lead', name: '严督导', agency: '440700-veterans', roles: ['supervisor'] },
  { username: 'gd-lead', name: '华省厅', agency: '440000-veterans', roles: ['supervisor'] },
  { username: 'gd-admin', name: '金管理', agency: '440000-veterans', roles: ['administrator'] },
];

/** The offices of a county as the story calls them, each with one who works there. */
function countyCast(
  county: string,
  code: string,
  names: Partial<Record<keyof typeof lines, string>>,
): CastMember[] {
  return Object.entries(names).map(([office, name]) => {
    const { line, roles } = lines[office as keyof typeof lines];
    return { username: `${county}-${office}`, name, agency: `${code}-${line}`, roles: [...roles] };
  });
}

/** The second factor's secret of a demonstration account: the same at every start, so that a phone set up once keeps working. */
export function demoTotpSecret(username: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return [...`yimen-demo-${username}`.padEnd(32, '-')]
    .map((letter, place) => alphabet[(letter.charCodeAt(0) + place * 7) % 32])
    .join('');
}
