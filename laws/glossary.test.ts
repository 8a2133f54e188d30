import { readdirSync, readFileSync } from 'node:fs';
import { reads } from '@yimen/domain/access/policy.ts';
import { roleWords } from '@yimen/domain/access/role-words.ts';
import * as annex from '@yimen/domain/annex/words.ts';
import * as words from '@yimen/domain/application/words.ts';
import { measures } from '@yimen/domain/assessment/measure.ts';
import { boardFigureWords } from '@yimen/domain/oversight/board-figures.ts';
import { thresholdWords } from '@yimen/domain/oversight/within-bounds.ts';
import * as oversight from '@yimen/domain/oversight/words.ts';
import { lines } from '@yimen/domain/service/definition.ts';
import { retentionWords } from '@yimen/domain/service/retention.ts';
import { describe, expect, it } from 'vitest';

type Row = { chinese: string; english: string; identifier: string };
const glossary = readGlossary(readFileSync(new URL('../GLOSSARY.md', import.meta.url), 'utf8'));

/** Tables whose Chinese is in the heart, by the heading they stand under. */
const worded: Record<string, Record<string, string>> = {
  'Application statuses': words.statusWords,
  'Item statuses': words.itemStatusWords,
  Outcomes: words.outcomeWords,
  'Application statuses, said to the soldier': words.soldierStatusWords,
  'Item statuses, said to the soldier': words.soldierItemWords,
  'Outcomes, said to the soldier': words.soldierOutcomeWords,
  Pauses: words.pauseWords,
  Acts: words.actWords,
  Roles: roleWords,
  Deliveries: words.deliveryWords,
  Papers: words.paperFormWords,
  'Hand-overs': words.handoverWords,
  'Movements of papers': words.movementWords,
  Differences: words.oddityWords,
  Parcels: words.parcelWords,
  'What the soldier says of a material': words.declarationWords,
  'What the window found': words.markWords,
  Attention: oversight.attentionWords,
  Cards: oversight.cardWords,
  'Causes of a card': oversight.causeWords,
  'Standing of a card': oversight.cardStandingWords,
  'Whom an urging goes to': oversight.urgedWords,
  'Rating levels': oversight.ratingWords,
  'Rows of the annex': annex.rowStatusWords,
  'Own rows of the annex': annex.ownRowStatusWords,
  'Sheets of the annex': annex.sheetStatusWords,
  'Acts of the annex': annex.annexActWords,
  'Cells of the annex': annex.cellWords,
  'Figures of the board': namesOf(boardFigureWords),
  'Measures of the assessment': namesOf(measures),
  Thresholds: thresholdWords,
  Retention: retentionWords,
};
/** What the heart exports as words and is whole sentences, or the words of others put together. */
const sentences = [
  'rowNextWords',
  'ownRowNextWords',
  'sheetNextWords',
  'ownSheetNextWords',
  'countedWords',
  'contactWords',
  'obstacleWords',
  'dutyWords',
  'periodPartWords',
  'soldierWords',
];
/** Tables whose identifiers the code lists, the Chinese being the glossary's own. */
const listed: Record<string, readonly string[]> = { Lines: lines, Reading: reads };

describe('one word per thing, because two words for one thing become two things', () => {
  it.each(Object.entries(worded))('%s: a row for each, in the words of the screens', (heading, said) => {
    const rows = glossary.get(heading) ?? [];
    expect(rows.map(row => [row.identifier, row.chinese]).sort()).toEqual(Object.entries(said).sort());
  });

  it.each(Object.entries(listed))('%s: a row for each', (heading, identifiers) => {
    const rows = glossary.get(heading) ?? [];
    expect(rows.map(row => row.identifier).sort()).toEqual([...identifiers].sort());
  });

  it('has no table that nothing holds', () => {
    expect([...glossary.keys()].sort()).toEqual(
      [...Object.keys(worded), ...Object.keys(listed), 'Terms of the field'].sort(),
    );
  });

  it('leaves no words of the heart out', async () => {
    const held = new Set<unknown>([...Object.values(worded), boardFigureWords]);
    const exported = await Promise.all(
      heartFiles.map(name => import(/* @vite-ignore */ new URL(name, heartFolder).href)),
    );
    const said = exported
      .flatMap(file => Object.entries<unknown>(file))
      .filter(([name, value]) => name.endsWith('Words') && typeof value === 'object');
    expect(said.length).toBeGreaterThan(20);
    expect(
      said
        .filter(([, value]) => !held.has(value))
        .map(([name]) => name)
        .sort(),
    ).toEqual([...sentences].sort());
  });

  it.each(glossary.get('Terms of the field') ?? [])(
    '$chinese is $identifier in the heart',
    ({ identifier }) => {
      expect(heart).toMatch(new RegExp(`\\b${identifier}\\b`));
    },
  );

  it('says each thing once in a table, in Chinese and in English', () => {
    for (const [heading, rows] of glossary) {
      for (const part of ['chinese', 'english', 'identifier'] as const) {
        const said = rows.map(row => row[part]);
        expect(
          said.filter((each, place) => each === '' || said.indexOf(each) !== place),
          heading,
        ).toEqual([]);
      }
      for (const { chinese } of rows) expect(chinese).toMatch(/\p{Script=Han}/u);
    }
  });
});

const heartFolder = new URL('../packages/domain/', import.meta.url);
const heartFiles = readdirSync(heartFolder, { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);
const heart = heartFiles.map(name => readFileSync(new URL(name, heartFolder), 'utf8')).join('\n');

function readGlossary(text: string): Map<string, Row[]> {
  const sections = text.split(/^## /m).slice(1);
  return new Map(
    sections.map(section => {
      const rows = section.split('\n').filter(line => /^\|.*`/.test(line));
      return [section.split('\n')[0]!.trim(), rows.map(readRow)];
    }),
  );
}

/** What is named in a list that says more of each. */
function namesOf(list: Record<string, { name: string }>): Record<string, string> {
  return Object.fromEntries(Object.entries(list).map(([key, { name }]) => [key, name]));
}

function readRow(line: string): Row {
  const [, chinese = '', english = '', identifier = ''] = line.split('|').map(cell => cell.trim());
  return { chinese, english, identifier: identifier.replaceAll('`', '') };
}
