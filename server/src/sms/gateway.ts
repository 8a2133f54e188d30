import { BadSetting } from '../bad-setting.ts';
import type { SmsPort } from './port.ts';

const patience = 10_000;

/**
 * The gateway that the operator names: one HTTPS POST of `{id, phone, text, template, values}` with a bearer token; any 2xx means
 * taken, and the same `id` again is the same message. Carriers' own protocols differ: a small relay turns this into theirs.
 * Answers null when nothing is set; throws a Chinese sentence when what is set cannot be used.
 */
export function smsFromEnvironment(env: NodeJS.ProcessEnv): SmsPort {
  const { YIMEN_SMS_URL: url, YIMEN_SMS_TOKEN: token } = env;
  if (!url && !token) return null;
  if (!url || !token)
    throw new BadSetting('短信网关要同时设置 YIMEN_SMS_URL 和 YIMEN_SMS_TOKEN，现在缺一个。');
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw new BadSetting('YIMEN_SMS_URL 应为 https:// 开头的网址：短信里有验证码，不能明文传输。');
  return smsGateway(url, token);
}

/** Waits ten seconds and follows no redirect, which could lead to a place without TLS; its errors name neither phone nor text. */
export function smsGateway(url: string, token: string): SmsPort {
  return {
    async send(sms) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(sms),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      }).catch((error: unknown) => {
        throw new Error(`the SMS gateway was not reached: ${(error as Error).name}`);
      });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`the SMS gateway answered ${response.status}`);
    },
  };
}
