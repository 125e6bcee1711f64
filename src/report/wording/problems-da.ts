import type { Problem, ProblemCode } from '../../model/index.ts';
import { argument, grouped, megabytes, sortOfFile } from './grammar.ts';
import { pageSpans, type ToldProblem, told, toldTogether } from './told-problems.ts';
import type { Wording } from './wording.ts';

const quote = (text: string): string => `»${text}«`;

function inBrackets(text: string | null): string {
  return text === null ? '' : ` (${text})`;
}

/** The pages as the subject of a sentence. */
function onPages({ pages }: ToldProblem): string {
  return pages.length === 0 ? 'En eller flere sider' : `Side ${pageSpans(pages, 'og')}`;
}

function inPlace(pages: readonly number[]): string {
  return pages.length === 0 ? '' : ` på side ${pageSpans(pages, 'og')}`;
}

function picture({ pages }: ToldProblem): string {
  return pages.length === 1 ? 'er et billede' : 'er billeder';
}

function raise(problem: Problem): string {
  const setting = argument(problem, 'setting');
  return setting === null ? '' : `, eller hæv »${setting}« under »limits« i coherence.yaml`;
}

function sizes(problem: Problem): string | null {
  const [size, limit] = [megabytes(problem, 'bytes'), megabytes(problem, 'limit')];
  return size === null || limit === null ? size : `${size}; grænsen er ${limit}`;
}

/** What to do with a file that is something else than its name says. */
function wrongEnding(content: string | null): string {
  const what = `Filens indhold passer ikke til navnet${content === null ? '' : `: Det ligner en .${content}-fil`}.`;
  if (content !== null && sortOfFile(content) !== null) return unsupportedFormat(content, what);
  return `${what} Ret endelsen, eller gem dokumentet på ny som PDF, Word (.docx) eller OpenDocument (.odt).`;
}

/** What to do with a file that cannot be read, by its ending. */
function unsupportedFormat(
  ending: string,
  what = `Filtypen${inBrackets(ending === '' ? null : ending)} kan ikke læses.`,
): string {
  switch (sortOfFile(ending)) {
    case 'text':
      return `${what} Åbn dokumentet i det program, det er skrevet i, og gem det som Word (.docx) eller PDF.`;
    case 'sheet':
      return `${what} Står der tekst, som skal med, så kopiér den til et dokument, og gem det som Word (.docx) eller PDF.`;
    case 'slides':
      return `${what} Gem præsentationen som PDF.`;
    case 'image':
      return `${what} Gem teksten på billedet som Word (.docx), eller gem det som en PDF, hvor teksten er genkendt (OCR).`;
    case 'archive':
      return `${what} Pak den ud, og læg dokumenterne i mappen hver for sig.`;
    case 'mail':
      return `${what} Gem det vedhæftede dokument i mappen, eller gem selve beskeden som PDF.`;
    case 'shortcut':
      return 'Det er en genvej, og den følges ikke. Læg selve dokumentet i mappen. Er det en side på nettet, så gem den som HTML eller PDF.';
    case 'unfinished':
      return `Filen er en kopi, som et program har lagt her, eller den er ikke hentet færdig${inBrackets(ending)}. Hent eller gem dokumentet igen, og slet denne fil.`;
    case 'sound':
      return `${what} Lyd og film bliver ikke læst. Findes teksten på skrift, så læg den i mappen som Word (.docx) eller PDF.`;
    default:
      if (ending === '')
        return 'Filens navn har ingen endelse, så filtypen er ukendt. Er det et dokument, så giv det den rigtige endelse, for eksempel .docx eller .pdf.';
      return `${what} Gem dokumentet som PDF, Word (.docx), OpenDocument (.odt), HTML, Markdown eller ren tekst.`;
  }
}

const PROBLEMS: Readonly<Record<ProblemCode, (problem: ToldProblem) => string>> = {
  unreadable: () =>
    'Filen kunne ikke læses. Se efter, om du har adgang til den. Ellers åbn den, gem den på ny, og prøv igen.',
  'unreadable-folder': () =>
    'Mappen kan ikke åbnes, så det, der ligger i den, er ikke læst. Se efter, om du har adgang til den.',
  'unreadable-name': () =>
    'Filnavnet har tegn, som ikke kan læses her. Giv filen et andet navn, og prøv igen.',
  link: () =>
    'Det er en henvisning til en fil eller mappe et andet sted, og den følges ikke. Læg selve filen i mappen, eller nævn henvisningen på kommandolinjen.',
  'special-file': () => 'Det er ikke en almindelig fil, så den er ikke åbnet. Fjern den fra mappen.',
  'wrong-ending': (problem) => wrongEnding(argument(problem, 'content')),
  'empty-file': () => 'Filen er tom. Tjek, om det er den rigtige udgave, der ligger i mappen.',
  'no-text': ({ args }) =>
    args.pages === 0
      ? 'Der er ingen tekst i filen. Tjek, om det er den rigtige udgave, og om teksten er andet end billeder.'
      : 'Der er ingen tekst i filen; den er sikkert scannet. Find den oprindelige fil, eller brug tekstgenkendelse (--ocr).',
  'scanned-page': (problem) =>
    `${onPages(problem)} ${picture(problem)} uden tekst og er ikke taget med. Find den oprindelige fil, eller brug tekstgenkendelse (--ocr).`,
  'recognised-page': (problem) =>
    `${onPages(problem)} ${picture(problem)} og er læst med tekstgenkendelse. Der kan være fejl i ord og tal, så se efter i dokumentet.`,
  'ocr-missing': () =>
    'Tekstgenkendelse kræver programmerne tesseract med dansk og pdftoppm. På Debian og Ubuntu: apt install tesseract-ocr tesseract-ocr-dan poppler-utils.',
  'garbled-text': ({ pages }) =>
    `Teksten${inPlace(pages)} er gemt sådan, at bogstaverne ikke kan genkendes. Gem dokumentet som PDF på ny fra Word, eller brug Word-filen.`,
  encrypted: (problem) =>
    `Filen er låst med en adgangskode. ${argument(problem, 'option') === null ? 'Gem' : 'Skriv den efter --password, eller gem'} en udgave uden adgangskode, og prøv igen.`,
  'wrong-password': () =>
    'Adgangskoden passer ikke til filen. Se efter, om den er skrevet rigtigt, eller gem en udgave uden adgangskode.',
  repaired: () =>
    'Filens opbygning var beskadiget og er gendannet, så sider eller tekst kan mangle. Hent den igen, eller gem den på ny.',
  'incomplete-page': (problem) =>
    `${onPages(problem)} kunne ikke læses helt, så noget af teksten kan mangle. Gem dokumentet som PDF på ny, eller brug Word-filen.`,
  'outlined-page': (problem) =>
    `${onPages(problem)} er tegnet uden bogstaver, der kan læses, og er ikke taget med. Find den oprindelige fil, eller brug tekstgenkendelse (--ocr).`,
  'lost-letters': ({ pages }) =>
    `Der mangler bogstaver i ordene${inPlace(pages)}, som når der står »ofcielle« for »officielle«. Gem dokumentet som PDF på ny, eller brug Word-filen.`,
  'unsupported-format': (problem) => unsupportedFormat(argument(problem, 'extension') ?? ''),
  'too-large': (problem) =>
    `Filen er for stor${inBrackets(sizes(problem))}. Del den op, eller gem den uden billeder${raise(problem)}.`,
  'too-many-pages': (problem) =>
    `${argument(problem, 'pages') === null ? 'Dokumentet har for mange sider' : `Dokumentet har ${argument(problem, 'pages')} sider, og kun de første ${argument(problem, 'limit')} er læst`}. Del det op, eller hæv »pages« under »limits« i coherence.yaml.`,
  'too-many-words': ({ args }) =>
    `Dokumentet er meget langt, og kun begyndelsen er læst${args.limit === undefined ? '' : ` (${grouped(Number(args.limit), '.')} ord)`}. Del det op, og læs delene hver for sig.`,
  'too-slow': (problem) =>
    `Læsningen blev stoppet${argument(problem, 'limit') === null ? '' : ` efter ${argument(problem, 'limit')} sekunder`}, før filen var læst. Åbn den, og gem den på ny, eller hæv »seconds« under »limits« i coherence.yaml.`,
  'too-much-memory': (problem) =>
    `Læsningen blev stoppet, fordi filen krævede for meget hukommelse${inBrackets(argument(problem, 'limit') === null ? null : `grænsen er ${argument(problem, 'limit')} MB`)}. Åbn den, og gem den på ny, eller hæv »memory« under »limits« i coherence.yaml.`,
  'reader-stopped': () => 'Læsningen brød sammen, før filen var læst. Åbn den, gem den på ny, og prøv igen.',
  'not-found': () => 'Filen findes ikke. Tjek navn og placering.',
  damaged: () => 'Filen er beskadiget, og noget af den kan mangle. Hent den igen, eller gem den på ny.',
  duplicate: (problem) =>
    `Teksten er den samme som i et andet dokument${inBrackets(argument(problem, 'of') ?? argument(problem, 'document'))} og er kun regnet med én gang. Fjern den udgave, der ikke gælder.`,
  version: (problem) =>
    `Dokumentet er en anden udgave af ${quoteOr(argument(problem, 'of'), 'et andet dokument')} og er ikke sammenlignet med de øvrige. Fjern den udgave, der ikke gælder.`,
  'encoding-guessed': (problem) =>
    `Det fremgår ikke, hvordan bogstaverne er gemt, så det er gættet${inBrackets(argument(problem, 'encoding'))}. Se efter, om æ, ø og å er rigtige, og gem ellers filen som UTF-8.`,
  'other-language': () =>
    'Dokumentet er ikke på samme sprog som de andre. Fund, der vedrører det, skal læses med forbehold.',
};

function quoteOr(text: string | null, otherwise: string): string {
  return text === null ? otherwise : quote(text);
}

/** What went wrong with documents, in Danish. */
export const problemWordingDa: Pick<Wording, 'problem' | 'problems'> = {
  problem: (problem) => PROBLEMS[problem.code](told(problem)),
  problems: (all) => toldTogether(all).map((problem) => PROBLEMS[problem.code](problem)),
};
