import { cast, demoPassword } from '@yimen/demo/cast.ts';
import type { Running } from './app.ts';
import type { Config } from './config.ts';
import type { Embedded } from './store/embedded/launch.ts';

/** What `npm start` prints: where to go and who can sign in; in the demo also that it is one, on this machine only. */
export function banner(config: Config, { address, firstLink }: Running, embedded: Embedded | null): string {
  const lines = ['', '一门 Yimen · 退役士兵接收报到“一站式”办理平台', ''];
  const places = [
    `  退役士兵  ${address}/`,
    `  工作人员  ${address}/office/`,
    `  接口文档  ${address}/openapi.json`,
  ];
  if (!config.demo) {
    const first =
      firstLink === null ? [] : ['', `  首位管理员：请在 24 小时内打开（只显示这一次）`, `  ${firstLink}`];
    return [...lines, ...places, ...first, ''].join('\n');
  }
  const who = cast.map(
    ({ username, name, agency, roles }) => `  ${username.padEnd(12)} ${name}  ${agency}  ${roles.join('、')}`,
  );
  return [
    ...lines,
    '  【演示模式】数据均为虚构，只在本机可以访问；请勿录入真实个人信息。',
    `  内置 PostgreSQL：${config.home}（${embedded?.how ?? ''}${embedded?.recovered === 'nothing' ? '' : `，${embedded?.recovered}`}）`,
    '',
    ...places,
    `  演示短信  ${address}/demo/outbox`,
    '',
    `  演示账号（密码均为 ${demoPassword}，动态码在登录页“演示账号”中）：`,
    ...who,
    '',
  ].join('\n');
}
