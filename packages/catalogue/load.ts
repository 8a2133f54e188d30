import { existsSync, readdirSync } from 'node:fs';
import { crossCheck } from '@yimen/domain/service/cross-check.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { deepFreeze } from './deep-freeze.ts';
import { BrokenCatalogue } from './file-problem.ts';
import { fileOfKey, parseService, type ServiceFiles } from './parse.ts';
import { policyItems } from './policy-items.ts';
import { readJson } from './read-json.ts';

const loaded = new Map<string, ServiceDefinition>();

/** One version of a service, parsed, cross-checked, frozen, read once. Throws `BrokenCatalogue` if it is not fit to serve. */
export function loadService(code: string, version: number): ServiceDefinition {
  const key = `${code}/v${version}`;
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const service = assembleService(readServiceFiles(code, version));
  if (service.code !== code || service.version !== version) {
    throw new BrokenCatalogue([
      {
        file: `${key}/service.json`,
        key: 'version',
        sentence: `文件夹是${key}，内容却是${service.code}/v${service.version}`,
      },
    ]);
  }
  loaded.set(key, service);
  return service;
}

/** The same from files already in memory, so that a broken copy can be shown to be refused. */
export function assembleService(files: ServiceFiles): ServiceDefinition {
  const parsed = parseService(files);
  if (!parsed.ok) throw new BrokenCatalogue(parsed.problems);
  const problems = crossCheck(parsed.value, policyItems[parsed.value.code] ?? []);
  if (problems.length > 0) {
    throw new BrokenCatalogue(problems.map(each => ({ file: fileOfKey(each.key, files), ...each })));
  }
  return deepFreeze(parsed.value);
}

/** The raw JSON of one version, by file name. */
export function readServiceFiles(code: string, version: number): ServiceFiles {
  const folder = new URL(`services/${code}/v${version}/`, import.meta.url);
  if (!existsSync(folder)) {
    throw new BrokenCatalogue([{ file: `${code}/v${version}`, key: '', sentence: '没有这个服务版本' }]);
  }
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.json'),
  );
  return Object.fromEntries(
    names.map(name => [
      name.replaceAll('\\', '/'),
      readJson(new URL(name, folder), `${code}/v${version}/${name}`),
    ]),
  );
}

/** Every service version in the catalogue, oldest first. */
export function listServices(): { code: string; version: number }[] {
  const root = new URL('services/', import.meta.url);
  return foldersOf(root).flatMap(code =>
    foldersOf(new URL(`${code}/`, root))
      .filter(name => /^v\d+$/.test(name))
      .map(name => ({ code, version: Number(name.slice(1)) }))
      .sort((a, b) => a.version - b.version),
  );
}

function foldersOf(url: URL): string[] {
  return readdirSync(url, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();
}
