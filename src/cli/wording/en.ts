import type { ExpectedEntry, RecordFault } from '../../baseline/index.ts';
import type { ConfigFault, ExpectedValue } from '../../config/index.ts';
import type { CliFault } from '../cli-error.ts';
import type { Stage } from '../progress.ts';
import type { Wording } from './da.ts';
import { formatsFor } from './formats.ts';

const { number, oneOf } = formatsFor('en-GB');

function documents(count: number): string {
  return count === 1 ? '1 document' : `${number(count)} documents`;
}

/** What the system's error codes mean to someone who wants to save a file. */
function reason(code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'you may not write there, or the file is open in another program';
    case 'ENOSPC':
      return 'the disk is full';
    case 'ENAMETOOLONG':
      return 'the name is too long';
    case 'EROFS':
      return 'the drive is read-only';
    default:
      return `the system says ${code}`;
  }
}

const ENTRIES: Readonly<Record<ExpectedEntry, string>> = {
  decisions: 'a list of decisions, each after a dash',
  entry: 'a decision with finding, decision, reason and who',
  notes: 'a list of notes, each after a dash',
  note: 'a note with finding and department or note',
  id: 'the id of a finding, as it stands in the report (contradiction-0a1b2c3d4e)',
  verdict: 'accept or dismiss',
  text: 'a text',
  date: 'a date like 2027-06-30',
};

function recordFault(it: RecordFault): string {
  switch (it.code) {
    case 'damaged':
      return 'The file holds no recorded findings that the program knows. Fetch it again, or delete it and make a new one with --update-baseline.';
    case 'syntax':
      return 'The line cannot be read as YAML. Look for colons, indentation and quotation marks.';
    case 'unknown-key':
      return `"${it.key}" does not belong here. What can stand here: ${it.allowed.join(', ')}.`;
    case 'missing-key':
      return `The decision lacks "${it.key}".`;
    case 'wrong-value':
      return `"${it.key}" must be ${ENTRIES[it.expected]}.`;
    case 'decided-twice':
      return `There is a decision on ${it.id} further up in the file.`;
  }
}

function fault(it: CliFault): string {
  switch (it.code) {
    case 'unknown-command':
      return it.nearest === null
        ? `There is no command "${it.name}". The commands are ${it.known.join(', ')}.`
        : `There is no command "${it.name}". Did you mean "${it.nearest}"?`;
    case 'unknown-option':
      return it.nearest === null
        ? `There is no option ${it.name}. See the options with: ${it.help}`
        : `There is no option ${it.name}. Did you mean ${it.nearest}?`;
    case 'misplaced-option':
      return `The option ${it.name} belongs to ${oneOf(it.commands)} and must follow the name of the command.`;
    case 'missing-argument':
      return `The command needs <${it.name}>. See its use with: ${it.help}`;
    case 'missing-value':
      return `The option ${it.option} needs a value. See its use with: ${it.help}`;
    case 'too-many-arguments':
      return 'There is more here than the command takes. Put names that hold spaces in quotation marks.';
    case 'usage':
      return `The command could not be understood. See its use with: ${it.help}`;
    case 'unknown-value':
      return `${it.option} cannot be "${it.value}". Write ${oneOf(it.known)}.`;
    case 'not-a-month':
      return `“${it.value}” after ${it.option} is not a month. Write it as 2027-01.`;
    case 'limit-out-of-range':
      return `The limit "${it.name}" after --limit must be a whole number from ${number(it.least)} to ${number(it.most)}.`;
    case 'unknown-ending':
      return `The ending of "${it.file}" does not say which format the report should have. End the file name with ${oneOf(it.known)}.`;
    case 'output-folder-missing':
      return `There is no folder "${it.folder}", so "${it.file}" cannot be written. Make the folder first.`;
    case 'output-is-folder':
      return `"${it.file}" is a folder. Write a file name after -o.`;
    case 'output-is-input':
      return `"${it.file}" is one of the documents to be read and will not be overwritten. Choose another name after -o.`;
    case 'changes-need-revision':
      return `"${it.type}" is a change of the text, so the program must know what the text was before. Say so with --changed-since, for example --changed-since main.`;
    case 'watch-needs-output':
      return `With --watch the screen takes the report in the terminal format only, not ${it.format}. Save it in a file with -o.`;
    case 'not-written':
      return `"${it.file}" could not be written: ${reason(it.reason)}.`;
    case 'not-printed':
      return `The report could not be printed: ${reason(it.reason)}.`;
    case 'no-policies-folder':
      return `There is no folder named "${it.folder}" here. Say where the policies are, for example: coherence scan "C:\\Policies"`;
    case 'path-not-found':
      return `"${it.path}" does not exist. Check that the path is spelt right.`;
    case 'no-documents':
      return `There are no policies in "${it.paths.join('", "')}". Put them there as PDF, Word (.docx), ODT, HTML, Markdown or plain text.`;
    case 'not-read':
      return it.line;
    case 'none-readable':
      return `None of the documents could be read, so there is nothing to compare:\n${it.documents.map((line) => `  ${line}`).join('\n')}`;
    case 'anchor-not-found':
      return it.config === null
        ? `There is no file "${it.path}" to be the relatives policy. Check the path after --anchor.`
        : `There is no file "${it.path}" to be the relatives policy. Correct "anchor" in ${it.config}.`;
    case 'config-exists':
      return `"${it.file}" exists already and was left alone. Use --force to replace it.`;
    case 'is-folder':
      return `"${it.path}" is a folder. Say which document in it you want to see.`;
    case 'unknown-id':
      return it.nearest.length === 0
        ? `Neither a statement nor a finding has the id "${it.id}". The ids stand in the report when it is written as JSON.`
        : `Neither a statement nor a finding has the id "${it.id}". The nearest are ${oneOf(it.nearest)}.`;
    case 'record-fault':
      return `${it.line === null ? it.file : `${it.file}, line ${it.line}`}: ${recordFault(it.fault)}`;
    case 'record-unreadable':
      return `"${it.file}" cannot be read. Check that it is a file saved as UTF-8, and that you have access to it.`;
    case 'result-too-large':
      return `"${it.file}" is larger than ${number(it.most)} MB, too large for a saved result. Check that it is the right file.`;
    case 'result-unreadable':
      return `"${it.file}" cannot be read. Check that it is a file saved as UTF-8, and that you have access to it.`;
    case 'no-result':
      return `"${it.file}" is no saved result, or the file is damaged. Make one with: coherence scan -o result.json`;
    case 'other-result':
      return `"${it.file}" is written in another format than this version of the program knows. Use the version that made it, or make it again with: coherence scan -o result.json`;
    case 'result-damaged': {
      const place = it.place === '' ? '' : ` at ${it.place}`;
      return it.madeBy === null
        ? `"${it.file}" is damaged or was changed${place}. Make it again with: coherence scan -o result.json`
        : `"${it.file}" cannot be used${place}: it was made with version ${it.madeBy} of the program, and this is version ${it.version}. Make it again with: coherence scan -o result.json`;
    }
    case 'baseline-missing':
      return `"${it.file}" does not exist. Record the findings there with: coherence check --baseline "${it.file}" --update-baseline`;
    case 'options-exclude':
      return `${it.options.join(' and ')} cannot be used together.`;
    case 'not-recorded':
      return `The findings were not recorded, for these documents could not be read:\n${it.documents.map((line) => `  ${line}`).join('\n')}\nMend them, or allow them one by one with --allow-broken.`;
    case 'gate-broken':
      return `The check was not carried out, for these documents could not be read:\n${it.documents.map((line) => `  ${line}`).join('\n')}\nMend them, or allow them one by one with --allow-broken.`;
    case 'bad-revision':
      return `"${it.revision}" cannot be a revision in git. Write a branch, a tag or the number of a commit after --changed-since.`;
    case 'unknown-revision':
      return `Git does not know "${it.revision}". A build server has to fetch the whole history (fetch-depth: 0 at GitHub, GIT_DEPTH: 0 at GitLab).`;
    case 'no-repository':
      return 'The folder does not belong to a git repository, so --changed-since cannot be used here.';
    case 'outside-repository':
      return `"${it.path}" lies outside the git repository, so there is no earlier version of it.`;
    case 'git-missing':
      return 'The program git is not on this machine. It is needed for --changed-since.';
    case 'git-failed':
      return `Git could not fetch the earlier version: ${it.reason}`;
    case 'revision-refused':
      return `"${it.given}" cannot be a version in git. Write the revision before a colon and the path behind it, for example: HEAD~1:Policies/close.md`;
    case 'revision-not-found':
      return `Git does not have "${it.given}". Check the revision before the colon and the path behind it.`;
    case 'revision-outside-repository':
      return `The folder belongs to no git repository, so "${it.given}" cannot be fetched. Write the path of a file instead.`;
    case 'revision-without-git':
      return `There is no git on this machine, so "${it.given}" cannot be fetched. Write the path of a file instead.`;
    case 'folder-not-found':
      return `There is no folder "${it.path}".`;
  }
}

const EXPECTED: Readonly<Record<ExpectedValue, string>> = {
  settings: 'settings, one on each line, as "name: value"',
  text: 'a text',
  'check-list': 'a title and a list of questions (checks)',
  questions: 'a list of questions, each with id, question and words',
  words: 'words to look for, each on a line; * stands for the rest of the word',
  needs: 'who, when, form or parties, each on a line',
  'check-id': 'a short name of small letters a-z, digits and hyphens',
  'list-of-text': 'a list of texts, each on its own line after a hyphen',
  'lists-by-name': 'names, each with a list of words',
  share: 'a number from 0 to 1, with a full stop (0.5)',
  thresholds: 'names of thresholds, each with a number',
  limits: 'names of limits (seconds, memory, pages, unpacked, size), each with a number',
  passwords: 'names of files, each with its password',
  limit: 'a whole number that is not too small',
  language: 'da or en',
  pattern:
    'the name of a file in the folder that is read, or a pattern with *, without .. and without a leading /',
  name: 'a name of letters, digits, spaces and hyphens, at most 60 characters',
};

const SYNTAX: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'the line is indented with a tab; use spaces',
  DUPLICATE_KEY: 'the same name stands twice',
  BAD_INDENT: 'the indentation does not fit the lines above',
  MISSING_CHAR: 'a character is missing, often a quotation mark, a comma or a colon',
  MULTIPLE_DOCS: 'the file holds several parts, separated by ---; there may be only one',
};

function configFault(it: ConfigFault): string {
  switch (it.code) {
    case 'list-not-found':
      return 'The file of questions does not exist. Correct its path under “checks” in coherence.yaml; it counts from that file.';
    case 'not-found':
      return 'The file does not exist. Make one with: coherence init';
    case 'unreadable':
      return 'The file cannot be opened. Check that it is a file and that you have access to it.';
    case 'too-large':
      return 'The file is too large to be settings. Is it the right file?';
    case 'not-utf8':
      return 'The file is not saved as UTF-8. Save it again with that encoding.';
    case 'syntax':
      return `The file is not valid YAML: ${SYNTAX[it.detail] ?? 'the line cannot be understood. Check colons, indentation and quotation marks'}.`;
    case 'alias':
      return `The alias *${it.name} cannot be used here. Write the value out.`;
    case 'outside':
      return `"${it.key}" leads out of the folder (${it.path}). Put the file in the folder, or name it on the command line with --${it.key}.`;
    case 'unknown-key':
      return it.nearest === null
        ? `"${it.key}" is not a setting. Allowed here: ${it.allowed.join(', ')}.`
        : `"${it.key}" is not a setting. Did you mean "${it.nearest}"? Allowed here: ${it.allowed.join(', ')}.`;
    case 'wrong-value':
      return it.key === ''
        ? `The file must hold ${EXPECTED[it.expected]}.`
        : `"${it.key}" must be ${EXPECTED[it.expected]}; found: ${it.found}`;
  }
}

const STAGES: Readonly<Record<Stage, (total: number) => string>> = {
  read: (total) => `Reading ${documents(total)}`,
  language: () => 'Finding the language of the documents',
  extract: (total) => `Finding statements in ${documents(total)}`,
  compare: () => 'Comparing statements',
};

/** What the command line says in English. */
export const en: Wording = {
  lang: 'en',
  error: 'Error',
  warning: 'Warning',
  fault,
  configPlace: (file, line) => (line === null ? file : `${file}, line ${line}`),
  configFault,
  progress: (stage, count, total) => `${STAGES[stage](total)} … ${number(count)}/${number(total)}`,
  watching: 'Waiting for you to save a file. Stop with Ctrl+C.',
  written: (file) => `Written: ${file}`,
  unreadable: (path, why) => `${path} could not be read: ${why}`,
  partlyRead: (path, why) => `${path} was only read in part: ${why}`,
  leftOut: (path, why) => `${path} was skipped: ${why}`,
  filesTogether: (paths, count) =>
    count > paths.length
      ? `${count} files (${paths.join(', ')} and ${count - paths.length} more)`
      : `${count} files (${paths.join(', ')})`,
  unreadableAll: (files, why) => `${files} could not be read. For each of them: ${why}`,
  partlyReadAll: (files, why) => `${files} were only read in part. For each of them: ${why}`,
  leftOutAll: (files, why) => `${files} were skipped. For each of them: ${why}`,
  reportAmongPolicies: (file) =>
    `${file} lies in a folder that is read and will count as a document the next time. Move the report, or leave it out with "exclude" in coherence.yaml.`,
  noReason: 'the reason is unknown',
  check: {
    recorded: (findings, file) =>
      `${findings === 1 ? '1 finding is' : `${number(findings)} findings are`} recorded in ${file}.`,
    expired: (id, until) =>
      `The decision on ${id} held until ${until}. The finding counts again; decide on it anew.`,
    idle: (id) =>
      `The decision on ${id} hits no finding. If the text has been mended, the line can go from coherence.decisions.yaml.`,
    goneNotes: (count, file) =>
      `${count === 1 ? '1 finding' : `${number(count)} findings`} in ${file} are no longer there. Tidy up with --update-baseline.`,
  },
  profile: {
    start: 'start',
    read: 'reading',
    language: 'language',
    extract: 'statements',
    compare: 'comparison',
    report: 'report',
    whole: 'altogether',
    elsewhere: (stage: string): string => `work of other processes, ${stage}:`,
  },
  cacheCleared: (count: number): string =>
    count === 0 ? 'Nothing was kept.' : `What was kept of ${documents(count)} has been deleted.`,
  initDone: (file) =>
    `${file} is made. Open it in a text editor and remove the # before what you want to change.`,
  reading: {
    status: { ok: 'read', partial: 'read in part', failed: 'could not be read', skipped: 'skipped' },
    pages: (count) => (count === 1 ? '1 page' : `${number(count)} pages`),
    words: (count) => (count === 1 ? '1 word' : `${number(count)} words`),
    page: (page, label) => (label === null ? `page ${page}` : `page ${page}, printed number ${label}`),
    note: 'Note',
    table: 'table',
    footnote: 'note',
    quote: 'quote',
    leftOut: 'left out',
    leftOutWhy: (count) =>
      `${count === 1 ? 'One piece' : `${number(count)} pieces`} marked [left out] play no part in the analysis: running heads, page numbers, contents lists and colophons do not belong to the policy's own text.`,
  },
  explain: {
    statement: 'Statement',
    finding: 'Finding',
    cues: 'Why it is a statement of that kind',
    sum: (score: string, threshold: string): string =>
      `${score} in all; the threshold is ${threshold}. The strongest sign counts in full, the next by half and so on; what speaks against is taken off.`,
    weighed: (score: string, threshold: string): string =>
      `No rule is sure here, so all signs are weighed against each other: together they make the statement ${score} likely; the threshold is ${threshold}.`,
    noCues: 'No rules are given.',
    against: 'speaks against',
    unknownPlace: 'not in the language data',
    otherSigns: 'several weak signs, added up',
    note: 'note',
    meaning: 'What was read of it',
    bearer: 'who',
    beneficiary: 'for whom',
    action: 'does what',
    object: 'with what',
    conditions: 'condition',
    exceptions: 'exception',
    negated: 'denied',
    strength: (step: number): string => `step ${step} of 8`,
    quantities: {
      deadline: 'deadline',
      frequency: 'frequency',
      age: 'age',
      duration: 'duration',
      share: 'share',
      amount: 'amount',
      year: 'year',
      'time-of-day': 'time of day',
    },
    units: {
      deadline: 'days',
      frequency: 'times a year',
      age: 'years',
      duration: 'hours',
      share: 'per cent',
      amount: '',
      year: '',
      'time-of-day': '',
    },
    hoursAWeek: 'hours a week',
    bounds: { min: 'at least', max: 'at most', exact: 'exactly' },
    strengthName: 'how binding',
    rung: { vision: 'vision', goal: 'goal', effort: 'effort' },
    rungName: 'place',
    under: (id: string): string => `under ${id}`,
    entries: 'Words that the lexicon knows',
    lists: { concepts: 'concept', themes: 'theme', synonyms: 'words of one meaning' },
    part: 'part of a compound',
    fromSettings: 'coherence.yaml',
    sides: (count: number): string => (count === 1 ? 'The text' : 'The texts'),
    why: 'Why it is a finding',
    score: 'score',
    rule: 'rule',
    versus: 'over against',
    counter: 'speaks against',
    shared: 'Shared words',
    weight: 'weight',
    wording: 'likeness of wording',
    content: 'likeness of content',
    topic: 'shared topic',
    onlyFirst: 'only the first',
    onlySecond: 'only the second',
    lookedFor: 'Looked for',
    nearest: 'Nearest',
    nothingNear: 'nothing near',
    unspoken: 'no statement there about the same matter',
    variants: 'The words of each document',
    mention: 'named as',
  },
  help: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    program:
      "Shows whether a municipality's policies pull the same way: overlaps, contradictions, gaps, terms and references, held against the relatives policy.",
    programUsage: '[command] [options]',
    examples: `
Examples:
  coherence scan                                 reads the folder policies and shows the report
  coherence scan Policies -o report.html         saves the report as a web page
  coherence scan --anchor Policies/close.pdf     says which one is the relatives policy
  coherence check Policies                      stops at new contradictions
  coherence diff old.docx new.pdf                shows what has changed in meaning
  coherence read Policies/close.pdf              shows what was read of one document`,
    version: 'shows the version',
    help: 'shows this help',
    helpCommand: 'shows help for a command',
    helpCommandUsage: 'help [command]',
    scan: 'reads the policies and writes the coherence report',
    scanUsage: '[options] [paths…]',
    paths: 'files and folders with policies (when none is given: the folder policies)',
    anchor: 'the relatives policy, or a chapter: file.pdf#Relatives (found by itself when not given)',
    watch: 'goes on: reads again whenever a file is saved, and shows what was changed (stop with Ctrl+C)',
    allPairs: 'holds all policies against each other, not only against the relatives policy',
    ocr: 'reads scanned pages by text recognition (needs tesseract with Danish, and pdftoppm)',
    format: (known) =>
      `the format of the report on the screen: ${known.join(', ')} (when not given: terminal)`,
    output: 'saves the report to a file; its ending decides the format; may be given several times',
    lang: 'the language of the report: da or en (when not given: that of the documents)',
    messageLang: 'the language of the messages: da or en (when not given: da)',
    config: 'settings (when not given: coherence.yaml, if there is one)',
    limit:
      'what one document may cost at most: seconds, memory, pages, unpacked or size, for example seconds=120; may be given several times',
    cacheDir: "where what was read is kept for the next time (by default: the user's own cache folder)",
    password:
      'password of locked PDF files; may stand in the environment variable COHERENCE_PASSWORD instead',
    noCache: 'reads everything anew and keeps nothing for the next time',
    profile: 'shows at the end how long each part has taken',
    quiet: 'writes neither progress nor warnings',
    noColor: 'writes without colours',
    check: 'stops when a change brings new contradictions or other findings',
    checkUsage: '[options] [paths…]',
    baseline: 'the recorded findings (when not given: coherence.baseline.json)',
    updateBaseline: 'records the findings there are now; they do not stop it later',
    failOn:
      'which new findings stop it: contradiction, overlap, gap, terminology, reference, or a subtype like overlap/repeat; separated by commas (when not given: contradiction)',
    maxSeverity:
      'stops only for findings of this severity and above: info, warning or error (when not given: info)',
    changedSince: 'shows only what has come up since a revision in git',
    allowBroken: 'a document that cannot be read and is not to stop it; may be given several times',
    diff: 'shows what has changed in meaning from one version of a policy to the next',
    diffUsage: '[options] <older> <newer>',
    older: 'the older version: a file, or revision:path for a file in git',
    newer: 'the new version, written likewise',
    against: 'also shows what the change does to the coherence with the policies in this folder',
    failOnChanges:
      'ends with code 1 when there are changes of these types: weakened, altered, removed, strengthened, added, moved, reworded; separated by commas',
    read: 'shows what was read of one document, and what was left out',
    readUsage: '[options] <file>',
    file: 'the document',
    readFormat: 'text or json (when not given: text)',
    report: 'makes the report from a saved result, without reading the documents again',
    reportUsage: '[options] <result>',
    result: 'the result, as scan or check saved it with -o result.json',
    explain: 'shows why a statement or a finding is in the report',
    explainUsage: '[options] <id> [paths…]',
    id: 'id of the statement or finding, as the JSON report has it',
    plan: 'writes a draft plan for involvement, with parties, questions and the year',
    planUsage: '[options] [paths…]',
    planFrom: 'the month in which the plan begins, for instance 2027-01 (otherwise month 1 to 12)',
    cases: 'makes dilemma cards for a staff meeting of what was found',
    casesUsage: '[options] [paths…]',
    sheetFormat: 'format on the screen: markdown or html (otherwise markdown)',
    sheetOutput: 'saves a file that ends in .docx (Word), .md or .html; may be given several times',
    init: 'makes a coherence.yaml with explanations',
    initUsage: '[options] [folder]',
    folder: 'where the file is to stand (when not given: here)',
    force: 'replaces a coherence.yaml that exists',
    cache: 'empties the folder with what earlier runs have read',
    cacheUsage: '[options] clear',
    cacheAction: 'clear empties the folder',
    metavar: {
      result: 'result',
      id: 'id',
      paths: 'paths',
      folder: 'folder',
      file: 'file',
      limit: 'name=number',
      password: 'password',
      month: 'month',
      format: 'format',
      lang: 'language',
      types: 'types',
      severity: 'severity',
      revision: 'revision',
      older: 'older',
      newer: 'newer',
    },
  },
};
