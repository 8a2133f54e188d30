// node scripts/complete-lock.mjs: after `npm install` changed package-lock.json.
//
// A registry mirror that lacks a package for somebody else's machine (android, macOS, musl…) makes npm leave it out of the
// lock file, and `npm ci` then refuses the lock file everywhere. This writes the missing entries from what their names say,
// so that npm knows them, sees that they are not for this machine, and passes on.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './root.mjs';

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/**
 * The optional packages that a lock file's packages name and the lock file does not hold.
 * @param {Record<string, { optionalDependencies?: Record<string, string>, dev?: boolean }>} packages
 * @returns {{ where: string, entry: object }[]}
 */
export function missingOptional(packages) {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !findAbove(packages, parent, name))
      .map(([name, version]) => ({ where: `node_modules/${name}`, entry: entryFor(name, version, dev) })),
  );
}

function entryFor(name, version, dev) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter(system => words.includes(system));
  const cpu = PROCESSORS.filter(processor => words.includes(processor)).slice(0, 1);
  if (words.includes('musleabihf') || words.includes('gnueabihf') || words.includes('eabi')) cpu[0] = 'arm';
  const libc = words.some(word => word.startsWith('musl'))
    ? ['musl']
    : words.some(word => word.startsWith('gnu'))
      ? ['glibc']
      : null;
  return {
    version: version.replace(/^[^\d]*/, ''),
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(libc && os.includes('linux') && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

/** npm looks for a dependency beside the package, then beside each package around it. */
function findAbove(packages, parent, name) {
  for (
    let folder = parent;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))
  ) {
    if (packages[path.posix.join(folder, 'node_modules', name)]) return true;
    if (folder === '') return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(ROOT, 'package-lock.json');
  const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
  const missing = missingOptional(lock.packages);
  for (const { where, entry } of missing) lock.packages[where] = entry;
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  fs.writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`${missing.length} optional packages added to package-lock.json`);
}
