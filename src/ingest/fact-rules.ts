/**
 * How Danish municipal documents say what they are. Data for `facts.ts`; the names of policies follow the genre's own
 * (a relatives policy may be called a strategy, principles, or a plan).
 */

const TEXT_KIND = '(?:politik|strategi|principper|handleplan|handlingsplan|pejlemærker|plan)';

/** The first words of a policy's name, and what it is then called. */
const SUBJECTS: readonly (readonly [string, string])[] = [
  ['pårørende', 'pårørendepolitik'],
  ['værdigheds?', 'værdighedspolitik'],
  ['handicap', 'handicappolitik'],
  ['sundheds', 'sundhedspolitik'],
  ['ældre', 'ældrepolitik'],
  ['senior', 'seniorpolitik'],
  ['frivilligheds?|frivillig', 'frivilligpolitik'],
  ['demens', 'demenspolitik'],
  ['psykiatri', 'psykiatripolitik'],
  ['udsatte', 'udsattepolitik'],
  ['medborgerskabs', 'medborgerskabspolitik'],
  ['børne?(?:- og (?:ungdoms|unge))?', 'børnepolitik'],
];

/** "Ældre- og værdighedspolitik" is of two kinds: a subject counts with its own ending or a suspended one. */
export const POLICY_KINDS: readonly { readonly kind: string; readonly pattern: RegExp }[] = SUBJECTS.map(
  ([subject, kind]) => ({
    kind,
    pattern: new RegExp(
      `(?<!\\p{L})(?:${subject})(?:-\\s*(?:,|og|eller)\\s.{0,30}?)?${TEXT_KIND}|strategi for .{0,20}${subject}`,
      'iu',
    ),
  }),
);

export const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const DATE = `(?:den )?(?:\\d{1,2}\\.? )?(?:${MONTHS.join('|')}) \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}`;
const BODY =
  '[Bb]yrådet|[Kk]ommunalbestyrelsen|[Bb]orgerrepræsentationen|\\p{Lu}[\\p{L}-]{0,30}(?: og \\p{Lu}?[\\p{L}-]{0,20})?[Uu]dvalget';

/** "Vedtaget af Byrådet den 3. maj 2024": body (not always) and date. */
export const ADOPTED = new RegExp(
  `(?:[Vv]edtaget|[Gg]odkendt|[Pp]olitisk behandlet|[Bb]yrådsgodkendt)(?: (?:af|i) (?<body>${BODY}))?[^.!?\\d]{0,40}?(?<date>${DATE})`,
  'u',
);
/** "Byrådet vedtog politikken den 26. marts 2025". */
export const ADOPTING = new RegExp(
  `(?<body>${BODY}) (?:har )?(?:vedtog|godkendte|vedtaget|godkendt) (?:politikken|strategien|planen|den)?[^.!?\\d]{0,30}?(?<date>${DATE})`,
  'u',
);

export const PERIOD = /(?<![\d.-])(20\d\d)\s?[-–]\s?(20\d\d|\d\d)(?![\d-])/u;

/** Most telling first. */
export const STATES: readonly { readonly state: 'draft' | 'hearing'; readonly pattern: RegExp }[] = [
  {
    state: 'hearing',
    pattern:
      /(?<!\p{L})(?:hørings(?:udkast|version|udgave|forslag|eksemplar)|(?:sendt |er )?i høring)(?!\p{L})/iu,
  },
  {
    state: 'draft',
    pattern: /(?<!\p{L})(?:udkast|kladde|arbejdspapir|foreløbig (?:udgave|version)|debatoplæg)(?!\p{L})/iu,
  },
];

/** The part of the administration behind a document. */
export const DEPARTMENT =
  /(?<!\p{L})(?:Center for \p{Lu}[\p{L}-]+(?:(?:, \p{Lu}| og \p{Lu}?)[\p{L}-]+){0,3}|(?:Afdelingen|Forvaltningen|Sekretariatet|Området) for \p{Lu}?[\p{L}-]+(?: og [\p{L}-]+)?|\p{Lu}[\p{L}-]{3,30}(?:afdelingen|forvaltningen|sekretariatet|staben)|(?:Social|Sundhed|Ældre|Omsorg|Handicap)(?:,? (?:og )?\p{Lu}?[\p{L}-]+){0,3} ?forvaltningen)(?!\p{L})/u;

/** Small words of the languages that may lie in the folder; hardly any of them is a word in two. */
export const LANGUAGES: readonly { readonly code: string; readonly words: ReadonlySet<string> }[] = [
  {
    code: 'da',
    words: wordSet('og af ikke til hvad nogle også efter mellem skal hvordan vores deres blive noget jer'),
  },
  {
    code: 'en',
    words: wordSet('the of and to is that with are from this have will their which should we our'),
  },
  {
    code: 'de',
    words: wordSet('und der die das ist nicht mit von zu den für auf wird sind eine werden wir'),
  },
  {
    code: 'sv',
    words: wordSet('och att inte är till från också efter mellan skall något vår deras bli någon'),
  },
  { code: 'nb', words: wordSet('og ikke av hva noen også etter mellom skal hvordan vår deres bli noe fra') },
];

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
