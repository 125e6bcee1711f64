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
      `(?<!\\p{L})(?:${subject})(?:-\\s*(?:,|og|eller)\\s.{0,30}?)?${TEXT_KIND}|(?:politik|strategi|principper|plan) for .{0,20}(?:${subject.replace(/s$/u, 's?')})`,
      'iu',
    ),
  }),
);

/** "Kostpolitik", "Rygepolitikken": a policy of another kind, by its own name. */
export const OTHER_KIND = /(?<!\p{L})(\p{L}{3,40}politik)(?:ken)?(?!\p{L})/iu;

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

/** "feb.", "sept.": how months are shortened, by their first letters. */
export const SHORT_MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'maj',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
] as const;
const MONTH = `(?:${MONTHS.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\\.?)`;
const DATE = `(?:(?:den|d\\.) )?(?:\\d{1,2}\\.? ?)?${MONTH} \\d{4}|\\d{1,2}(?:\\. ?|[/-])\\d{1,2}(?:\\. ?|[/ -]| - )(?:\\d{4}|\\d\\d(?!\\d))`;
/** "Social-, Sundheds- og Ældreudvalget", "Engdal Kommunes byråd": who adopts policies. */
const BODY =
  '(?:\\p{Lu}[\\p{L}-]+ (?:[Kk]ommunes )?)?(?:[Bb]yråd(?:et)?|[Kk]ommunalbestyrelse(?:n)?|[Bb]orgerrepræsentation(?:en)?|[Rr]egionsråd(?:et)?|[Dd]irektion(?:en)?)|\\p{Lu}[\\p{L}-]{0,30}(?:(?:, \\p{Lu}[\\p{L}-]{1,30}){0,3} og \\p{Lu}?[\\p{L}-]{0,20})?[Uu]dvalget';

/** "vedtaget", "byrådsgodkendt": after it stand the bodies and dates. */
export const ADOPTED =
  /(?<!\p{L})(?:(?:[Ee]ndelig(?:t)? )?[Vv]edtaget|[Gg]odkendt|[Tt]iltrådt|[Pp]olitisk behandlet|[Bb]yrådsgodkendt|(?<!til )[Ee]ndelig (?:godkendelse|vedtagelse)|beslutning af|(?<=trådte i kraft [^!?]{0,40}efter )vedtagelse(?:n)?|[Aa]ftalt(?= i (?:[Hh]oved|MED|HMU)))(?!\p{L})/gu;
/** What a date is the date of, right before it: from when the text holds is not when it was adopted. */
export const OTHER_DATE =
  /(?<!\p{L})(?:gælder|gyldig|gældende|træder i kraft|næste|revision|revideres|udløber|evalueres|offentliggjort)(?!\p{L})/iu;
/** What is told of the policy that went before, in the words before the adoption. */
export const FORMER =
  /(?<!\p{L})(?:erstatter|afløser|ophæver|tidligere|forrige|nuværende|eksisterende|gamle|hidtidige|nugældende|[Dd]en gældende|i stedet for)(?!\p{L})[^.!?]{0,120}$/iu;
/** What is only expected, or was not so, before the word; it ends right before it. */
export const NOT_YET =
  /(?<!\p{L})(?:forventes|ventes|planlægges|skal|kan|vil|bliver|ikke|indtil|når|før|hvis)(?!\p{L})[^.!?]{0,40}$/iu;
/** "Byrådet vedtog politikken den 26. marts 2025". */
export const ADOPTING = new RegExp(
  `(?<body>${BODY}) (?:har )?(?:vedtog|godkendte|tiltrådte|vedtaget|godkendt|tiltrådt) (?:politikken|strategien|planen|indstillingen|den)?[^.!?\\d]{0,30}?(?<date>${DATE})`,
  'u',
);
/** "Byrådet har den 12. juni 2025 vedtaget denne politik". */
export const ADOPTING_ON = new RegExp(
  `(?<body>${BODY}) (?:har|fik) (?:på (?:sit|et) møde )?(?<date>${DATE}) (?:enstemmigt |endeligt )?(?:vedtaget|godkendt|tiltrådt)(?!\\p{L})`,
  'u',
);
export const BODIES = new RegExp(
  `(?<!\\p{L})(?:(?:${BODY})(?=s?(?!\\p{L}))|(?:[Bb]yråds|[Kk]ommunalbestyrelses)(?=møde))`,
  'gu',
);
/** "Byrådet den 24. juni 2025", in a line of its own. */
export const BODY_AND_DATE = new RegExp(`^(?<body>${BODY})(?:s møde)?,? (?<date>${DATE})\\.?$`, 'u');
export const DATES = new RegExp(`(?<![\\d.])(?:${DATE})(?!\\d)`, 'gu');
/** A policy, plan or law by its name, in the sentence that tells of an adoption. */
export const NAMED_TEXT =
  /(?<!\p{L})(\p{L}{3,30}?)s?(politik|strategi|plan|lov|aftale|vision|budget)(?:k?en|k?ens|et|ets|s)?(?!\p{L})/giu;

/** "2025 | 2026 | 2027": the years one by one. */
export const YEARS = /^(20\d\d)(?: ?[|·•,/–-] ?20\d\d){1,8} ?[|·•,/–-] ?(20\d\d)$/u;
export const PERIOD =
  /(?<![\d.-])(20\d\d)\s?(?:[-–→]|->|\/(?=20)|til(?= 20))\s?(20\d\d|\d\d)(?![\d-]|\. ?\p{Ll})/u;
/** "Politikken gælder fra 1. januar 2025 til 31. december 2028". */
export const HOLDS =
  /(?<!\p{L})(?:gælde(?:r|nde)?|gyldig|træder i kraft|perioden|(?:gyldigheds|virke|politik|strategi|plan)perioden?|løber)(?!\p{L})[^.!?\d]{0,40}(?:\d{1,2}\. ?(?:\p{Ll}+ |\d{1,2}\. ?))?(20\d\d)(?:\s?[-–]\s?|[^!?\d]{0,60}?(?:til|indtil|–|-|med udgangen af)[^!?\d]{0,30})(?:\d{1,2}\. ?(?:\p{Ll}+ |\d{1,2}\. ?))?(20\d\d|\d\d(?![\d.]))/iu;

/** What happened in some years, right after them, is told of the years and not of the policy. */
export const HAPPENED =
  /^\s*(?:steg|faldt|voksede|var|havde|blev|kom|fik|har|er (?:antallet|andelen|tallet|der))(?!\p{L})/iu;
/** "Gælder fra 1. januar 2025 og indtil en ny vedtages", "2025 og frem": no end is told. */
export const HOLDS_FROM =
  /(?<!\p{L})(?:gælde(?:r|nde)?|gyldig|træder i kraft|løber)(?!\p{L})[^.!?\d]{0,40}(?:\d{1,2}\. ?(?:\p{Ll}+ |\d{1,2}\. ?))?(20\d\d),? (?:og )?(?:(?:frem )?(?:ind)?til (?:den |en |et |der |andet|videre|ny|byrådet|kommunalbestyrelsen|næste)|fremefter|fremover|frem(?!\p{L}))|^(?:\p{L}+ (?:er )?)?(?:gælder|gældende|gyldig|i kraft|træder i kraft) (?:fra|pr\.) (?:den )?(?:\d{1,2}\. ?(?:\p{Ll}+ |\d{1,2}\. ?))?(20\d\d)\.?$|(?:^|(?:politik|strategi|plan) )(?:fra )?(20\d\d)(?:\+| og (?:frem|fremefter|fremover|år(?:ene)? frem))$/iu;
/** "Den gælder til og med 2027": only the end is told. */
export const HOLDS_TO =
  /(?<!\p{L})(?:gælde(?:r|nde)?|gyldig|løber)(?!\p{L}) (?:\p{Ll}+ )?(?:(?:frem |ind)?til|til og med|(?:til|med) udgangen af|til og med udgangen af)(?!\p{L})[^.!?\d]{0,20}(?:\d{1,2}\. ?(?:\p{Ll}+ |\d{1,2}\. ?))?(20\d\d)/iu;

/** Most telling first. */
export const STATES: readonly { readonly state: 'draft' | 'hearing'; readonly pattern: RegExp }[] = [
  {
    state: 'hearing',
    pattern:
      /(?<!\p{L})(?:hørings(?:udkast|version|udgave|forslag|eksemplar|materiale)|(?:sendt |er )?i (?:offentlig )?høring|(?:udkast|forslag|oplæg) til (?:offentlig )?høring|høringsfrist|høringsperiode|høringsberettigede)(?!\p{L})/iu,
  },
  {
    state: 'draft',
    pattern:
      /(?<!\p{L})(?:(?:arbejds|politik|strategi|plan)?udkast|kladde|arbejds(?:papir|udgave|version|eksemplar)|ikke (?:endeligt |politisk )(?:behandlet|vedtaget|godkendt)|oplæg til (?:politisk |tema)?(?:drøftelse|behandling)|foreløbig (?:udgave|version)|debatoplæg|under (?:politisk )?behandling|(?:forslag )?til (?:politisk behandling|vedtagelse)|^forslag til (?:ny |revideret |kommunens )?\p{L}{0,30}(?:politik|strategi))(?!\p{L})|(?<!\p{L})til (?:behandling|godkendelse|beslutning) i (?=byråd|kommunalbest|\p{L}{2,30}udvalg)/iu,
  },
];

/** "Denne politik er et udkast": a whole sentence on what the document is. */
export const SAYS_STATE =
  /^(?:dette|denne|det her|politikken|strategien|planen|dokumentet|teksten|forslaget|udkastet)(?!\p{L})[^.!?]{0,40} er (?:\p{L}+ ){0,3}?(?:udkast|kladde|høringsudkast|høringsversion|i høring|foreløbig)/iu;

/** "Høringssvar sendes senest den 14. november": only a text in hearing asks for that. */
export const ASKS_FOR_ANSWERS =
  /(?<!\p{L})(?:høringssvar(?:et|ene)?|bemærkninger til (?:udkastet|høringen)) (?:skal (?:være )?)?(?:sendes|indsendes|afgives|modtages|mailes|være)(?!\p{L})/iu;

const PART = '\\p{Lu}[\\p{L}-]+';
/** "Social Indsats": a second word with a capital, that begins nothing else of a letterhead. */
const NEXT_PART =
  '(?!Telefon|Tlf|Mail|E-mail|Adresse|Kontakt|Rådhus|Kommune|Januar|Februar|Marts|April|Maj|Juni|Juli|August|September|Oktober|November|December)\\p{Lu}[\\p{L}-]+(?! Kommune)';
/** "Børn, Unge og Familie": a comma joins only what an "og" ends. */
const FIELD = `(?:${PART}(?:, ${PART}){1,3} og \\p{Lu}?[\\p{L}-]+|${PART}(?: og \\p{Lu}?[\\p{L}-]+)?)`;
/** "Center for Social Indsats". */
const CENTRE_FIELD = `(?:${FIELD}(?! \\p{Lu})|${PART} ${NEXT_PART}|${FIELD})`;
/** The part of the administration behind a document. */
export const DEPARTMENT = new RegExp(
  `(?<!\\p{L})(?:(?:Center|Centret|Afdelingen|Forvaltningen|Sekretariatet|Området|Fagområdet|Direktørområdet|Staben|Magistratsafdelingen) for ${CENTRE_FIELD}|(?:${PART}-(?:, ${PART}-){0,2} og )?\\p{Lu}[\\p{L}-]{2,30}(?:afdelingen|forvaltningen|sekretariatet|staben)|(?:Social|Sundhed|Ældre|Omsorg|Handicap)(?:,? (?:og )?\\p{Lu}?[\\p{L}-]+){0,3} ?forvaltningen)(?!\\p{L})`,
  'u',
);
/** "Ansvarlig afdeling: Kultur og Fritid". */
export const NAMED_DEPARTMENT = new RegExp(
  `^(?:ansvarlig(?: \\p{Ll}{2,20})?|afdeling|forvaltning|center|fagområde|afsender|udarbejdet af|ejer)\\s*:\\s*(?<name>${FIELD})\\.?$`,
  'iu',
);

const AREA =
  '(?:Sundhed|Omsorg|Ældre|Senior|Social|Børn|Unge|Ungdom|Familie|Skole|Kultur|Fritid|Handicap|Psykiatri|Voksne|Velfærd|Beskæftigelse|Job|Arbejdsmarked|Borgerservice|Forebyggelse|Rehabilitering|Pleje|Integration)';
/** "Sundhed & Omsorg" in a line of its own, or after who has published it: areas that administrations are named by. */
export const AREAS_ALONE = new RegExp(
  `^(?:(?:udgivet|udarbejdet|skrevet) af:? )?(?<name>${AREA}(?:(?:, ${AREA}){0,2} ?(?:og|&) ${AREA}))(?:, .{2,30}[Kk]ommune)?\\.?$`,
  'iu',
);
/** "Strandby Kommune, Socialcentret", "Vestby Kommune Social og Sundhed": a letterhead on one line. */
export const LETTERHEAD = new RegExp(
  `^\\p{Lu}[\\p{L}-]+ [Kk]ommune[,:]? (?<name>\\p{Lu}[\\p{L}-]{2,30}(?:centret|centeret|afdelingen|forvaltningen|sekretariatet|området|staben)|${AREA}(?:(?:, ${AREA}){0,2} ?(?:og|&) ${AREA}))(?=$|[,.]? (?:\\d|${MONTHS.join('|')}))`,
  'iu',
);
/** How forms call what they tell. */
export const RECORDS = {
  adopted:
    /^(?:(?:endeligt )?(?:vedtaget|godkendt|tiltrådt)(?: (?:af|i|den|dato))?|(?:vedtagelses|godkendelses)dato|dato for (?:vedtagelse|godkendelse)|politisk (?:godkendt|vedtaget|godkendelse))$/iu,
  date: /^dato$/iu,
  from: /^(?:gyldig|gælder|gældende|i kraft|træder i kraft|ikrafttræden)(?: fra| den)?$/iu,
  to: /^(?:gyldig|gælder|gældende|udløber|revideres senest)(?: til| indtil| til og med)?$/iu,
  department:
    /^(?:ansvarlig(?: \p{Ll}{2,20})?|afdeling|forvaltning|center|fagområde|dokumentejer|politikejer|ejer|udgiver)$/iu,
  /** Over the bodies that a text went through, each with its date. */
  treated:
    /^(?:politisk(?:e)? (?:behandling|proces|godkendelse)|behandlet|behandling|vedtagelse|vedtaget|godkendt|godkendelse|beslutning(?:er)?)\s*:?$|(?<!\p{L})(?:vedtaget|godkendt)(?: (?:i|af|på|den))?\s*:$/iu,
  state: /^(?:status|dokumentstatus|version)$/iu,
} as const;
/** The value of a form that names a part of the administration, and nothing else. */
export const FIELD_ALONE = new RegExp(`^(?:Center for |Afdelingen for )?${FIELD}$`, 'u');

/** Small words of the languages that may lie in the folder; hardly any of them is a word in two. */
export const LANGUAGES: readonly { readonly code: string; readonly words: ReadonlySet<string> }[] = [
  {
    code: 'da',
    // "der" and "den" are German as well: they must not speak for that alone.
    words: wordSet(
      'og af ikke til hvad nogle også efter mellem skal hvordan vores deres blive noget jer der den',
    ),
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
    words: wordSet('och att inte är till från också efter mellan skall något vår deras bli någon den'),
  },
  {
    code: 'nb',
    words: wordSet('og ikke av hva noen også etter mellom skal hvordan vår deres bli noe fra den'),
  },
];

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** How folders are called in which lies what holds no longer: "Arkiv", "02 Gamle politikker", "Politikker - udgået". */
export const SHELF =
  /(?<!\p{L})(?:arkiv|arkivet|arkiveret|arkiverede|udgået|udgåede|udgaaet|udgaaede|forældet|forældede|ophævet|ophævede|erstattet|erstattede|historik|historisk|historiske|ikke gældende|tidligere|archive|archived|old|backup)(?!\p{L})|^[\d ._-]*(?:gammel|gammelt|gamle)(?!\p{L})|^papirkurv$/iu;
/** A file that says so itself: "Pårørendepolitik (udgået).pdf", "seniorpolitik_gammel.docx". */
export const SHELVED_FILE =
  /(?<!\p{L})(?:udgået|udgaaet|forældet|foraeldet|arkiveret|ophævet|ikke gældende|gammel version|old)(?!\p{L})|[ _(-]gammel\)?\.\p{L}+$|^(?:gammel|old)[ _-]/iu;
