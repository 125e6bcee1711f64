import type {
  ClashRule,
  ContradictionFinding,
  ContradictionSubtype,
  DocumentFact,
  FactKind,
  GapFinding,
  Notice,
  OverlapFinding,
  ReferenceFinding,
  ReferenceSort,
  StatementKind,
  TerminologyFinding,
} from '../../model/index.ts';
import { shorten } from '../clean.ts';
import type { FindingView, Side } from '../finding-view.ts';
import { isContradiction } from '../finding-view.ts';
import { capitalised } from '../names.ts';
import type { ThreadView } from '../thread.ts';
import { argument, counted, grouped, hundredths, joined, placed } from './grammar.ts';
import { problemWordingDa } from './problems-da.ts';
import type { Advice, Wording } from './wording.ts';
import { cite } from './wording.ts';

const quote = (text: string): string => `»${text}«`;
const list = (items: readonly string[]): string => joined(items, 'og');
const words = (items: readonly string[]): string => list(items.map(quote));
const place: Wording['place'] = (at) => placed(at, { page: 'side', line: 'linje', point: 'punkt', quote });
const citeSide = (side: Side): string => cite({ quote, place }, side);
const level = (score: number): string => (score >= 0.75 ? 'høj' : score >= 0.5 ? 'middel' : 'lav');

/** Kinds with their article, and in the definite form, for use inside sentences. */
const KIND_FORMS: Readonly<Record<StatementKind, { readonly a: string; readonly the: string }>> = {
  vision: { a: 'en vision', the: 'visionen' },
  goal: { a: 'et mål', the: 'målet' },
  principle: { a: 'et princip', the: 'princippet' },
  commitment: { a: 'et løfte', the: 'løftet' },
  definition: { a: 'en definition', the: 'definitionen' },
  scope: { a: 'en afgrænsning', the: 'afgrænsningen' },
  responsibility: { a: 'en fordeling af ansvar', the: 'fordelingen af ansvar' },
  followup: { a: 'en opfølgning', the: 'opfølgningen' },
  involvement: { a: 'en inddragelse', the: 'inddragelsen' },
};

const either =
  (question: string) =>
  (first: string, second: string): string =>
    `${question}: ${quote(first)} eller ${quote(second)}?`;

const CLASH_RULES: Wording['clashRules'] = {
  'definition/chosen-or-listed': {
    why: 'Det ene sted er det borgeren selv, der vælger, hvem der er pårørende; det andet sted er kredsen givet på forhånd.',
    ask: either('Vælger borgeren selv sine pårørende, eller er kredsen givet på forhånd'),
  },
  'definition/includes-excludes': {
    why: 'Den ene definition tager nogen eller noget med, som den anden udelukker.',
    ask: either('Hvem eller hvad er med i definitionen'),
  },
  'definition/different-conditions': {
    why: 'Begge tekster forklarer det samme ord, men de stiller forskellige betingelser.',
    ask: either('Hvilke betingelser skal gælde i definitionen'),
  },
  'scope/included-excluded': {
    why: 'Den ene tekst omfatter nogen, som den anden holder udenfor.',
    ask: either('Hvem er omfattet'),
  },
  'scope/age': {
    why: 'Der er forskellige aldersgrænser for det samme.',
    ask: either('Hvilken aldersgrænse gælder'),
  },
  'scope/open-restricted': {
    why: 'Den ene tekst åbner for alle, mens den anden kun gælder for nogle.',
    ask: either('Er det for alle eller kun for nogle'),
  },
  'modality/allowed-forbidden': {
    why: 'Det, som den ene tekst tillader, forbyder den anden.',
    ask: either('Må man, eller må man ikke'),
  },
  'modality/always-on-need': {
    why: 'Den ene tekst lover det til alle og altid, mens den anden lader det afhænge af et skøn eller et behov.',
    ask: either('Gælder det altid, eller kun når der er behov'),
  },
  'modality/strength': {
    why: 'Teksterne handler om det samme, men den ene er langt mere forpligtende end den anden.',
    ask: either('Hvor forpligtende skal det være'),
  },
  'polarity/negated': {
    why: 'Den ene tekst siger ja til det, som den anden siger nej til.',
    ask: either('Hvad skal gælde'),
  },
  'polarity/opposite': {
    why: 'Teksterne peger i hver sin retning.',
    ask: either('Hvilken vej skal vi gå'),
  },
  'polarity/expected-voluntary': {
    why: 'Det, som er frivilligt i den ene tekst, bliver forventet i den anden.',
    ask: either('Er det frivilligt eller forventet'),
  },
  'polarity/restricted-hours': {
    why: 'Den ene tekst sætter ingen grænser for tidspunktet, mens den anden holder sig til bestemte tider.',
    ask: either('Hvilke tider gælder'),
  },
  'quantity/deadline': {
    why: 'Der er to forskellige frister for det samme.',
    ask: either('Hvilken frist gælder'),
  },
  'quantity/frequency': {
    why: 'Det samme skal ske med forskellige mellemrum.',
    ask: either('Hvor tit skal det ske'),
  },
  'quantity/age': {
    why: 'Aldersgrænsen for det samme er forskellig i de to tekster.',
    ask: either('Hvilken aldersgrænse gælder'),
  },
  'quantity/amount': {
    why: 'Der er to forskellige tal for det samme.',
    ask: either('Hvilket tal gælder'),
  },
  'quantity/hours': {
    why: 'Det samme har forskellige åbningstider i de to tekster.',
    ask: either('Hvilke tider gælder'),
  },
  'quantity/stale-count': {
    why: 'Teksten siger, hvor mange der er, men der er et andet antal i den. Det sker let, når der er kommet noget til eller gået noget fra.',
    ask: (first, second) => `Passer antallet: ${quote(first)}, når den sidste er ${quote(second)}?`,
  },
  'responsibility/different-party': {
    why: 'Den samme opgave er lagt hos forskellige parter.',
    ask: either('Hvem har opgaven'),
  },
  'priority/different-first': {
    why: 'Teksterne sætter hver sit hensyn først.',
    ask: either('Hvad kommer først, når hensynene støder sammen'),
  },
};

const CONTRADICTION_ADVICE: Readonly<Record<ContradictionSubtype, string>> = {
  definition:
    'Læg de to formuleringer ved siden af hinanden, og vælg én. Hvem der regnes med, afgør, hvem der bliver hørt og får hjælp, så valget bør træffes politisk. Skriv definitionen ét sted, og lad de andre politikker henvise til den.',
  scope:
    'Afklar, hvem der er omfattet, og skriv det ens begge steder. Er forskellen tilsigtet, så skriv hvorfor, så borgere og pårørende ved, hvor de hører til. Ændrer det kredsen, er det en sag for udvalget.',
  modality:
    'Bliv enige om, hvor forpligtende det skal være, og brug det samme ord begge steder: »skal«, »vil« eller »kan«. Hvad borgerne kan regne med, er et politisk valg, så forelæg det for udvalget.',
  polarity:
    'Tag spørgsmålet op på et møde mellem dem, der har ansvaret for de to politikker, og ret den ene tekst. Gælder de to tekster i forskellige situationer, så skriv, hvornår hvad gælder. Kan I ikke blive enige, afgør udvalget det.',
  quantity:
    'Find ud af, hvad der gælder i dag, og ret den anden tekst. Skriv helst tallet ét sted, og henvis til det, så det kun skal rettes dér næste gang. Er tallet en del af serviceniveauet, skal udvalget godkende ændringen.',
  responsibility:
    'Aftal på et møde mellem lederne af de berørte områder, hvem der har opgaven, og skriv det samme begge steder. Er flere fælles om den, så skriv, hvem der gør hvad.',
  priority:
    'Afklar, hvad der vejer tungest, når hensynene støder sammen. Det er en sag for udvalget eller kommunalbestyrelsen. Skriv rækkefølgen ét sted, og lad den anden politik henvise til den.',
};

/** Where a rule asks for other advice than its kind of contradiction does. */
const RULE_ADVICE: Readonly<Partial<Record<ClashRule, string>>> = {
  'quantity/stale-count': 'Tæl efter, og ret enten tallet eller listen.',
  'modality/allowed-forbidden':
    'Afklar, om det er tilladt, og skriv det samme begge steder. Er der en grund til, at det ene sted skal være anderledes, så skriv grunden, og hvor det gælder. Et forbud, der rammer borgere eller pårørende, bør udvalget kende.',
};

const TENSION_ADVICE = 'Vælger I at lade begge tekster stå, så forklar forskellen i dem.';

function contradictionMessage(view: FindingView): string {
  if (!isContradiction(view)) return '';
  const { clash } = view.finding.evidence;
  const [first, second] = view.sides;
  const says =
    first === undefined || second === undefined
      ? ''
      : `${citeSide(first)} siger ${quote(clash.first)}, mens ${citeSide(second)} siger ${quote(clash.second)}. `;
  return says + contradictionReason(view.finding);
}

function contradictionReason(finding: ContradictionFinding): string {
  const verdict =
    finding.verdict === 'contradiction'
      ? 'Begge dele kan ikke gælde på samme tid.'
      : 'Begge dele kan godt gælde, men borgere og medarbejdere vil mærke, at politikkerne trækker i hver sin retning.';
  return `${CLASH_RULES[finding.evidence.clash.rule].why} ${verdict}`;
}

function overlapMessage(finding: OverlapFinding, sides: readonly Side[]): string {
  const [first, second] = sides;
  const who =
    first === undefined || second === undefined
      ? 'De to tekster'
      : `${citeSide(first)} og ${citeSide(second)}`;
  const { shared, onlyFirst, onlySecond } = finding.evidence;
  const common = [...new Set(shared.map((each) => each.first.toLocaleLowerCase('da')))].slice(0, 6);
  const topics = finding.evidence.topics.slice(0, 2).map((topic) => topic.label.da);
  const about =
    topics.length === 0
      ? ''
      : ` ${topics.length === 1 ? 'Fælles emne' : 'Fælles emner'}: ${topics.join('; ')}.`;
  const because = `${about}${common.length === 0 ? '' : ` Fælles ord og begreber: ${list(common)}.`}`;
  if (finding.subtype === 'repeat') return `${who} siger det samme med næsten de samme ord.${because}`;
  if (finding.subtype === 'paraphrase')
    return `${who} ser ud til at sige det samme med forskellige ord.${because}`;
  const added = [
    onlyFirst.length > 0 ? `Kun den første nævner ${words(onlyFirst.slice(0, 4))}.` : '',
    onlySecond.length > 0 ? `Kun den anden nævner ${words(onlySecond.slice(0, 4))}.` : '',
  ].filter((each) => each !== '');
  return [
    `${who} handler om det samme, og hver af dem har noget, som den anden mangler.${about}`,
    ...added,
  ].join(' ');
}

function gapReason(finding: GapFinding): string {
  const { lookedFor } = finding.evidence;
  return lookedFor.length === 0 ? '' : `Der er ledt efter ${words(lookedFor.slice(0, 6))}.`;
}

function joinSentences(sentences: readonly string[]): string {
  return sentences.filter((each) => each !== '').join(' ');
}

function gapMessage(view: FindingView, finding: GapFinding): string {
  const [side] = view.sides;
  const there = view.document === null ? finding.document : view.document.title;
  const what =
    side === undefined
      ? `Et udsagn har ikke noget modstykke i ${quote(there)}.`
      : `${citeSide(side)} har ${KIND_FORMS[side.statement.kind].a}, som ikke har noget modstykke i ${quote(there)}.`;
  const { nearest, unspoken } = finding.evidence;
  const silence = unspoken === undefined ? '' : 'Der er ikke fundet noget udsagn dér om samme emne.';
  const looked = joinSentences([gapReason(finding), silence]);
  if (nearest === null || view.nearest === null) return joinSentences([what, looked]);
  const where = place(view.nearest.statement);
  return `${joinSentences([what, looked])} Det nærmeste er ${quote(shorten(view.nearest.statement.text, 120))}${where === '' ? '' : ` (${where})`}, men ligheden er kun ${hundredths(nearest.score)} af 100.`;
}

function terminologyMessage(view: FindingView, finding: TerminologyFinding): string {
  const uses = Object.entries(finding.evidence.variants).map(
    ([id, variants]) => `${quote(view.documents.get(id)?.title ?? id)} skriver ${words(variants)}`,
  );
  return `Politikkerne bruger forskellige ord for det samme (${view.concept}): ${uses.join('; ')}.`;
}

const REFERENCE_RELATIONS: Wording['referenceRelations'] = {
  supplements: 'supplerer',
  see: 'henviser til',
  together: 'skal ses sammen med',
  replaces: 'afløser',
  follows: 'bygger videre på',
  implements: 'udmønter',
};

function referenceMessage(view: FindingView, finding: ReferenceFinding): string {
  const { mention, page, section, relation } = finding.evidence;
  const where = place({ page, line: null, section });
  const from = quote(view.document?.title ?? finding.document) + (where === '' ? '' : ` (${where})`);
  const other = quote((view.toward ?? view.target)?.title ?? mention);
  switch (finding.evidence.sort) {
    case 'outdated':
      return `${from} nævner ${quote(mention)}, men den udgave, der er læst, gælder ${finding.evidence.now ?? 'en anden periode'}.`;
    case 'replaced':
      return `${from} nævner ${quote(mention)}, som er afløst af ${other}.`;
    case 'missing':
      return `${from} siger flere steder det samme som ${other}, men nævner den ikke. Et af stederne er ${quote(shorten(finding.evidence.quote, 120))}.`;
    case 'legal-basis':
      return `${from} henviser til ${quote(mention)}. Reglerne kan i dag stå i ${finding.evidence.now ?? 'en anden lov'}.`;
    case 'named':
  }
  if (view.target === null)
    return `${from} nævner ${quote(mention)}, men det dokument er ikke blandt dem, der er læst.`;
  const verb = relation === null ? 'nævner' : REFERENCE_RELATIONS[relation];
  return `${from} ${verb} ${quote(view.target.title)}. I teksten står der ${quote(mention)}.`;
}

function message(view: FindingView): string {
  const { finding } = view;
  switch (finding.type) {
    case 'contradiction':
      return contradictionMessage(view);
    case 'overlap':
      return overlapMessage(finding, view.sides);
    case 'gap':
      return gapMessage(view, finding);
    case 'terminology':
      return terminologyMessage(view, finding);
    case 'reference':
      return referenceMessage(view, finding);
  }
}

function reason(view: FindingView): string {
  const { finding } = view;
  switch (finding.type) {
    case 'contradiction':
      return contradictionReason(finding);
    case 'overlap':
      return overlapMessage(finding, []);
    case 'gap':
      return gapReason(finding);
    case 'terminology':
    case 'reference':
      return message(view);
  }
}

/** A sentence to paste into another policy in place of a text of its own. */
function referTo(side: Side): string {
  const { kind } = side.statement;
  if (kind === 'definition') return `Vi bruger ordet, som det er forklaret i ${citeSide(side)}.`;
  if (kind === 'vision' || kind === 'goal')
    return `Vi arbejder ud fra ${KIND_FORMS[kind].the} i ${citeSide(side)}.`;
  return `Læs mere i ${citeSide(side)}.`;
}

const DECIDE_FIRST =
  'En af de to tekster er også del af en modsigelse eller spænding. Afklar først, hvad der skal gælde. Beslut derefter, om teksten skal stå begge steder, eller om det ene sted skal henvise til det andet.';

/** What the two texts have each for itself, by the policy's title; empty where neither has anything telling. */
function additions({ evidence }: OverlapFinding, first: Side, second: Side): string {
  const said = (side: Side, only: readonly string[]): string =>
    only.length === 0 ? '' : `${quote(side.document.title)} har ${words(only.slice(0, 4))} med.`;
  return joinSentences([said(first, evidence.onlyFirst), said(second, evidence.onlySecond)]);
}

function overlapAdvice(view: FindingView, finding: OverlapFinding, first: Side, second: Side): Advice {
  if (view.isDisputed) return { text: DECIDE_FIRST, paste: null };
  const [one, other] = [quote(first.document.title), quote(second.document.title)];
  const paste = referTo(first);
  switch (finding.subtype) {
    case 'repeat': {
      const { kind } = first.statement;
      const praise =
        kind === 'vision'
          ? 'En fælles vision kan binde politikkerne sammen. '
          : kind === 'goal'
            ? 'Et fælles mål kan binde politikkerne sammen. '
            : '';
      return {
        text: `${praise}Er gentagelsen bevidst, så lad den stå, og aftal, at de to tekster altid rettes samtidig. Er den ikke, så lad ${other} henvise til ${one} i stedet, eller saml teksten ét sted.`,
        paste,
      };
    }
    case 'paraphrase':
      return {
        text: `To formuleringer af det samme kan læses som to forskellige ting. Vælg den bedste, og brug den begge steder, eller lad ${other} henvise til ${one}. Er forskellen tilsigtet, så lad begge stå.`,
        paste,
      };
    case 'complement':
      return {
        text: joinSentences([
          'De to tekster hører sammen.',
          additions(finding, first, second),
          'Saml dem ét sted, eller lad dem henvise til hinanden, så læseren får det hele med. Er de skrevet til hver sine læsere, så lad dem stå.',
        ]),
        paste,
      };
  }
}

function gapAdvice(finding: GapFinding, documents: readonly string[], side: Side): Advice {
  const there = words(documents);
  const { the } = KIND_FORMS[side.statement.kind];
  const it = the.endsWith('t') ? 'det' : 'den';
  if (finding.subtype === 'missing-in-anchor') {
    return {
      text: `Tag stilling til, om ${the} også vedrører de pårørende. I så fald bør ${there} nævne det eller henvise dertil. Ellers er der intet at rette.`,
      paste: referTo(side),
    };
  }
  return {
    text: `Tag stilling til, om ${there} skal føre ${the} videre. Hvis ja, så gentag ${it} med de samme ord, eller henvis til ${it}. Ligger emnet uden for ${documents.length > 1 ? 'en af politikkerne' : 'politikken'}, er der intet at rette dér.`,
    paste: referTo(side),
  };
}

function advice(view: FindingView, also: readonly FindingView[] = []): Advice {
  const { finding, sides } = view;
  const [first, second] = sides;
  switch (finding.type) {
    case 'contradiction': {
      const text = RULE_ADVICE[finding.evidence.clash.rule] ?? CONTRADICTION_ADVICE[finding.subtype];
      return {
        text: finding.verdict === 'tension' ? `${text} ${TENSION_ADVICE}` : text,
        // Which text is to stand is what must be decided; until then there is nothing to refer to.
        paste: null,
      };
    }
    case 'overlap':
      return first === undefined || second === undefined
        ? { text: 'Vælg én formulering, eller lad den ene tekst henvise til den anden.', paste: null }
        : overlapAdvice(view, finding, first, second);
    case 'gap':
      return first === undefined
        ? { text: 'Tag stilling til, om udsagnet skal føres videre.', paste: null }
        : gapAdvice(
            finding,
            [view, ...also].flatMap((each) => each.document?.title ?? []),
            first,
          );
    case 'terminology':
      return {
        text: 'Vælg ét ord, og brug det i alle politikker. Dækker ordene over forskellige ting, så forklar forskellen, dér hvor de bruges.',
        paste: null,
      };
    case 'reference':
      return { text: referenceAdvice(finding), paste: null };
  }
}

const REFERENCE_ADVICE: Readonly<Record<Exclude<ReferenceSort, 'named'>, string>> = {
  outdated:
    'Ret henvisningen, så den gælder den nye udgave, og se efter, om det, der henvises til, stadig står dér.',
  replaced: 'Henvis til den nye politik i stedet, og se efter, om det, der henvises til, er kommet med over.',
  missing:
    'Nævn pårørendepolitikken, hvor emnet tages op, så læseren ved, at der findes en fælles politik, og I kun skal rette ét sted.',
  'legal-basis':
    'Kontrollér hjemlen i den gældende lov, og ret kun, hvis reglerne er flyttet. Programmet kender ikke loven, så der behøver ikke være en fejl.',
};

function referenceAdvice(finding: ReferenceFinding): string {
  if (finding.evidence.sort !== 'named') return REFERENCE_ADVICE[finding.evidence.sort];
  if (finding.target === null) {
    return 'Findes dokumentet, så læg det i mappen, og lav rapporten igen. Har det skiftet navn, eller er det afløst, så ret henvisningen.';
  }
  if (finding.evidence.relation === 'replaces') {
    return 'Sørg for, at den afløste politik ikke længere ligger fremme, og at ingen andre henviser til den.';
  }
  return 'Henvisningen binder de to politikker sammen. Tjek ved næste revision, at den stadig passer.';
}

function threadMessage(view: ThreadView): string {
  const { visions, goals, commitments, breaks, root } = view;
  const { the } = KIND_FORMS[root.statement.kind];
  const steps = [
    ...(visions.length > 0 ? [`visioner i ${titlesOf(visions)}`] : []),
    ...(goals.length > 0 ? [`mål i ${titlesOf(goals)}`] : []),
    ...(commitments.length > 0 ? [`løfter og principper i ${titlesOf(commitments)}`] : []),
  ];
  const says = steps.length === 0 ? '' : `${capitalised(the)} føres videre af ${steps.join(' og af ')}.`;
  return joinSentences([
    says,
    ...(breaks.length === 0 ? [THREAD_HOLDS] : breaks.map((each) => THREAD_BREAKS[each])),
  ]);
}

/** In which documents the statements stand, each named once. */
function titlesOf(sides: readonly Side[]): string {
  return words([...new Set(sides.map((each) => each.document.title))]);
}

const THREAD_HOLDS = 'Tråden holder hele vejen.';
const THREAD_BREAKS: Wording['threadBreaks'] = {
  'no-goal': 'Der er ikke fundet noget mål, som fører den videre.',
  'no-commitment': 'Der er ikke fundet noget løfte, som fører den ud i livet.',
  'no-followup': 'Der står ikke, hvordan der følges op.',
  'no-responsible': 'Der står ikke, hvem der har ansvaret.',
  'only-in-anchor': 'Ingen af de andre politikker fører den videre.',
};

function question(view: FindingView): string {
  const { finding, sides } = view;
  const [first, second] = sides;
  switch (finding.type) {
    case 'contradiction': {
      const { clash } = finding.evidence;
      return CLASH_RULES[clash.rule].ask(clash.first, clash.second);
    }
    case 'gap': {
      const there = quote(view.document?.title ?? finding.document);
      if (first === undefined) return `Mangler der noget i ${there}?`;
      return `Skal ${there} føre ${KIND_FORMS[first.statement.kind].the} videre: ${quote(shorten(first.statement.text, 90))}?`;
    }
    case 'overlap': {
      if (first === undefined || second === undefined) return 'Skal det samme stå to steder?';
      const both = `${quote(first.document.title)} og ${quote(second.document.title)}`;
      const quoted = quote(shorten(first.statement.text, 90));
      if (finding.subtype === 'repeat') return `Skal det samme stå i både ${both}? ${quoted}`;
      if (finding.subtype === 'paraphrase') return `Skal ${both} sige det med de samme ord? ${quoted}`;
      return `Skal ${both} henvise til hinanden? ${quoted}`;
    }
    case 'terminology': {
      const all = [...new Set(Object.values(finding.evidence.variants).flat())];
      return `Hvilket ord vil vi bruge (${view.concept}): ${joined(all.map(quote), 'eller')}?`;
    }
    case 'reference':
      if (finding.evidence.sort !== 'named') return referenceQuestion(view, finding);
      return view.target === null
        ? `Hvor er det dokument, der omtales som ${quote(finding.evidence.mention)}?`
        : `Passer henvisningen til ${quote(view.target.title)} stadig?`;
  }
}

function referenceQuestion(view: FindingView, finding: ReferenceFinding): string {
  const from = quote(view.document?.title ?? finding.document);
  const mention = quote(finding.evidence.mention);
  switch (finding.evidence.sort) {
    case 'missing':
      return `Skal der henvises til pårørendepolitikken fra ${from}?`;
    case 'legal-basis':
      return `Passer hjemlen stadig, når der henvises til ${mention}?`;
    default:
      return `Skal henvisningen til ${mention} rettes i ${from}?`;
  }
}

/** Of an open period only the start ("2025-") or the end ("-2027") is told. */
function period(value: string): string {
  return value.replace(/^(\d{4})-$/u, 'fra $1').replace(/^-(\d{4})$/u, 'til $1');
}

const FACTS: Readonly<Record<FactKind, (value: string) => string>> = {
  'policy-kind': (value) => `Type: ${value}`,
  period: (value) => `Periode: ${period(value)}`,
  adopted: (value) => `Vedtaget: ${date(value)}`,
  'adopted-by': (value) => `Vedtaget af: ${value}`,
  department: (value) => `Ansvarlig: ${value}`,
  state: (value) => ({ draft: 'Udkast', hearing: 'I høring', adopted: 'Vedtaget udgave' })[value] ?? value,
  language: (value) => `Sprog: ${LANGUAGES[value] ?? value}`,
  'tracked-changes': (value) =>
    value === '1' ? 'Med 1 rettelse, læst som godkendt' : `Med ${value} rettelser, læst som godkendte`,
  comments: (value) => (value === '1' ? 'Med 1 kommentar, ikke læst' : `Med ${value} kommentarer, ikke læst`),
  reference: (value) => `Nævner: ${value}`,
};

const LANGUAGES: Readonly<Record<string, string>> = {
  da: 'dansk',
  en: 'engelsk',
  de: 'tysk',
  sv: 'svensk',
  nb: 'norsk',
};
const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);

/** "2024-06-19" as a reader writes it; the day may be missing. */
function date(value: string): string {
  const [year = '', month = '', day] = value.split('-');
  const name = MONTHS[Number(month) - 1] ?? month;
  return `${day === undefined ? '' : `${Number(day)}. `}${name} ${year}`;
}

function fact(from: DocumentFact): string {
  return placedValue({ ...from, value: FACTS[from.kind](from.value) });
}

function placedValue({ value, page }: DocumentFact): string {
  return page === null ? value : `${value} (side ${page})`;
}

/** The headings that may be named, a line each in the notice. */
function headingsOf(lines: string | null): string {
  if (lines === null) return 'Der er ingen overskrifter i dokumentet, så peg på hele filen.';
  return `Skriv en af disse efter #: ${lines.split('\n').map(quote).join(', ')}.`;
}

function notice(from: Notice, title: (id: string) => string): string {
  const named = argument(from, 'document') ?? argument(from, 'path');
  const chosen = named === null ? null : quote(title(named));
  const others = argument(from, 'others');
  switch (from.code) {
    case 'no-such-chapter':
      return `Ingen overskrift i ${quote(argument(from, 'path') ?? '')} lyder ${quote(argument(from, 'chapter') ?? '')}. ${headingsOf(argument(from, 'headings'))}`;
    case 'no-anchor':
      return 'Der er ikke fundet nogen pårørendepolitik, så dokumenterne er kun holdt op mod hinanden. Ligger den under et andet navn, så peg på den med --anchor.';
    case 'several-anchors':
      return `Flere dokumenter ligner en pårørendepolitik.${chosen === null ? '' : ` ${chosen} er brugt.`}${others === null ? '' : ` Det kunne også være ${others}.`} Er det den forkerte, så peg på den rigtige med --anchor.`;
    case 'anchor-chosen':
      return `${chosen ?? 'Et af dokumenterne'} er brugt som kommunens pårørendepolitik. Er det den forkerte, så peg på den rigtige med --anchor.`;
    case 'single-document':
      return 'Der er kun læst ét dokument, så der er ikke noget at sammenligne med. Læg de andre politikker i samme mappe.';
  }
}

/** The report in Danish, as a policy officer would put it to a colleague. */
export const da: Wording = {
  lang: 'da',
  kinds: {
    vision: { one: 'Vision', many: 'Visioner' },
    goal: { one: 'Mål', many: 'Mål' },
    principle: { one: 'Princip', many: 'Principper' },
    commitment: { one: 'Løfte', many: 'Løfter' },
    definition: { one: 'Definition', many: 'Definitioner' },
    scope: { one: 'Hvem og hvad det gælder', many: 'Hvem og hvad det gælder' },
    responsibility: { one: 'Ansvar', many: 'Ansvar' },
    followup: { one: 'Opfølgning', many: 'Opfølgning' },
    involvement: { one: 'Inddragelse', many: 'Inddragelse' },
  },
  types: {
    contradiction: {
      one: 'modsigelse',
      many: 'modsigelser',
      heading: 'Modsigelser og spændinger',
      about:
        'En modsigelse er to tekster, der ikke kan gælde på samme tid. En spænding er to tekster, der godt kan, men som trækker i hver sin retning.',
    },
    gap: {
      one: 'mangel',
      many: 'mangler',
      heading: 'Mangler',
      about:
        'Visioner og mål, som ikke har noget modstykke i en anden politik. Det behøver ikke være en fejl: Ikke alle politikker skal sige alt.',
    },
    overlap: {
      one: 'sammenfald',
      many: 'sammenfald',
      heading: 'Sammenfald',
      about:
        'Steder, hvor to politikker siger det samme eller handler om det samme. En gentagelse kan være god, når den er bevidst.',
    },
    terminology: {
      one: 'ordvalg',
      many: 'ordvalg',
      heading: 'Forskellige ord for det samme',
      about: 'Det samme bliver kaldt noget forskelligt fra politik til politik.',
    },
    reference: {
      one: 'henvisning',
      many: 'henvisninger',
      heading: 'Henvisninger',
      about: 'Steder, hvor et dokument nævner et andet.',
    },
  },
  tension: { one: 'spænding', many: 'spændinger' },
  overlapSubtypes: {
    repeat: { one: 'Gentagelse', many: 'Gentagelser' },
    paraphrase: { one: 'Det samme med andre ord', many: 'Det samme med andre ord' },
    complement: { one: 'Supplerer hinanden', many: 'Tekster, der supplerer hinanden' },
  },
  contradictionSubtypes: {
    definition: 'Hvad ordet dækker',
    scope: 'Hvem det gælder',
    modality: 'Hvor forpligtende det er',
    polarity: 'Ja over for nej',
    quantity: 'Tal og frister',
    responsibility: 'Hvem der har ansvaret',
    priority: 'Hvad der kommer først',
  },
  betweenOthers: (words) => `${words} (mellem to andre politikker)`,
  gapSubtypes: {
    'missing-in-related': 'Føres ikke videre',
    'missing-in-anchor': 'Findes ikke i pårørendepolitikken',
  },
  terminologySubtypes: { variant: 'Forskellige ord' },
  referenceSubtypes: { explicit: 'Henvisning', unresolved: 'Dokumentet er ikke læst' },
  referenceSorts: {
    outdated: 'Ældre udgave',
    replaced: 'Afløst politik',
    missing: 'Henvisning mangler',
    'legal-basis': 'Kontrollér hjemlen',
  },
  severities: { info: 'Til orientering', warning: 'Bør drøftes', error: 'Skal afklares' },
  verdicts: { contradiction: 'Modsigelse', tension: 'Spænding' },
  relations: {
    contradiction: 'Modsiger',
    tension: 'Spænding',
    repeat: 'Gentager',
    paraphrase: 'Med andre ord',
    complement: 'Supplerer',
    missing: 'Mangler',
    none: 'Intet fundet',
  },
  referenceRelations: REFERENCE_RELATIONS,
  roles: { anchor: 'Pårørendepolitik', related: 'Anden politik' },
  statuses: { ok: 'Læst', partial: 'Delvist læst', failed: 'Ikke læst', skipped: 'Sprunget over' },
  formats: {
    pdf: 'PDF',
    docx: 'Word',
    odt: 'OpenDocument',
    html: 'HTML',
    markdown: 'Markdown',
    text: 'Ren tekst',
  },
  matches: {
    word: 'samme ord',
    stem: 'samme ord i en anden form',
    compound: 'fælles led i et sammensat ord',
    concept: 'to ord for det samme',
    theme: 'samme emne',
    spelling: 'samme ord stavet forskelligt',
  },
  counterReasons: {
    'different-words': 'Teksterne bruger forskellige ord, så måske handler de ikke om helt det samme.',
    'different-condition': 'Den ene tekst stiller en betingelse, som den anden ikke har.',
    'general-and-special': 'Den ene tekst kan være den almindelige regel og den anden en særregel.',
    hedged: 'Den ene tekst tager forbehold, for eksempel »så vidt muligt«.',
    'same-unit-possible': 'De to tal er opgjort forskelligt og kan i praksis dække det samme.',
  },
  explanations: {
    'own-policy': 'Hver tekst taler om sin egen politik.',
    'different-target-group': 'Teksterne gælder forskellige målgrupper.',
    'different-actor': 'Det er ikke den samme, der skal handle.',
    'different-object': 'Teksterne handler ikke om den samme ting.',
    'different-event': 'Teksterne gælder ved forskellige anledninger.',
    'different-time': 'Teksterne gælder på forskellige tidspunkter.',
    exception: 'Den ene tekst er en undtagelse, som den anden giver plads til.',
    'precision-only': 'Den ene tekst er blot mere præcis end den anden.',
    'part-of': 'Det ene er en del af det andet.',
    'standing-phrase': 'Det er en fast vending, som står i mange politikker.',
    'statutory-theme': 'Det er et tema, som loven beder om, at politikken tager op.',
    'law-and-practice': 'Den ene tekst fortæller, hvad loven siger, den anden, hvad kommunen selv gør.',
  },
  clashRules: CLASH_RULES,
  strengths: [
    'kan',
    'så vidt muligt',
    'ønsker',
    'bør',
    'arbejder for',
    'vil',
    'har ret til',
    'skal eller må ikke',
  ],
  message,
  reason,
  advice,
  overlapAdvice: {
    repeat:
      'Er en gentagelse bevidst, så lad den stå, og aftal, at de to tekster altid rettes samtidig. Er den ikke, så lad den ene tekst henvise til den anden.',
    paraphrase:
      'To formuleringer af det samme kan læses som to forskellige ting. Vælg den bedste, og brug den begge steder, eller lad den ene tekst henvise til den anden.',
    complement:
      'Saml det, der hører sammen, ét sted, eller lad teksterne henvise til hinanden, så læseren får det hele med.',
  },
  ...problemWordingDa,
  fact,
  placedValue,
  notice,
  question,
  place,
  quote,
  number: (value) => grouped(value, '.'),
  list,
  count: (value, noun) => counted(value, noun, '.'),
  certainty: (score) => `${level(score)} (${hundredths(score)} af 100)`,
  likeness: (score) => `${hundredths(score)} af 100`,
  threadMessage,
  threadSteps: {
    visions: 'Visioner i andre politikker',
    goals: 'Mål',
    commitments: 'Løfter og principper',
    followups: 'Opfølgning',
    responsible: 'Ansvar',
  },
  threadBreaks: THREAD_BREAKS,
  threadTies: {
    place: 'står under den',
    overlap: 'handler om det samme',
    words: 'har ord fælles med den',
    means: 'er en vej derhen',
    policy: 'gælder hele politikken',
  },
  nouns: {
    document: { one: 'dokument', many: 'dokumenter' },
    page: { one: 'side', many: 'sider' },
    word: { one: 'ord', many: 'ord' },
    statement: { one: 'udsagn', many: 'udsagn' },
    finding: { one: 'fund', many: 'fund' },
  },
  ui: {
    title: (municipality) =>
      municipality === null ? 'Hænger politikkerne sammen?' : `Hænger politikkerne i ${municipality} sammen?`,
    subtitle: (anchorTitle, related) => {
      const others = related === 1 ? 'én anden politik' : `${related} andre politikker`;
      if (anchorTitle === null) return 'Politikkerne holdt op mod hinanden';
      return related === 0 ? quote(anchorTitle) : `${quote(anchorTitle)} holdt op mod ${others}`;
    },
    skipLink: 'Gå til indholdet',
    contents: 'Indhold',
    summary: 'Det vigtigste',
    whatWasRead: (documents, words, statements) =>
      `Rapporten bygger på ${documents} med i alt ${words}. Der er fundet ${statements}: visioner, mål, principper, løfter, definitioner, afgrænsninger, ansvar, opfølgning og inddragelse.`,
    notRead: (documents) =>
      `Ikke læst: ${documents}. Det, der står dér, er ikke med i rapporten; oversigten siger hvorfor.`,
    keyFigures: 'Tallene kort',
    topFindings: 'De vigtigste fund',
    noFindings: 'Der er ikke fundet noget at bemærke.',
    decide: 'Det skal I tage stilling til',
    decideIntro: 'Forslag til dagsorden for det møde, hvor politikkerne drøftes:',
    nothingToDecide: 'Der er ikke fundet noget, der kræver en beslutning.',
    decideMoreClashes: (count) =>
      count === 1
        ? 'Den sidste modsigelse eller spænding, som står under »Fundene«.'
        : `De øvrige ${count} modsigelser og spændinger, som står under »Fundene«.`,
    decideGaps: (statements, document) =>
      `Skal ${quote(document)} føre ${statements === 1 ? 'den vision eller det mål' : `de ${statements} visioner og mål`} videre, som ikke har noget modstykke dér?`,
    decideRepeats: (count) =>
      count === 1
        ? 'Er gentagelsen bevidst, eller skal en henvisning træde i stedet?'
        : `Hvilke af de ${count} gentagelser er bevidste, og hvor skal en henvisning træde i stedet?`,
    decideTerms: (concepts) => `Hvilke ord vil I bruge på tværs af politikkerne? Det gælder ${concepts}.`,
    decideUnresolved: (count) =>
      count === 1
        ? 'Hvad skal der ske med henvisningen til et dokument, som ikke er blandt de læste?'
        : `Hvad skal der ske med de ${count} henvisninger til dokumenter, som ikke er blandt de læste?`,
    decideStale: (count) =>
      count === 1
        ? 'Skal henvisningen til en ældre eller afløst politik rettes?'
        : `Hvilke af de ${count} henvisninger til ældre eller afløste politikker skal rettes?`,
    decideLaws: (laws) => `Passer hjemlen stadig? Politikkerne henviser til ${laws}.`,
    decideMoreGaps: (documents) =>
      documents === 1
        ? 'Det samme spørgsmål for én politik mere. Den står under »Fundene«.'
        : `Det samme spørgsmål for ${documents} andre politikker. De står under »Fundene«.`,
    decideSilent: (documents) => `Skal der henvises til pårørendepolitikken fra ${documents}?`,
    finding: (number) => `Fund ${number}`,
    documents: 'Dokumenterne',
    documentsIntro: 'De dokumenter, rapporten bygger på, og hvordan læsningen gik.',
    document: 'Dokument',
    role: 'Rolle',
    format: 'Format',
    pages: 'Sider',
    words: 'Ord',
    statements: 'Udsagn',
    status: 'Status',
    noProblems: 'Ingen problemer',
    problems: 'Bemærkninger',
    onPage: (page) => `side ${page}`,
    noDocuments: 'Der er ikke læst nogen dokumenter.',
    themes: 'Temaerne',
    themesIntro: 'Hvor mange udsagn hver politik har om hvert tema. Et udsagn kan høre til flere temaer.',
    themesShade: 'Jo mørkere felt, jo flere udsagn.',
    theme: 'Tema',
    total: 'I alt',
    noThemes: 'Der er ikke fundet udsagn om de temaer, som værktøjet kender.',
    counterparts: 'Pårørendepolitikken, udsagn for udsagn',
    otherPolicies: 'Andre politikker',
    counterpartsIntro:
      'Til venstre står hvert udsagn i pårørendepolitikken, til højre hvordan de andre politikker forholder sig til det. Tallet er fundets nummer i rapporten.',
    noAnchor:
      'Der er ikke fundet nogen pårørendepolitik, så dette afsnit er tomt. De andre politikker er holdt op mod hinanden under Fundene.',
    noRelated: 'Der er ingen andre politikker at holde pårørendepolitikken op mod.',
    noAnchorStatements: 'Der er ikke fundet udsagn i pårørendepolitikken.',
    withoutSection: 'Uden overskrift',
    statement: 'Udsagn',
    legend: 'Sådan læses tabellen: ',
    findings: 'Fundene',
    findingsIntro:
      'Hvert fund er et forslag til noget, I skal se på. Det er jer, der ved, om det er tilsigtet.',
    noneOfType: 'Ingen fundet.',
    filter: 'Vis kun',
    allTypes: 'Alle slags',
    allDocuments: 'Alle dokumenter',
    allSeverities: 'Alle',
    type: 'Slags',
    severity: 'Vægt',
    search: 'Søg i fundene',
    shown: 'fund vises',
    why: 'Hvorfor',
    versus: 'over for',
    rule: 'Regel',
    against: 'Det taler imod',
    sameClash: 'Støder sammen med det samme',
    whatToDo: 'Det kan I gøre',
    refer: 'Hvis I henviser',
    paste: 'Tekst, der kan sættes ind:',
    evidence: 'Sådan er fundet gjort',
    certainty: 'Sikkerhed',
    likenessContent: 'Lighed i indhold',
    likenessWording: 'Lighed i ordlyd',
    markedShared: 'ord, som er fælles',
    markedClash: 'ord, som støder sammen',
    sharedWords: 'Ord, som viser, at teksterne handler om det samme',
    firstSide: 'Første tekst',
    secondSide: 'Anden tekst',
    how: 'Hvordan',
    weight: 'Vægt',
    missingIn: 'Intet modstykke i',
    nearest: 'Det nærmeste',
    nothingNear: 'Intet i nærheden',
    unspoken: 'intet udsagn fundet om samme emne',
    bearer: 'Hvem',
    beneficiary: 'For hvem',
    condition: 'Betingelse',
    exception: 'Undtagelse',
    definitions: 'Definitioner side om side',
    definitionsIntro:
      'Hvad hver politik mener med et ord, delt op, så forskelle er til at se. Ord, som flere politikker forklarer, står først. Alt er citeret.',
    noDefinitions: 'Ingen af politikkerne forklarer, hvad de mener med et ord.',
    definedOnce: 'Ord, som kun én politik forklarer',
    definedTerm: 'Ord',
    genus: 'Er',
    definitionConditions: 'Betingelser',
    inclusions: 'Tæller med',
    exclusions: 'Tæller ikke med',
    ages: 'Alder',
    thread: 'Den røde tråd',
    threadIntro:
      'Hvad der fører pårørendepolitikkens visioner ud i livet: mål, løfter, opfølgning og ansvar, og i hvilke politikker. Er der kun én vision, er målene fulgt på samme måde. Det er fundet på ordene, så en tråd kan være tyndere eller stærkere, end den ser ud.',
    noThread: 'Der er ikke fundet visioner eller mål i pårørendepolitikken, så der er ingen tråd at følge.',
    threadBreaksHere: 'Her knækker tråden',
    threadHolds: THREAD_HOLDS,
    threadsHold: (holding, all) =>
      `Den røde tråd: ${holding} af ${all} ${all === 1 ? 'vision eller mål' : 'visioner og mål'} føres hele vejen ud i livet.`,
    nothingCarries: 'Intet fundet',
    terms: 'Ordene',
    termsIntro:
      'Hvilke ord hver politik bruger om det samme. Tallet i parentes er, hvor mange gange ordet er brugt.',
    concept: 'Begreb',
    noTerms: 'Der er ikke fundet forskelle i ordvalget.',
    notUsed: 'nævnes ikke',
    references: 'Henvisningerne',
    referencesIntro: 'Hvor ét dokument nævner et andet.',
    noReferences: 'Ingen af dokumenterne nævner hinanden.',
    from: 'Fra',
    mention: 'Ordene',
    relation: 'Sammenhæng',
    to: 'Til',
    notAmongRead: 'Ikke blandt de læste dokumenter',
    silent: (documents) => `Disse politikker nævner ikke pårørendepolitikken: ${documents}.`,
    allStatements: 'Alle udsagn',
    allStatementsIntro: 'Det, som er fundet i hvert dokument, ordnet efter slags.',
    noStatements: 'Ingen udsagn fundet.',
    place: 'Sted',
    onlyExample: 'kun nævnt som eksempel',
    binding: 'Hvor forpligtende',
    considered: 'Set på og forklaret',
    consideredIntro:
      'Disse par lignede fund, men er det ikke. De står her, så I kan se efter, om forklaringen holder.',
    noConsidered: 'Der var ingen af den slags.',
    looksLike: 'Lignede',
    explanation: 'Hvorfor det ikke er et fund',
    method: 'Sådan er rapporten lavet',
    methodSteps: [
      'Dokumenterne læses side for side. Sidehoveder, sidetal, indholdsfortegnelser og kolofon holdes ude.',
      'Udsagnene findes på faste vendinger (»visionen er«, »vi vil«, »ved … forstår vi«), på overskrifter og på den sætning, der indleder en punktopstilling.',
      'Udsagnene holdes parvis op mod hinanden. To udsagn handler om det samme, når de deler ord, dele af sammensatte ord, begreber eller emner. Sjældne ord vejer tungest.',
      'Blandt dem ses der efter sammenstød: tal og frister, »skal« over for »kan«, ja over for nej, hvem der er omfattet, hvem der har ansvaret, og hvad der kommer først.',
      'Det, som har en naturlig forklaring, tages ud igen og står under »Set på og forklaret«.',
    ],
    limits: 'Det kan rapporten ikke',
    limitPoints: [
      'Den forstår ikke teksten, men følger regler, som I kan efterprøve. Den kan tage fejl begge veje: Noget kan være overset, og et fund kan vise sig at være i orden.',
      'Den ser kun det, som står i dokumenterne, og ved ikke, hvad der sker i praksis.',
      'Den vurderer ikke, om en politik er god eller lovlig.',
      'Tallene for lighed og sikkerhed bruges til at ordne fundene. De er ikke sandsynligheder.',
    ],
    madeWith: (version) =>
      `Lavet med coherence, version ${version}. Samme dokumenter giver samme rapport. Intet er sendt ud af computeren.`,
    moreInReport: 'Hele rapporten: brug --format html eller --output rapport.html',
    andMore: (count) => `og ${count} mere`,
    mostImportant: (shown, all) =>
      `Der er for mange fund til at vise dem alle her: ${shown} af ${all} er med, de vigtigste af hver slags. Alle fund står i regnearket (-o fund.xlsx) og i JSON-filen (-o rapport.json).`,
    listInSheet:
      'Listen er for lang til at stå her. Den står i regnearket (-o fund.xlsx) og i JSON-filen (-o rapport.json).',
    listInJson: 'Listen er for lang til at stå her. Den står i JSON-filen (-o rapport.json).',
  },
};
