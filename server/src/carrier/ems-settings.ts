import type { Recipient } from '@yimen/domain/application/recipient.ts';
import { BadSetting } from '../bad-setting.ts';

/** What China Post gives an agreement customer (协议客户) on its open platform, and who posts. */
export type EmsSettings = {
  url: string;
  /** 协议客户代码 */
  senderNo: string;
  /** 授权码 */
  authorization: string;
  /** 签名钥匙: base64 of 16 bytes. */
  key: string;
  /** Who posts: one for the whole platform, as the agreement is. */
  sender: Recipient;
};

const platform = 'https://api.ems.com.cn/amp-prod-api/f/amp/api/open';
const names = [
  'YIMEN_EMS_SENDER_NO',
  'YIMEN_EMS_AUTHORIZATION',
  'YIMEN_EMS_KEY',
  'YIMEN_EMS_SENDER_NAME',
  'YIMEN_EMS_SENDER_PHONE',
  'YIMEN_EMS_SENDER_ADDRESS',
] as const;

/** All of the agreement or none; throws a Chinese sentence when what is set cannot be used. */
export function emsFromEnvironment(env: NodeJS.ProcessEnv): EmsSettings | null {
  const [senderNo, authorization, key, name, phone, address] = names.map(each => env[each] ?? '');
  const missing = names.filter(each => !env[each]);
  if (missing.length === names.length) return null;
  if (missing.length > 0)
    throw new BadSetting(`邮政接口还缺 ${missing.join('、')}，须同时设置。 Set all of them.`);
  if (Buffer.from(key!, 'base64').length !== 16)
    throw new BadSetting('YIMEN_EMS_KEY 应为邮政开放平台给的签名钥匙（Base64，16 字节）。');
  const url = env.YIMEN_EMS_URL || platform;
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw new BadSetting('YIMEN_EMS_URL 应为 https:// 开头的网址。');
  return {
    url,
    senderNo: senderNo!,
    authorization: authorization!,
    key: key!,
    sender: { name: name!, phone: phone!, address: address! },
  };
}
