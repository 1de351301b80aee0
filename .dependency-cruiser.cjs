/**
 * The doors of the house: who may import whom. Rooms hand each other nouns (types), never verbs;
 * only src/compile.ts and src/cli/ call rooms.
 */

/** What each room may see of the others (types only), besides the common words below. */
const sees = {
  spec: [],
  config: [],
  icons: [],
  theme: [],
  text: ['theme'],
  model: ['spec', 'icons'],
  layout: ['model', 'text'],
  scene: ['layout', 'model'],
  draw: ['scene', 'theme', 'layout', 'model', 'icons', 'text'],
  emit: ['draw'],
  check: ['spec', 'model', 'layout', 'scene', 'draw', 'theme', 'icons', 'text'],
  lexicon: ['check'],
  report: ['model', 'layout', 'scene', 'draw', 'emit'],
  compare: ['report'],
  site: ['report'],
  'preview-page': ['preview', 'report'],
  import: ['icons'],
  export: ['model'],
};

/** Rooms that alone import a package. */
const owners = {
  '@codemirror': 'preview-page',
  '@lezer': 'preview-page',
  '@dagrejs/dagre': 'layout',
  '@resvg/resvg-js': 'emit',
  cacache: 'catalog',
  diff: 'cli',
  chokidar: 'preview',
  'env-paths': 'cli',
  workerpool: 'catalog|cli',
  '@sinclair/typebox': 'spec|theme|report|config',
  ajv: 'spec|theme|config',
  'bidi-js': 'text',
  commander: 'cli',
  eta: 'site|cli',
  minisearch: 'site|cli',
  'cspell-trie-lib': 'lexicon',
  culori: 'theme',
  elkjs: 'layout',
  harfbuzzjs: 'text',
  linebreak: 'text',
  roughjs: 'draw',
  open: 'preview',
  pixelmatch: 'compare',
  sharp: 'emit|compare',
  tinyglobby: 'cli',
  yaml: 'spec|theme|config|import',
  entities: 'import',
};

const common = '^src/(color|diagnostics|did-you-mean|geometry|roles)\\.ts$';
const rooms = Object.keys(sees);
const shell = 'cli|catalog|preview';

const roomSees = rooms.map((room) => ({
  name: `${room}-sees-only-its-own`,
  comment: `src/${room}/ may import types of: ${sees[room].join(', ') || 'nobody'}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [common, `^src/(${[room, ...sees[room]].join('|')})/`] },
}));

const packageOwners = Object.entries(owners).map(([name, owner]) => ({
  name: `owner-of-${name.replace(/^@/, '').replace('/', '-')}`,
  comment: `${name} is imported by src/${owner.replaceAll('|', '/, src/')}/ alone.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${owner})/` },
  to: { path: `(^|/)node_modules/${name}/` },
}));

module.exports = {
  forbidden: [
    ...roomSees,
    ...packageOwners,
    {
      name: 'rooms-share-types-not-code',
      comment: 'Across rooms only `import type`; src/compile.ts makes the calls.',
      severity: 'error',
      from: { path: `^src/(${rooms.join('|')})/` },
      to: { path: '^src/', pathNot: [common, '^src/$1/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'files-and-process-only-in-the-shell',
      comment: 'Everything but the shell is a pure function of its arguments.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${shell})/` },
      to: {
        path: '^(node:)?(fs|fs/promises|process|os|child_process|worker_threads|net|http|https|timers|timers/promises)$',
      },
    },
    {
      name: 'nobody-imports-the-shell',
      comment: 'What server and page say to each other are types.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${shell})/` },
      to: { path: `^src/(${shell})/`, pathNot: '^src/preview/protocol\\.ts$' },
    },
    {
      name: 'shell-calls-no-stage',
      comment:
        'The stages are called in order by src/compile.ts; the shell calls that. How sizes are written it may ask, and for finished pictures in other forms.',
      severity: 'error',
      from: { path: `^src/(${shell})/` },
      to: {
        path: '^src/(model|text|layout|scene|draw|emit|check)/',
        pathNot: '^src/(model/(budget|canvas)|emit/web-pictures)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-packages-in-the-product',
      comment: 'The page of the preview is bundled with all that it needs.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/preview-page/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/index\\.ts$|^src/preview-page/app\\.ts$|\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.cjs', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
    },
  },
};
