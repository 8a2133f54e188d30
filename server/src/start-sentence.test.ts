import { BrokenCatalogue } from '@yimen/catalogue/file-problem.ts';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { smsFromEnvironment } from './sms/gateway.ts';
import { startSentence } from './start-sentence.ts';

const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

describe('what an operator did wrong is told in a sentence, without a stack', () => {
  it.each([
    ['a gateway half set', () => smsFromEnvironment({ YIMEN_SMS_URL: 'https://sms.example' }), '缺一个'],
    [
      'a gateway in clear',
      () => smsFromEnvironment({ YIMEN_SMS_URL: 'http://x', YIMEN_SMS_TOKEN: 't' }),
      'https://',
    ],
    ['a port that is none', () => readConfig({ PORT: 'http' }), 'PORT'],
    ['days that are none', () => readConfig({ YIMEN_DEMO_DAYS: '-1' }), 'YIMEN_DEMO_DAYS'],
    [
      'a real office whose day is moved',
      () => readConfig({ YIMEN_DEMO_DAYS: '8', DATABASE_URL: 'postgres://db' }),
      'YIMEN_DEMO_DAYS',
    ],
    ['an address that is none', () => readConfig({ PUBLIC_URL: 'yimen.example' }), 'PUBLIC_URL'],
  ])('%s', (_what, work, said) => {
    const sentence = startSentence(thrownBy(work));
    expect(sentence).toContain(said);
    expect(sentence).not.toContain('    at ');
  });

  it('a broken catalogue, by file and key', () => {
    const problems = [{ file: 'overlays/440606.json', key: 'changes[06]', sentence: '没有这个事项' }];
    expect(startSentence(new BrokenCatalogue(problems))).toContain(
      'overlays/440606.json: changes[06]: 没有这个事项',
    );
  });

  it('but what nobody foresaw is shown whole', () => {
    expect(startSentence(new Error('x'))).toBeNull();
  });
});
