import { expect, it } from 'vitest';

const { referencesOf, staticImportsOf } = await import(new URL('./check-size.mjs', import.meta.url).href);

it('follows what index.html fetches at once, and nothing else', () => {
  const html = `<link rel="icon" href="/i.svg"><link rel="modulepreload" crossorigin href="/assets/v.js">
    <link rel="stylesheet" crossorigin href="/assets/a.css"><link rel="stylesheet" href="https://elsewhere/x.css">
    <script type="module" crossorigin src="/assets/a.js"></script><script>inline()</script>`;
  expect(referencesOf(html)).toEqual(['/assets/v.js', '/assets/a.css', '/assets/a.js']);
});

it('follows static imports, minified or not, but not those that wait for a click', () => {
  const code = `import{a as b,c}from"./v.js";import"./side.js";import d from './d.js';
import * as e from "../e.js";export{f}from"./f.js";export*from"./g.js";
const later=()=>import("./later.js"),said='import x from "nowhere"';`;
  expect(staticImportsOf(code)).toEqual(['./v.js', './side.js', './d.js', '../e.js', './f.js', './g.js']);
});
