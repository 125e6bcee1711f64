import type { ExpectedEntry, RecordFault } from '../../baseline/index.ts';
import type { ConfigFault, ExpectedValue, Language } from '../../config/index.ts';
import type { CliFault } from '../cli-error.ts';
import type { Stage } from '../progress.ts';
import { formatsFor } from './formats.ts';

const { number, oneOf } = formatsFor('da-DK');

function documents(count: number): string {
  return count === 1 ? '1 dokument' : `${number(count)} dokumenter`;
}

/** What the system's error codes mean to someone who wants to save a file. */
function reason(code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'du har ikke lov til at skrive der, eller filen er åben i et andet program';
    case 'ENOSPC':
      return 'der er ikke mere plads på disken';
    case 'ENAMETOOLONG':
      return 'navnet er for langt';
    case 'EROFS':
      return 'drevet kan kun læses';
    default:
      return `systemet melder ${code}`;
  }
}

const ENTRIES: Readonly<Record<ExpectedEntry, string>> = {
  decisions: 'en liste af afgørelser, hver efter en bindestreg',
  entry: 'en afgørelse med finding, decision, reason og who',
  notes: 'en liste af noter, hver efter en bindestreg',
  note: 'en note med finding og department eller note',
  id: 'id på et fund, som det står i rapporten (contradiction-0a1b2c3d4e)',
  verdict: 'accept eller dismiss',
  text: 'en tekst',
  date: 'en dato som 2027-06-30',
};

function recordFault(it: RecordFault): string {
  switch (it.code) {
    case 'damaged':
      return 'Filen indeholder ikke optagne fund, som programmet kender. Hent den igen, eller slet den, og lav en ny med --update-baseline.';
    case 'syntax':
      return 'Linjen kan ikke forstås som YAML. Se efter kolon, indrykning og anførselstegn.';
    case 'unknown-key':
      return `»${it.key}« hører ikke til her. Her kan stå: ${it.allowed.join(', ')}.`;
    case 'missing-key':
      return `Afgørelsen mangler »${it.key}«.`;
    case 'wrong-value':
      return `»${it.key}« skal være ${ENTRIES[it.expected]}.`;
    case 'decided-twice':
      return `Der er allerede truffet en afgørelse om ${it.id} længere oppe i filen.`;
  }
}

function fault(it: CliFault): string {
  switch (it.code) {
    case 'unknown-command':
      return it.nearest === null
        ? `Kommandoen »${it.name}« findes ikke. Kommandoerne er ${it.known.join(', ')}.`
        : `Kommandoen »${it.name}« findes ikke. Mente du »${it.nearest}«?`;
    case 'unknown-option':
      return it.nearest === null
        ? `Valget ${it.name} findes ikke. Se valgene med: ${it.help}`
        : `Valget ${it.name} findes ikke. Mente du ${it.nearest}?`;
    case 'misplaced-option':
      return `Valget ${it.name} hører til ${oneOf(it.commands)} og skal stå efter kommandoens navn.`;
    case 'missing-argument':
      return `Kommandoen mangler <${it.name}>. Se brugen med: ${it.help}`;
    case 'missing-value':
      return `Valget ${it.option} mangler sin værdi. Se brugen med: ${it.help}`;
    case 'too-many-arguments':
      return 'Der er skrevet mere end kommandoen tager imod. Sæt navne med mellemrum i anførselstegn.';
    case 'usage':
      return `Kommandoen kunne ikke forstås. Se brugen med: ${it.help}`;
    case 'unknown-value':
      return `${it.option} kan ikke være »${it.value}«. Skriv ${oneOf(it.known)}.`;
    case 'not-a-month':
      return `»${it.value}« efter ${it.option} er ikke en måned. Skriv den som 2027-01.`;
    case 'limit-out-of-range':
      return `Grænsen »${it.name}« efter --limit skal være et helt tal fra ${number(it.least)} til ${number(it.most)}.`;
    case 'unknown-ending':
      return `Endelsen på »${it.file}« siger ikke, hvilket format rapporten skal have. Slut filnavnet med ${oneOf(it.known)}.`;
    case 'output-folder-missing':
      return `Mappen »${it.folder}« findes ikke, så »${it.file}« kan ikke skrives. Opret mappen først.`;
    case 'output-is-folder':
      return `»${it.file}« er en mappe. Skriv et filnavn efter -o.`;
    case 'output-is-input':
      return `»${it.file}« er et af de dokumenter, der læses, og bliver ikke overskrevet. Vælg et andet navn efter -o.`;
    case 'changes-need-revision':
      return `»${it.type}« er en ændring i teksten, og så skal programmet vide, hvad teksten er ændret fra. Skriv det med --changed-since, for eksempel --changed-since main.`;
    case 'watch-needs-output':
      return `Med --watch kan rapporten kun skrives på skærmen i formatet terminal, ikke ${it.format}. Gem den i en fil med -o.`;
    case 'not-written':
      return `»${it.file}« kunne ikke skrives: ${reason(it.reason)}.`;
    case 'not-printed':
      return `Rapporten kunne ikke skrives ud: ${reason(it.reason)}.`;
    case 'no-policies-folder':
      return `Her er ingen mappe ved navn »${it.folder}«. Skriv, hvor politikkerne ligger, for eksempel: coherence scan "C:\\Politikker"`;
    case 'path-not-found':
      return `»${it.path}« findes ikke. Se efter, om stien er skrevet rigtigt.`;
    case 'no-documents':
      return `Der er ingen politikker i »${it.paths.join('«, »')}«. Læg dem der som PDF, Word (.docx), ODT, HTML, Markdown eller ren tekst.`;
    case 'not-read':
      return it.line;
    case 'none-readable':
      return `Ingen af dokumenterne kunne læses, så der er intet at sammenligne:\n${it.documents.map((line) => `  ${line}`).join('\n')}`;
    case 'anchor-not-found':
      return it.config === null
        ? `Pårørendepolitikken »${it.path}« findes ikke som fil. Se efter, om stien efter --anchor er skrevet rigtigt.`
        : `Pårørendepolitikken »${it.path}« findes ikke som fil. Ret »anchor« i ${it.config}.`;
    case 'config-exists':
      return `»${it.file}« findes allerede og er ikke rørt. Brug --force for at erstatte den.`;
    case 'is-folder':
      return `»${it.path}« er en mappe. Skriv, hvilket dokument i mappen du vil se.`;
    case 'unknown-id':
      return it.nearest.length === 0
        ? `Hverken et udsagn eller et fund har id »${it.id}«. Id'erne står i rapporten, når den er skrevet som JSON.`
        : `Hverken et udsagn eller et fund har id »${it.id}«. De nærmeste er ${oneOf(it.nearest)}.`;
    case 'record-fault':
      return `${it.line === null ? it.file : `${it.file}, linje ${it.line}`}: ${recordFault(it.fault)}`;
    case 'record-unreadable':
      return `»${it.file}« kan ikke læses. Se efter, om det er en fil gemt som UTF-8, og om du har adgang til den.`;
    case 'result-too-large':
      return `»${it.file}« fylder mere end ${number(it.most)} MB og er for stor til at være et gemt resultat. Se efter, om det er den rigtige fil.`;
    case 'result-unreadable':
      return `»${it.file}« kan ikke læses. Se efter, om det er en fil gemt som UTF-8, og om du har adgang til den.`;
    case 'no-result':
      return `»${it.file}« er ikke et gemt resultat, eller filen er ødelagt. Lav et med: coherence scan -o resultat.json`;
    case 'other-result':
      return `»${it.file}« er skrevet i et andet format, end denne udgave af programmet kender. Brug den udgave, der lavede filen, eller lav den igen med: coherence scan -o resultat.json`;
    case 'result-damaged': {
      const place = it.place === '' ? '' : ` ved ${it.place}`;
      return it.madeBy === null
        ? `»${it.file}« er ødelagt eller ændret${place}. Lav filen igen med: coherence scan -o resultat.json`
        : `»${it.file}« kan ikke bruges${place}: Den er lavet med udgave ${it.madeBy} af programmet, og dette er udgave ${it.version}. Lav filen igen med: coherence scan -o resultat.json`;
    }
    case 'baseline-missing':
      return `»${it.file}« findes ikke. Optag fundene dér med: coherence check --baseline "${it.file}" --update-baseline`;
    case 'options-exclude':
      return `${it.options.join(' og ')} kan ikke bruges sammen.`;
    case 'not-recorded':
      return `Fundene er ikke optaget, for disse dokumenter kunne ikke læses:\n${it.documents.map((line) => `  ${line}`).join('\n')}\nRet dem, eller tillad dem enkeltvis med --allow-broken.`;
    case 'gate-broken':
      return `Kontrollen er ikke gennemført, for disse dokumenter kunne ikke læses:\n${it.documents.map((line) => `  ${line}`).join('\n')}\nRet dem, eller tillad dem enkeltvis med --allow-broken.`;
    case 'bad-revision':
      return `»${it.revision}« kan ikke være en version i git. Skriv en gren, et mærke eller et commit-nummer efter --changed-since.`;
    case 'unknown-revision':
      return `Git kender ikke »${it.revision}«. På en byggeserver skal hele historikken hentes (fetch-depth: 0 hos GitHub, GIT_DEPTH: 0 hos GitLab).`;
    case 'no-repository':
      return 'Mappen hører ikke til et git-projekt, så --changed-since kan ikke bruges her.';
    case 'outside-repository':
      return `»${it.path}« ligger uden for git-projektet, så der findes ingen tidligere version af den.`;
    case 'git-missing':
      return 'Programmet git findes ikke på maskinen. Det skal bruges til --changed-since.';
    case 'git-failed':
      return `Git kunne ikke hente den tidligere version: ${it.reason}`;
    case 'revision-refused':
      return `»${it.given}« kan ikke være en version i git. Skriv versionen før kolon og stien efter, for eksempel: HEAD~1:Politikker/nære.md`;
    case 'revision-not-found':
      return `Git har ikke »${it.given}«. Se efter, om versionen før kolon og stien efter er skrevet rigtigt.`;
    case 'revision-outside-repository':
      return `Mappen hører ikke til et git-projekt, så »${it.given}« kan ikke hentes. Skriv stien til en fil i stedet.`;
    case 'revision-without-git':
      return `Programmet git findes ikke på maskinen, så »${it.given}« kan ikke hentes. Skriv stien til en fil i stedet.`;
    case 'folder-not-found':
      return `Mappen »${it.path}« findes ikke.`;
  }
}

const EXPECTED: Readonly<Record<ExpectedValue, string>> = {
  settings: 'indstillinger, én på hver linje, som »navn: værdi«',
  text: 'en tekst',
  'check-list': 'en titel og en liste af spørgsmål (checks)',
  questions: 'en liste af spørgsmål, hver med id, question og words',
  words: 'ord, der ledes efter, hver på sin linje; * står for resten af ordet',
  needs: 'who, when, form eller parties, hver på sin linje',
  'check-id': 'et kort navn af små bogstaver a-z, tal og bindestreger',
  'list-of-text': 'en liste af tekster, hver på sin linje efter en bindestreg',
  'lists-by-name': 'navne med hver sin liste af ord',
  share: 'et tal fra 0 til 1, skrevet med punktum (0.5)',
  thresholds: 'navne på grænser med hver sit tal',
  limits: 'navne på grænser (seconds, memory, pages, unpacked, size) med hver sit tal',
  passwords: 'filnavne med hver sin adgangskode',
  limit: 'et helt tal, som ikke er for lille',
  language: 'da eller en',
  pattern: 'navnet på en fil i den mappe, der læses, eller et mønster med *, uden .. og uden / forrest',
  name: 'et navn af bogstaver, tal, mellemrum og bindestreger, højst 60 tegn',
};

const SYNTAX: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'linjen er rykket ind med tabulator; brug mellemrum',
  DUPLICATE_KEY: 'samme navn står to gange',
  BAD_INDENT: 'indrykningen passer ikke med linjerne ovenfor',
  MISSING_CHAR: 'der mangler et tegn, ofte et anførselstegn, et komma eller et kolon',
  MULTIPLE_DOCS: 'filen indeholder flere dele, adskilt af ---; der må kun være én',
};

function configFault(it: ConfigFault): string {
  switch (it.code) {
    case 'list-not-found':
      return 'Filen med spørgsmål findes ikke. Ret stien under »checks« i coherence.yaml; den regnes fra den fil.';
    case 'not-found':
      return 'Filen findes ikke. Lav en med: coherence init';
    case 'unreadable':
      return 'Filen kan ikke åbnes. Se efter, om det er en fil, og om du har adgang til den.';
    case 'too-large':
      return 'Filen er for stor til at være indstillinger. Er det den rigtige fil?';
    case 'not-utf8':
      return 'Filen er ikke gemt som UTF-8. Gem den igen med den tegnkodning.';
    case 'syntax':
      return `Filen er ikke gyldig YAML: ${SYNTAX[it.detail] ?? 'linjen kan ikke forstås. Se efter kolon, indrykning og anførselstegn'}.`;
    case 'alias':
      return `Henvisningen *${it.name} kan ikke bruges her. Skriv værdien ud.`;
    case 'outside':
      return `»${it.key}« fører ud af mappen (${it.path}). Læg filen i mappen, eller nævn den på kommandolinjen med --${it.key}.`;
    case 'unknown-key':
      return it.nearest === null
        ? `»${it.key}« er ikke en indstilling. Her kan stå: ${it.allowed.join(', ')}.`
        : `»${it.key}« er ikke en indstilling. Mente du »${it.nearest}«? Her kan stå: ${it.allowed.join(', ')}.`;
    case 'wrong-value':
      return it.key === ''
        ? `Filen skal indeholde ${EXPECTED[it.expected]}.`
        : `»${it.key}« skal være ${EXPECTED[it.expected]}; der står: ${it.found}`;
  }
}

const STAGES: Readonly<Record<Stage, (total: number) => string>> = {
  read: (total) => `Læser ${documents(total)}`,
  language: () => 'Finder dokumenternes sprog',
  extract: (total) => `Finder udsagn i ${documents(total)}`,
  compare: () => 'Sammenligner udsagn',
};

/** What the command line says in Danish. */
export const da = {
  lang: 'da' as Language,
  error: 'Fejl',
  warning: 'Advarsel',
  fault,
  configPlace: (file: string, line: number | null): string =>
    line === null ? file : `${file}, linje ${line}`,
  configFault,
  progress: (stage: Stage, count: number, total: number): string =>
    `${STAGES[stage](total)} … ${number(count)}/${number(total)}`,
  watching: 'Venter på, at du gemmer en fil. Stop med Ctrl+C.',
  written: (file: string): string => `Skrevet: ${file}`,
  unreadable: (path: string, why: string): string => `${path} kunne ikke læses: ${why}`,
  partlyRead: (path: string, why: string): string => `${path} er kun læst delvis: ${why}`,
  leftOut: (path: string, why: string): string => `${path} er sprunget over: ${why}`,
  /** Several files with the same trouble: the first by name, and how many there are. */
  filesTogether: (paths: readonly string[], count: number): string =>
    count > paths.length
      ? `${count} filer (${paths.join(', ')} og ${count - paths.length} mere)`
      : `${count} filer (${paths.join(', ')})`,
  unreadableAll: (files: string, why: string): string =>
    `${files} kunne ikke læses. For hver af dem gælder: ${why}`,
  partlyReadAll: (files: string, why: string): string =>
    `${files} er kun læst delvis. For hver af dem gælder: ${why}`,
  leftOutAll: (files: string, why: string): string =>
    `${files} er sprunget over. For hver af dem gælder: ${why}`,
  reportAmongPolicies: (file: string): string =>
    `${file} ligger i en mappe, der bliver læst, og tæller med som et dokument næste gang. Flyt rapporten, eller udelad den med »exclude« i coherence.yaml.`,
  noReason: 'årsagen er ukendt',
  check: {
    recorded: (findings: number, file: string): string =>
      `${findings === 1 ? '1 fund er' : `${number(findings)} fund er`} optaget i ${file}.`,
    expired: (id: string, until: string): string =>
      `Afgørelsen om ${id} gjaldt til og med ${until}. Fundet tæller med igen; tag stilling til det på ny.`,
    idle: (id: string): string =>
      `Afgørelsen om ${id} rammer ikke noget fund. Er teksten rettet, kan linjen slettes i coherence.decisions.yaml.`,
    goneNotes: (count: number, file: string): string =>
      `${count === 1 ? '1 fund' : `${number(count)} fund`} i ${file} findes ikke længere. Ryd op med --update-baseline.`,
  },
  profile: {
    start: 'opstart',
    read: 'læsning',
    language: 'sprog',
    extract: 'udsagn',
    compare: 'sammenligning',
    report: 'rapport',
    whole: 'i alt',
    elsewhere: (stage: string): string => `arbejde i andre processer, ${stage}:`,
  },
  cacheCleared: (count: number): string =>
    count === 0 ? 'Der var ikke gemt noget.' : `Det, der var gemt af ${documents(count)}, er slettet.`,
  initDone: (file: string): string =>
    `${file} er oprettet. Åbn filen i et tekstprogram, og fjern # foran det, du vil ændre.`,
  reading: {
    status: {
      ok: 'læst',
      partial: 'læst delvis',
      failed: 'kunne ikke læses',
      skipped: 'sprunget over',
    },
    pages: (count: number): string => (count === 1 ? '1 side' : `${number(count)} sider`),
    words: (count: number): string => `${number(count)} ord`,
    page: (page: number, label: string | null): string =>
      label === null ? `side ${page}` : `side ${page}, trykt sidetal ${label}`,
    note: 'Bemærk',
    table: 'tabel',
    footnote: 'note',
    quote: 'citat',
    leftOut: 'udeladt',
    leftOutWhy: (count: number): string =>
      `${count === 1 ? 'Ét stykke' : `${number(count)} stykker`} mærket [udeladt] indgår ikke i analysen: sidehoveder, sidetal, indholdsfortegnelser og kolofon hører ikke til politikkens egen tekst.`,
  },
  explain: {
    statement: 'Udsagn',
    finding: 'Fund',
    cues: 'Hvorfor det er et udsagn af den slags',
    sum: (score: string, threshold: string): string =>
      `Samlet ${score}; grænsen er ${threshold}. Det stærkeste tegn tæller helt, det næste halvt og så videre; det, der taler imod, trækkes fra.`,
    weighed: (score: string, threshold: string): string =>
      `Ingen regel er sikker her, så alle tegn vejes mod hinanden: Tilsammen giver de en sandsynlighed på ${score}; grænsen er ${threshold}.`,
    noCues: 'Ingen regler er angivet.',
    against: 'taler imod',
    unknownPlace: 'ikke i sprogdata',
    otherSigns: 'flere svage tegn, lagt sammen',
    note: 'note',
    meaning: 'Hvad der er læst af det',
    bearer: 'hvem',
    beneficiary: 'for hvem',
    action: 'gør hvad',
    object: 'med hvad',
    conditions: 'betingelse',
    exceptions: 'undtagelse',
    negated: 'nægtet',
    strength: (step: number): string => `trin ${step} af 8`,
    strengthName: 'forpligtelse',
    quantities: {
      deadline: 'frist',
      frequency: 'hyppighed',
      age: 'alder',
      duration: 'varighed',
      share: 'andel',
      amount: 'antal',
      year: 'årstal',
      'time-of-day': 'klokkeslæt',
    },
    units: {
      deadline: 'dage',
      frequency: 'gange om året',
      age: 'år',
      duration: 'timer',
      share: 'procent',
      amount: '',
      year: '',
      'time-of-day': '',
    },
    hoursAWeek: 'timer om ugen',
    bounds: { min: 'mindst', max: 'højst', exact: 'præcis' },
    rung: { vision: 'vision', goal: 'mål', effort: 'indsats' },
    rungName: 'plads',
    under: (id: string): string => `under ${id}`,
    entries: 'Ord, som ordlisterne kender',
    lists: { concepts: 'begreb', themes: 'tema', synonyms: 'ord med samme betydning' },
    part: 'del af et sammensat ord',
    fromSettings: 'coherence.yaml',
    sides: (count: number): string => (count === 1 ? 'Teksten' : 'Teksterne'),
    why: 'Hvorfor det er et fund',
    score: 'score',
    rule: 'regel',
    versus: 'over for',
    counter: 'taler imod',
    shared: 'Fælles ord',
    weight: 'vægt',
    wording: 'lighed i ordlyd',
    content: 'lighed i indhold',
    topic: 'fælles emne',
    onlyFirst: 'kun det første',
    onlySecond: 'kun det andet',
    lookedFor: 'Ledt efter',
    nearest: 'Nærmest',
    nothingNear: 'intet i nærheden',
    unspoken: 'intet udsagn dér om samme emne',
    variants: 'Ordene i hvert dokument',
    mention: 'nævnt som',
  },
  help: {
    usage: 'Brug:',
    arguments: 'Angivelser:',
    options: 'Valg:',
    commands: 'Kommandoer:',
    program:
      'Viser, om kommunens politikker trækker samme vej: sammenfald, modsigelser, mangler, ordvalg og henvisninger, holdt op mod pårørendepolitikken.',
    programUsage: '[kommando] [valg]',
    examples: `
Eksempler:
  coherence scan                                læser mappen policies og viser rapporten
  coherence scan Politikker -o rapport.html     gemmer rapporten som en webside
  coherence scan --anchor Politikker/nære.pdf   siger selv, hvilken der er pårørendepolitikken
  coherence check Politikker                    stopper ved nye modsigelser
  coherence diff gammel.docx ny.pdf             viser, hvad der er ændret i betydning
  coherence read Politikker/nære.pdf            viser, hvad der er læst af ét dokument`,
    version: 'viser versionen',
    help: 'viser denne hjælp',
    helpCommand: 'viser hjælp til en kommando',
    helpCommandUsage: 'help [kommando]',
    scan: 'læser politikkerne og skriver rapporten om sammenhæng',
    scanUsage: '[valg] [stier…]',
    paths: 'filer og mapper med politikker (uden angivelse: mappen policies)',
    anchor:
      'pårørendepolitikken, eventuelt et kapitel: fil.pdf#Pårørende (uden valget finder programmet den selv)',
    watch:
      'bliver ved: læser igen, hver gang en fil gemmes, og viser, hvad der blev ændret (stop med Ctrl+C)',
    allPairs: 'holder alle politikker op mod hinanden, ikke kun mod pårørendepolitikken',
    ocr: 'læser indscannede sider med tekstgenkendelse (kræver tesseract med dansk og pdftoppm)',
    format: (known: readonly string[]): string =>
      `rapportens format på skærmen: ${known.join(', ')} (uden valget: terminal)`,
    output: 'gemmer rapporten i en fil; endelsen afgør formatet; kan gives flere gange',
    lang: 'rapportens sprog: da eller en (uden valget: dokumenternes)',
    messageLang: 'beskedernes sprog: da eller en (uden valget: da)',
    config: 'indstillinger (uden valget: coherence.yaml, hvis den findes)',
    limit:
      'hvad ét dokument højst må koste: seconds, memory, pages, unpacked eller size, for eksempel seconds=120; kan gives flere gange',
    cacheDir: 'hvor det læste gemmes til næste gang (uden valget: i brugerens egen cachemappe)',
    password: 'adgangskode til låste PDF-filer; kan også stå i miljøvariablen COHERENCE_PASSWORD',
    noCache: 'læser alt forfra og gemmer intet til næste gang',
    profile: 'viser til sidst, hvor lang tid hver del har taget',
    quiet: 'skriver hverken fremdrift eller advarsler',
    noColor: 'skriver uden farver',
    check: 'stopper, når en ændring giver nye modsigelser eller andre fund',
    checkUsage: '[valg] [stier…]',
    baseline: 'de optagne fund (uden valget: coherence.baseline.json)',
    updateBaseline: 'optager de fund, der er nu; de stopper ikke siden',
    failOn:
      'hvilke nye fund der stopper: contradiction, overlap, gap, terminology, reference, eller en undertype som overlap/repeat; med --changed-since også ændringer i teksten: weakened, altered, removed, strengthened, added, moved, reworded; adskil med komma (uden valget: contradiction)',
    maxSeverity:
      'stopper kun for fund af denne alvor og derover: info, warning eller error (uden valget: info)',
    changedSince: 'viser kun det, som er kommet til siden en version i git',
    allowBroken: 'et dokument, der ikke kan læses, og som ikke skal stoppe; kan gives flere gange',
    diff: 'viser, hvad der er ændret i betydning fra en version af en politik til den næste',
    diffUsage: '[valg] <ældre> <ny>',
    older: 'den ældre version: en fil, eller version:sti for en fil i git',
    newer: 'den nye version, skrevet på samme måde',
    against: 'viser også, hvad ændringen gør ved sammenhængen med politikkerne i denne mappe',
    failOnChanges:
      'slutter med kode 1, når der er ændringer af disse typer: weakened, altered, removed, strengthened, added, moved, reworded; adskil med komma',
    read: 'viser, hvad der er læst af ét dokument, og hvad der er udeladt',
    readUsage: '[valg] <fil>',
    file: 'dokumentet',
    readFormat: 'text eller json (uden valget: text)',
    report: 'laver rapporten ud fra et gemt resultat, uden at læse dokumenterne igen',
    reportUsage: '[valg] <resultat>',
    result: 'resultatet, som scan eller check har gemt det med -o resultat.json',
    explain: 'viser, hvorfor et udsagn eller et fund er med i rapporten',
    explainUsage: '[valg] <id> [stier…]',
    id: 'udsagnets eller fundets id, som det står i JSON-rapporten',
    plan: 'skriver et udkast til en plan for inddragelse, med parter, spørgsmål og årshjul',
    planUsage: '[valg] [stier…]',
    planFrom: 'den måned, planen begynder, for eksempel 2027-01 (uden valget: måned 1 til 12)',
    cases: 'laver dilemmakort til et personalemøde ud fra det, der er fundet',
    casesUsage: '[valg] [stier…]',
    sheetFormat: 'format på skærmen: markdown eller html (uden valget: markdown)',
    sheetOutput: 'gemmer i en fil, der slutter på .docx (Word), .md eller .html; kan gives flere gange',
    init: 'opretter coherence.yaml med forklaringer',
    initUsage: '[valg] [mappe]',
    folder: 'hvor filen skal ligge (uden angivelse: her)',
    force: 'erstatter en coherence.yaml, der findes i forvejen',
    cache: 'tømmer mappen med det, der er læst ved tidligere kørsler',
    cacheUsage: '[valg] clear',
    cacheAction: 'clear tømmer mappen',
    metavar: {
      result: 'resultat',
      id: 'id',
      paths: 'stier',
      folder: 'mappe',
      file: 'fil',
      limit: 'navn=tal',
      password: 'kode',
      month: 'måned',
      format: 'format',
      lang: 'sprog',
      types: 'typer',
      severity: 'alvor',
      revision: 'version',
      older: 'ældre',
      newer: 'ny',
    },
  },
};

/** What the command line can say; every language says all of it. */
export type Wording = typeof da;
