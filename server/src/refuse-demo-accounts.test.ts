import { cast, demoPassword, demoTotpSecret } from '@yimen/demo/cast.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newTotpSecret } from './identity/second-factor.ts';
import { createStaff } from './identity/staff.ts';
import { refuseDemoAccounts } from './refuse-demo-accounts.ts';
import { startSentence } from './start-sentence.ts';
import { testPlatform } from './store/test-platform.ts';

let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform();
});
afterAll(() => platform.close());

test('outside the demo nothing starts on a database whose accounts everybody knows; a name alone is no such account', async () => {
  const [lead, administrator] = [cast.find(each => each.username === 'jm-lead')!, cast.at(-1)!];
  await createStaff(platform, { ...lead, password: 'Right-horse-2026', totpSecret: newTotpSecret() });
  await refuseDemoAccounts(platform);
  const totpSecret = demoTotpSecret(administrator.username);
  await createStaff(platform, { ...administrator, password: demoPassword, totpSecret });
  const error = await refuseDemoAccounts(platform).catch((thrown: unknown) => thrown);
  expect(startSentence(error)).toContain('演示账号');
});
