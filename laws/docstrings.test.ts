import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(file => /^(packages|server\/src)\/.*\.ts$/.test(file) && existsSync(path.join(root, file)))
  .filter(file => !/\.test\.ts$|\/(test-|given|sample)[^/]*$/.test(file));

/** Exported functions without a docstring directly above, as `file:line name`. */
function silent(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return exportedFunctions(source)
    .filter(({ statement }) => !hasDocstring(text, statement))
    .map(({ statement, name }) => {
      const { line } = source.getLineAndCharacterOfPosition(statement.getStart(source));
      return `${file}:${line + 1} ${name}`;
    });
}

/** Whether the last comment before it is a docstring with something in it, and no line stands empty between. */
function hasDocstring(text: string, statement: ts.Statement): boolean {
  const last = ts.getLeadingCommentRanges(text, statement.getFullStart())?.at(-1);
  if (last === undefined) return false;
  const said = text.slice(last.pos, last.end);
  return (
    said.startsWith('/**') &&
    /[\p{L}]/u.test(said) &&
    !/\n\s*\n/.test(text.slice(last.end, statement.getStart()))
  );
}

/** The first declaration counts for all overloads of a function; a list of names (`export { a }`) counts as the declarations it names. */
function exportedFunctions(source: ts.SourceFile): { statement: ts.Statement; name: string }[] {
  const listed = new Set(source.statements.flatMap(namesListed));
  const seen = new Set<string>();
  return source.statements.flatMap(statement =>
    functionsOf(statement)
      .filter(name => exports(statement) || listed.has(name))
      .filter(name => !seen.has(name) && seen.add(name))
      .map(name => ({ statement, name })),
  );
}

function functionsOf(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'default'];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(({ initializer }) => initializer !== undefined && isFunction(initializer))
    .map(({ name }) => name.getText());
}

function isFunction(expression: ts.Expression): boolean {
  if (
    ts.isParenthesizedExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isAsExpression(expression)
  )
    return isFunction(expression.expression);
  return ts.isArrowFunction(expression) || ts.isFunctionExpression(expression);
}

function exports(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function namesListed(statement: ts.Statement): string[] {
  if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier !== undefined) return [];
  const { exportClause } = statement;
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
  return exportClause.elements.map(({ propertyName, name }) => (propertyName ?? name).text);
}

describe('exported functions (STYLE.md)', () => {
  it('say above them what they answer, because the caller reads that and not the body', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(file => silent(file, readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
  });

  it.each([
    ['nothing above', 'export function act() {}'],
    ['a constant', 'export const act = () => 1;'],
    ['an async one', 'export async function act() {}'],
    ['one that satisfies a type', 'export const act = (() => 1) satisfies Act;'],
    ['exported by a list', 'function act() {}\nexport { act };'],
    ['a comment that is no docstring', '// What it does.\nexport function act() {}'],
    ['a docstring without a word', '/** */\nexport function act() {}'],
    ['the docstring of the file', '/** What the file is for. */\n\nexport function act() {}'],
    ['the docstring of another', '/** One. */\nexport type One = 1;\nexport function act() {}'],
  ])('would be noticed if they did not: %s', (_, text) => {
    expect(silent('a.ts', text)).toEqual([expect.stringMatching(/^a\.ts:\d+ act$/)]);
  });

  it.each([
    ['a docstring', '/** Answers. */\nexport function act() {}'],
    [
      'overloads after the first',
      '/** Answers. */\nexport function act(a: 1): 1;\nexport function act(a: 1) {}',
    ],
    ['what is not exported', 'function act() {}'],
    ['what is no function', 'export const act = 1;'],
  ])('are let pass: %s', (_, text) => {
    expect(silent('a.ts', text)).toEqual([]);
  });
});
