// The layers of ARCHITECTURE.md as rules. Arrows point down only:
// entrypoints → components, extension, page, corpus, context → statements → entities → arabic → model.

/** For every folder of lib, the other folders of lib that it may import. */
const below = {
  model: [],
  arabic: ['model'],
  entities: ['arabic', 'model'],
  statements: ['entities', 'arabic', 'model'],
  context: ['statements', 'entities', 'arabic', 'model'],
  corpus: ['statements', 'entities', 'arabic', 'model'],
  page: ['statements', 'entities', 'arabic', 'model'],
  extension: ['statements', 'entities', 'arabic', 'model'],
};

/** The packages that a part may import at run time; a part that is not named here may import none. */
const packages = {
  'lib/model': ['valibot'],
  'lib/corpus': ['dexie', 'valibot', '@noble/hashes'],
  'lib/page': ['@mozilla/readability'],
  'lib/extension': ['webextension-polyfill', '@wxt-dev/i18n', 'valibot', 'wxt'],
  components: ['preact', 'd3-scale', 'd3-shape', '@tanstack/virtual-core'],
};

const folder = name => `^lib/${name}/`;
const anyOf = names => `(${names.join('|')})`;
/** Everything that is no file of the project: packages, Node's modules, and what cannot be found. */
const outside = '^(node_modules/|[^/]+$|node:|\\.wxt/)';

const layers = Object.entries(below).map(([name, allowed]) => ({
  name: `layers-${name}`,
  comment: `lib/${name} imports itself and ${allowed.join(', ') || 'nothing else'} of the project.`,
  severity: 'error',
  from: { path: folder(name) },
  to: { pathNot: [folder(anyOf([name, ...allowed])), outside] },
}));

const packageRules = [...Object.keys(below).map(name => `lib/${name}`), 'components'].map(part => ({
  name: `packages-${part.replace('lib/', '')}`,
  comment: `${part} imports no package or Node module but ${(packages[part] ?? []).join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: `^${part}/` },
  to: {
    path: outside,
    pathNot: (packages[part] ?? []).map(name => `^(node_modules/)?${name}(/|$)`),
  },
}));

module.exports = {
  forbidden: [
    ...layers,
    ...packageRules,
    {
      name: 'components-import-the-model-alone',
      severity: 'error',
      from: { path: '^components/' },
      to: { pathNot: ['^components/', '^lib/model/', outside] },
    },
    {
      name: 'only-corpus-has-dexie',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/', pathNot: '^lib/corpus/' },
      to: { path: '^(node_modules/)?dexie(/|$)' },
    },
    {
      name: 'only-extension-has-the-browser',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/', pathNot: '^lib/extension/' },
      to: {
        path: '^(node_modules/)?(webextension-polyfill|@wxt-dev/(webextension-polyfill|browser|i18n)|wxt/(dist/)?browser)',
      },
    },
    {
      name: 'nothing-imports-the-tests-or-the-entry-points',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { path: ['^test/', '^entrypoints/'], pathNot: '^entrypoints/' },
    },
    {
      name: 'what-runs-alone-shares-nothing',
      comment:
        "The extension's own pages share their wiring; what is injected into pages, and the worker, stands alone.",
      severity: 'error',
      from: { path: '^entrypoints/(gate|reader|card|background)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1' },
    },
    {
      name: 'nothing-shares-with-what-runs-alone',
      severity: 'error',
      from: { path: '^entrypoints/(popup|sidepanel|archive)/' },
      to: { path: '^entrypoints/(gate|reader|card|background)' },
    },
    {
      name: 'no-circles',
      comment: 'Types may name each other across files; code may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that is not found is not checked either.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types are arrows too.
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg|json)$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
