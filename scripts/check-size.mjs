// What a soldier's phone must fetch before the first screen, and the most it may weigh.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { ROOT } from './root.mjs';

const LIMIT = { web: 'web/citizen', brotliKiB: 60 };

/**
 * The first load of a built web: the scripts, preloaded modules and styles named by its index.html, and whatever those
 * import statically; each once. Sizes in bytes.
 * @param {string} web a folder with `dist/index.html`
 */
export function firstLoad(web) {
  const dist = path.join(ROOT, web, 'dist');
  const html = fs.readFileSync(path.join(dist, 'index.html'), 'utf8');
  const waiting = referencesOf(html).map(reference => locate(dist, dist, reference));
  const files = new Set();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (file.endsWith('.css')) continue;
    const imports = staticImportsOf(fs.readFileSync(file, 'utf8'));
    waiting.push(...imports.map(reference => locate(dist, path.dirname(file), reference)));
  }
  return sumOf([...files].map(file => fs.readFileSync(file)));
}

/** Prints the first load of every built web; answers whether the soldier's keeps its promise. */
export function checkSizes(webs = ['web/citizen', 'web/office']) {
  let kept = true;
  for (const web of webs) {
    if (!fs.existsSync(path.join(ROOT, web, 'dist', 'index.html'))) continue;
    const { files, raw, gzip, brotli } = firstLoad(web);
    console.log(
      `${web} first load: ${files} files, ${kib(raw)} raw, ${kib(gzip)} gzip, ${kib(brotli)} brotli`,
    );
    if (web === LIMIT.web && brotli > LIMIT.brotliKiB * 1024) {
      console.error(`${web} 首屏超过 ${LIMIT.brotliKiB} KiB（brotli）。 The first load is too heavy.`);
      kept = false;
    }
  }
  return kept;
}

/** The local scripts and styles that an index.html makes the browser fetch at once. */
export function referencesOf(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .map(tag => {
      if (tag.startsWith('<script')) return attribute(tag, 'src');
      return /\brel=["']?(stylesheet|modulepreload)\b/.test(tag) ? attribute(tag, 'href') : null;
    })
    .filter(reference => reference && !/^[a-z]+:|^\/\//.test(reference));
}

/** What a built chunk imports before it runs: `import … from "x"`, `import "x"`, `export … from "x"`; not `import("x")`. */
export function staticImportsOf(code) {
  const found = code.matchAll(
    /(?:^|[;}\n\s])(?:import|export)\s*(?:[\w$*{][^"'`;()]*?from\s*)?["'](\.{0,2}\/[^"']+)["']/g,
  );
  return [...found].map(match => match[1]);
}

function attribute(tag, name) {
  return tag.match(new RegExp(`\\b${name}=["']?([^"'\\s>]+)`))?.[1] ?? null;
}

function locate(dist, from, reference) {
  const clean = reference.replace(/[?#].*$/, '');
  if (!clean.startsWith('/')) return path.join(from, clean);
  const parts = clean.split('/').filter(Boolean); // the web may be served below a prefix that dist does not have
  const below = parts.map((_, i) => path.join(dist, ...parts.slice(i))).find(file => fs.existsSync(file));
  return below ?? path.join(dist, clean);
}

function sumOf(contents) {
  const total = { files: contents.length, raw: 0, gzip: 0, brotli: 0 };
  for (const content of contents) {
    total.raw += content.length;
    total.gzip += zlib.gzipSync(content, { level: 9 }).length;
    total.brotli += zlib.brotliCompressSync(content).length;
  }
  return total;
}

function kib(bytes) {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = checkSizes() ? 0 : 1;
