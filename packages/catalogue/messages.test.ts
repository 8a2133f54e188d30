import { newsKinds } from '@yimen/domain/application/news.ts';
import { describe, expect, it } from 'vitest';
import { loadService } from './load.ts';
import texts from './messages.json' with { type: 'json' };
import { assertMessages, messageTemplates, messageText, problemsOfMessages } from './messages.ts';

describe('the texts sent to phones', () => {
  it('are all there, and fit to be sent', () => {
    expect(problemsOfMessages(texts)).toEqual([]);
    expect(assertMessages).not.toThrow();
  });

  it('say the number of the case and what to do', () => {
    for (const news of newsKinds) {
      const text = messageText(news, { number: 'GDTY0', by: '2026年11月25日' });
      expect(text).toContain('GDTY0');
      expect(text).toMatch(/登录|联系/);
    }
    expect(() => messageText('submitted', {})).toThrow('number');
  });

  it('name no item and no department: that a man leaves a party branch is nobody’s business (PIPL art.28)', () => {
    const service = loadService('veteran-reception', 1);
    const telling = [
      ...service.items.flatMap(({ name, shortName }) => [name, shortName]),
      ...['党', '团员', '公安', '医保', '社保', '人武部', '身份证', '姓名'],
    ];
    for (const template of messageTemplates)
      for (const word of telling) expect(texts[template], template).not.toContain(word);
  });

  it.each([
    ['submitted', undefined, '缺少这一项'],
    ['submitted', '【一门】办件已提交', '应写明 {number}'],
    ['submitted', '【一门】{name}的办件 {number} 已提交', '不能写 {name}'],
    ['refused', '办件 {number} 不予受理', '【签名】'],
    ['accepted', `【一门】{number}${'长'.repeat(200)}`, '不超过 200 字'],
    ['birthday', '【一门】生日快乐', '没有这种短信'],
  ])('%s as %s is refused, with file, key and sentence', (key, text, sentence) => {
    expect(problemsOfMessages({ ...texts, [key]: text })).toEqual([
      { file: 'messages.json', key, sentence: expect.stringContaining(sentence) },
    ]);
  });
});
