import { ownTurn } from '@yimen/server/aside/turn.ts';
import { charactersOf } from '@yimen/server/documents/characters.ts';
import { readFonts } from '@yimen/server/documents/fonts.ts';
import { openPress } from '@yimen/server/documents/press.ts';
import { sheetOf } from '@yimen/server/documents/sheet.ts';
import { openTypesetter } from '@yimen/server/documents/typesetter.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { papersOf, type SamplePaper, samplePapers } from './sample-papers.ts';
import { sampleSheets } from './sample-sheets.ts';
import { stories } from './stories.ts';

/** A name with everything that could be read as markup, and characters few fonts have. */
const hard = '𬭳㛃䶮#*_$@\\[`<';
const papers = samplePapers('𬭳㛃䶮');
const kinds = [...new Set(papers.map(({ fact }) => fact.kind))];
const publicUrl = 'https://yimen.example.gov.cn';
const one = (kind: string) => papers.findLast(({ fact }) => fact.kind === kind)!;
const sheet = ({ fact, says }: SamplePaper, reprint: `${number}-${number}-${number}` | null = null) =>
  sheetOf(fact, says, { publicUrl, reprint });

const press = openPress();
afterAll(() => press.stop());
const typeset = openTypesetter();

describe('every paper a history can issue is set (R4.3)', () => {
  it('eighteen kinds', () => {
    expect(kinds.sort()).toEqual([
      'acceptance',
      'application-form',
      'completion-notice',
      'correction-notice',
      'decision-notice',
      'deferral-notice',
      'deferral-promise',
      'delivery-receipt',
      'hand-back-slip',
      'household-letter',
      'insurance-letter',
      'materials-receipt',
      'postal-address',
      'refusal-notice',
      'report-receipt',
      'result-notice',
      'special-procedure-notice',
      'withdrawal',
    ]);
  });

  it.each(kinds)('%s comes out as PDF/A, the same bytes each time, in whatever process', kind => {
    const first = typeset(sheet(one(kind)));
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    expect(first.includes('<pdfaid:part>2</pdfaid:part>')).toBe(true);
    return expect(press.print(sheet(one(kind)), ownTurn)).resolves.toEqual(first);
  });

  it.each(Object.entries(sampleSheets('𬭳㛃䶮', publicUrl)))('%s, a list over many cases', (_kind, list) => {
    expect(typeset(list).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.each(Object.entries(stories))('every paper of the story “%s”', (_name, tell) => {
    for (const paper of papersOf(tell())) expect(typeset(sheet(paper)).length).toBeGreaterThan(1000);
  });

  it('a copy printed again differs from the first by its mark alone: what it says is what was sealed', () => {
    const again = JSON.parse(sheet(one('acceptance'), '2030-05-01').data);
    const first = JSON.parse(sheet(one('acceptance')).data);
    expect(again.content).toEqual(first.content);
    expect({ ...again.paper, reprint: null }).toEqual(first.paper);
    expect(typeset(sheet(one('acceptance'), '2030-05-01')).equals(typeset(sheet(one('acceptance'))))).toBe(
      false,
    );
  });

  it('a name that looks like markup is set as it is, and breaks nothing', () => {
    const { fact, says } = one('acceptance');
    const named = { ...says, applicant: { ...says.applicant, name: hard } };
    expect(() => typeset(sheet({ fact, says: named }))).not.toThrow();
  });
});

describe('no character is lost in silence', () => {
  const drawn = new Set(readFonts().flatMap(font => [...charactersOf(font)]));
  const ranges: [string, number, number][] = [
    ['all 20,992 of the main block', 0x4e00, 0x9fff],
    ['all 6,592 of extension A', 0x3400, 0x4dbf],
  ];
  it.each(ranges)('%s', (_name, first, last) => {
    const missing = [];
    for (let code = first; code <= last; code++) if (!drawn.has(code)) missing.push(code.toString(16));
    expect(missing).toEqual([]);
  });

  it('rare characters of names in 通用规范汉字表, and what forms are written with', () => {
    const text =
      '𬭳㛃䶮𫖯𬸚𬳽𫘧㙟龘𬴊𬶍𫞩𬍛𬜬𬭎𬺈𫄨𬀩𫚕𬱖𬘭𫍯·—…“”‘’《》〔〕〈〉①②⑩㈠℃№％＊〓　。，、；：？！（）';
    expect([...text].filter(each => !drawn.has(each.codePointAt(0)!))).toEqual([]);
  });

  it('one that no font has prints as 〓 and is named by its code at the foot', () => {
    const { fact, says } = one('acceptance');
    const named = { ...says, applicant: { ...says.applicant, name: '李𪨊\u{FE00}' } };
    const { content, paper } = JSON.parse(sheet({ fact, says: named }).data);
    expect([content.applicant.name, paper.lacking]).toEqual(['李〓', ['U+2AA0A']]);
  });
});

describe('a paper is carried about, so it says no more than it must (law 5)', () => {
  const receipts = [
    'acceptance',
    'materials-receipt',
    'correction-notice',
    'refusal-notice',
    'completion-notice',
    'delivery-receipt',
  ];
  it.each(receipts)('%s shows the ends of numbers only', kind => {
    const { caseNumber: _caseNumber, ...rest } = one(kind).says;
    expect(JSON.stringify(rest)).not.toMatch(/\d{17}[\dX]|1\d{10}/);
  });

  it('what stands in history names nobody', () => {
    for (const { fact } of papers) expect(JSON.stringify(fact)).not.toMatch(/𬭳|449999|199000/);
  });
});

describe('who has a paper', () => {
  it('the letter reaches the police inside, and nobody else’s department has it (R5.3)', () => {
    expect(one('household-letter').fact.items).toEqual(['01', '02']);
    expect(one('insurance-letter').fact.items).toEqual(['01', '05']);
    expect(one('special-procedure-notice').fact.items).toEqual(['11']);
    expect(one('acceptance').fact.items).toEqual([]);
  });

  it('a form put right takes the place of the first', () => {
    const [first, second] = papers.filter(
      ({ fact }) => fact.kind === 'application-form' && fact.content !== papers[0]!.fact.content,
    );
    expect(second!.fact.replaces).toBe(first!.fact.document);
    expect(first!.fact.replacedBy).toBe(second!.fact.document);
  });
});
