// Who may import whom, as rules that run on the built program (the compiler of this project has no API that the tool could
// read TypeScript with; imports of types alone are gone from what is built, and may cross rooms).

/** A room of `src/` and the rooms it may import; whatever is not named is forbidden. */
function room(name, allowed, comment) {
  const own = name.includes('.') ? name : `${name}/`;
  const targets = [own, ...allowed.map((other) => (other.includes('.') ? other : `${other}/`))];
  return {
    name: `${name}-imports`,
    comment,
    severity: 'error',
    from: { path: `^dist/${own.replace('.', '\\.')}` },
    to: { path: '^dist/', pathNot: targets.map((target) => `^dist/${target.replace('.', '\\.')}`) },
  };
}

/** A package that only the named files may import. */
function only(name, packages, from, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: '^dist/', pathNot: from },
    to: { path: packages.map((each) => `node_modules/${each}/`) },
  };
}

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'The pipeline goes one way; a circle means that two rooms are one, or that a type belongs to the model.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere breaks for the user and not for us.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'published-stands-alone',
      comment:
        'What is published must run without the development packages; natural with them would be 77 MB. The benchmarks are not published.',
      severity: 'error',
      from: { path: '^dist/', pathNot: '^dist/bench/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    room('model', [], 'The vocabulary that all rooms share can depend on none of them.'),
    room('text', ['model'], 'Tools for any language: they know neither documents nor findings, and no language.'),
    room('config', ['model', 'text'], 'Settings are read before anything else; `text` has the likeness of misspelt keys.'),
    room('ingest', ['model', 'text'], 'Reading a file must not depend on what is later sought in it.'),
    room('lang', ['model', 'text'], 'A language is a pack that the engines are handed; it knows none of them.'),
    room('extract', ['model', 'text'], 'The language pack is handed in, so that a second language needs no change here.'),
    room('compare', ['model', 'text'], 'As extract: no language, no files, no wording; findings are data.'),
    room(
      'checks',
      ['extract', 'model', 'text'],
      'As compare: the pack and the questions are handed in; answers are data. It reads the sentences as the extraction cuts them.',
    ),
    room('baseline', ['model', 'text'], 'What is recorded and decided is data: the files are read in the cli, the analysis made elsewhere.'),
    room('diff', ['model', 'text'], 'As compare: the pack and the words for changes are handed in; changes are data.'),
    room('report', ['model'], 'A renderer is a function of the result: it can render one that was stored.'),
    room('explain.js', ['extract', 'model'], 'Reasons are looked up in what the analysis and the language pack say.'),
    room('dossier.js', ['checks', 'lang', 'extract', 'compare', 'text', 'model'], 'What is worked out of a document rests on it alone: no files, no other documents.'),
    room('analyse.js', ['dossier.js', 'explain.js', 'checks', 'compare', 'text', 'model'], 'The method reads and prints nothing.'),
    room('workers', ['dossier.js', 'compare', 'ingest', 'model', 'text'], 'The jobs of other processes are those of this one: reading, and working out.'),
    room(
      'desk.js',
      ['analyse.js', 'dossier.js', 'explain.js', 'workers', 'ingest', 'compare', 'model', 'text'],
      'Where the analysis meets processes and cache; what is found is left to `analyse`.',
    ),
    room('compare-versions.js', ['analyse.js', 'diff', 'lang', 'text', 'model'], 'As analyse: two versions in, the changes out.'),
    room(
      'index.js',
      ['analyse.js', 'compare-versions.js', 'desk.js', 'workers', 'ingest', 'report', 'model'],
      'The door for other programs opens on the stages, not on the command line.',
    ),
    room('cli', ['index.js', 'baseline', 'config', 'report', 'model'], 'The command line is one more program that uses the door.'),
    {
      name: 'nobody-imports-the-cli',
      comment: 'The program can be used from another one, which has its own arguments, streams and exit codes.',
      severity: 'error',
      from: { path: '^dist/', pathNot: '^dist/cli/' },
      to: { path: '^dist/cli/' },
    },
    {
      name: 'files-have-their-rooms',
      comment: 'Analysis and report work on data, so that they can be tested without files and cannot leak a draft.',
      severity: 'error',
      from: {
        path: '^dist/',
        pathNot: ['^dist/(ingest|config|cli|evaluate|bench)/', '^dist/model/version\\.js$', '^dist/lang/', '^dist/workers/resident-memory\\.js$', '^dist/analyse\\.js$', '^dist/report/write-schema\\.js$'],
      },
      to: { dependencyTypes: ['core'], path: ['^(node:)?fs$', '^(node:)?fs/promises$'] },
    },
    {
      name: 'no-network',
      comment: 'Drafts are confidential: nothing leaves the machine.',
      severity: 'error',
      from: { path: '^dist/' },
      to: {
        dependencyTypes: ['core'],
        path: ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns'].map((name) => `^(node:)?${name}$`),
      },
    },
    {
      name: 'no-threads',
      comment: 'A document takes memory that no limit of a thread holds: reading is done in processes. One thread watches in them.',
      severity: 'error',
      from: { path: '^dist/', pathNot: '^dist/workers/worker-process\\.js$' },
      to: { dependencyTypes: ['core'], path: '^(node:)?worker_threads$' },
    },
    {
      name: 'programs-in-their-files',
      comment:
        'No other program is started but git, where earlier versions are fetched from its own store, text recognition, when asked for, and our own processes that read.',
      severity: 'error',
      from: { path: '^dist/', pathNot: ['^dist/cli/(revision|git-show)\\.js$', '^dist/ingest/ocr\\.js$', '^dist/workers/(worker|resident-memory)\\.js$', '^dist/bench/'] },
      to: { dependencyTypes: ['core'], path: ['^(node:)?child_process$'] },
    },
    only(
      'colour-in-the-terminal-report',
      ['chalk', 'cli-table3'],
      ['^dist/report/(diff/)?terminal'],
      'Colour codes and drawn tables belong to a terminal; every other format has its own.',
    ),
    only('spinner-in-the-cli', ['ora'], ['^dist/cli/progress\\.js$'], 'Progress belongs to stderr, which only the cli has.'),
    only('commander-in-the-cli', ['commander'], ['^dist/cli/'], 'The library can be exchanged where it is used in one room.'),
    only('pdf-in-one-file', ['pdf-parse', 'pdfjs-dist'], ['^dist/ingest/pdf[^/]*\\.js$', '^dist/ingest/pdf/'], 'pdf.js needs stand-ins for a browser; one file knows.'),
    only('natural-in-one-file', ['natural'], ['^dist/text/natural\\.js$'], 'Its root prints to stdout and loads database drivers.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The bundle is these files once more; the rooms are held apart where they are still apart.
    exclude: { path: '\\.d\\.ts$|^dist/program/' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
