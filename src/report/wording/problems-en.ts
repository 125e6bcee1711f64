import type { Problem, ProblemCode } from '../../model/index.ts';
import { argument, grouped, megabytes, sortOfFile } from './grammar.ts';
import { pageSpans, type ToldProblem, told, toldTogether } from './told-problems.ts';
import type { Wording } from './wording.ts';

const quote = (text: string): string => `“${text}”`;

function inBrackets(text: string | null): string {
  return text === null ? '' : ` (${text})`;
}

/** The pages as the subject of a sentence. */
function onPages({ pages }: ToldProblem): string {
  if (pages.length === 0) return 'One or more pages';
  return `${pages.length === 1 ? 'Page' : 'Pages'} ${pageSpans(pages, 'and')}`;
}

function inPlace(pages: readonly number[]): string {
  if (pages.length === 0) return '';
  return ` on ${pages.length === 1 ? 'page' : 'pages'} ${pageSpans(pages, 'and')}`;
}

function picture({ pages }: ToldProblem): string {
  return pages.length === 1 ? 'is a picture' : 'are pictures';
}

function raise(problem: Problem): string {
  const setting = argument(problem, 'setting');
  return setting === null ? '' : `, or raise "${setting}" under "limits" in coherence.yaml`;
}

function sizes(problem: Problem): string | null {
  const [size, limit] = [megabytes(problem, 'bytes'), megabytes(problem, 'limit')];
  return size === null || limit === null ? size : `${size}; the limit is ${limit}`;
}

/** What to do with a file that is something else than its name says. */
function wrongEnding(content: string | null): string {
  const what = `The content of the file does not fit its name${content === null ? '' : `: it looks like a .${content} file`}.`;
  if (content !== null && sortOfFile(content) !== null) return unsupportedFormat(content, what);
  return `${what} Correct the ending, or save the document again as PDF, Word (.docx) or OpenDocument (.odt).`;
}

/** What to do with a file that cannot be read, by its ending. */
function unsupportedFormat(
  ending: string,
  what = `This type of file${inBrackets(ending === '' ? null : ending)} cannot be read.`,
): string {
  switch (sortOfFile(ending)) {
    case 'text':
      return `${what} Open the document in the program it was written in, and save it as Word (.docx) or PDF.`;
    case 'sheet':
      return `${what} If it holds text that matters, copy that into a document and save it as Word (.docx) or PDF.`;
    case 'slides':
      return `${what} Save the presentation as PDF.`;
    case 'image':
      return `${what} Save the text of the image as Word (.docx), or as a PDF with its text recognised (OCR).`;
    case 'archive':
      return `${what} Unpack it and put the documents in the folder one by one.`;
    case 'mail':
      return `${what} Save the attached document in the folder, or the message itself as PDF.`;
    case 'shortcut':
      return 'It is a shortcut, and is not followed. Put the document itself in the folder. If it is a page on the web, save it as HTML or PDF.';
    case 'unfinished':
      return `The file is a copy that a program has left here, or a download that is not complete (${ending}). Download or save the document again, and delete this file.`;
    case 'sound':
      return `${what} Sound and film are not read. If there is a written text, put it in the folder as Word (.docx) or PDF.`;
    default:
      if (ending === '')
        return 'The name of the file has no ending, so its type is unknown. If it is a document, give it the right ending, for example .docx or .pdf.';
      return `${what} Save the document as PDF, Word (.docx), OpenDocument (.odt), HTML, Markdown or plain text.`;
  }
}

const PROBLEMS: Readonly<Record<ProblemCode, (problem: ToldProblem) => string>> = {
  unreadable: () =>
    'The file could not be read. Check that you have access to it. If you have, open it, save it again, and try once more.',
  'unreadable-folder': () =>
    'The folder cannot be opened, so what is in it was not read. Check that you have access to it.',
  'unreadable-name': () =>
    'The name of the file has characters that cannot be read here. Give it another name and try again.',
  link: () =>
    'This is a link to a file or folder elsewhere, and it is not followed. Put the file itself in the folder, or name the link on the command line.',
  'special-file': () => 'This is no ordinary file, so it was not opened. Remove it from the folder.',
  'wrong-ending': (problem) => wrongEnding(argument(problem, 'content')),
  'empty-file': () => 'The file is empty. Check that the right version is in the folder.',
  'no-text': ({ args }) =>
    args.pages === 0
      ? 'There is no text in the file. Check that it is the right version, and that its text is not an image.'
      : 'There is no text in the file; it is probably scanned. Find the original file, or use text recognition (--ocr).',
  'scanned-page': (problem) =>
    `${onPages(problem)} ${picture(problem)} without text and left out. Find the original file, or use text recognition (--ocr).`,
  'recognised-page': (problem) =>
    `${onPages(problem)} ${picture(problem)} and ${problem.pages.length === 1 ? 'was' : 'were'} read by text recognition. Words and figures may be wrong; check them in the document.`,
  'ocr-missing': () =>
    'Text recognition needs the programs tesseract with Danish and pdftoppm. On Debian and Ubuntu: apt install tesseract-ocr tesseract-ocr-dan poppler-utils.',
  'garbled-text': ({ pages }) =>
    `The text${inPlace(pages)} is stored so that its letters cannot be recognised. Save the document as PDF again from Word, or use the Word file.`,
  encrypted: (problem) =>
    `The file is locked with a password. ${argument(problem, 'option') === null ? 'Save' : 'Write it after --password, or save'} a version without one and try again.`,
  'wrong-password': () =>
    'The password does not fit the file. Check that it is spelt correctly, or save a version without one.',
  repaired: () =>
    'The structure of the file was broken and has been restored, so pages or text may be missing. Fetch it again, or save it anew.',
  'incomplete-page': (problem) =>
    `${onPages(problem)} could not be read to the end, so some of the text may be missing. Save the document as PDF anew, or use the Word file.`,
  'outlined-page': (problem) =>
    `${onPages(problem)} ${problem.pages.length === 1 ? 'is' : 'are'} drawn without letters that can be read, and not included. Find the original file, or use text recognition (--ocr).`,
  'lost-letters': ({ pages }) =>
    `Letters are missing in the words${inPlace(pages)}, as when "official" reads "ofcial". Save the document as PDF anew, or use the Word file.`,
  'unsupported-format': (problem) => unsupportedFormat(argument(problem, 'extension') ?? ''),
  'too-large': (problem) =>
    `The file is too large${inBrackets(sizes(problem))}. Split it, or save it without images${raise(problem)}.`,
  'too-many-pages': (problem) =>
    `${argument(problem, 'pages') === null ? 'The document has too many pages' : `The document has ${argument(problem, 'pages')} pages, and only the first ${argument(problem, 'limit')} were read`}. Split it, or raise "pages" under "limits" in coherence.yaml.`,
  'too-many-words': ({ args }) =>
    `The document is very long, and only its beginning was read${args.limit === undefined ? '' : ` (${grouped(Number(args.limit), ',')} words)`}. Split it and read the parts one by one.`,
  'too-slow': (problem) =>
    `Reading was stopped${argument(problem, 'limit') === null ? '' : ` after ${argument(problem, 'limit')} seconds`}, before the file had been read. Open it and save it anew, or raise "seconds" under "limits" in coherence.yaml.`,
  'too-much-memory': (problem) =>
    `Reading was stopped because the file took too much memory${inBrackets(argument(problem, 'limit') === null ? null : `the limit is ${argument(problem, 'limit')} MB`)}. Open it and save it anew, or raise "memory" under "limits" in coherence.yaml.`,
  'reader-stopped': () =>
    'Reading broke down before the file had been read. Open it, save it anew and try again.',
  'not-found': () => 'The file does not exist. Check its name and place.',
  damaged: () => 'The file is damaged, and some of it may be missing. Fetch it again, or save it anew.',
  duplicate: (problem) =>
    `The text is the same as in another document${inBrackets(argument(problem, 'of') ?? argument(problem, 'document'))} and is counted once only. Remove the version that does not apply.`,
  version: (problem) =>
    `The document is another version of ${quoteOr(argument(problem, 'of'), 'another document')} and was not compared with the others. Remove the version that does not apply.`,
  'encoding-guessed': (problem) =>
    `The file does not say how its letters are stored, so it was guessed${inBrackets(argument(problem, 'encoding'))}. Check that æ, ø and å are right; otherwise save the file as UTF-8.`,
  'other-language': () =>
    'The document is not in the same language as the others. Read findings about it with caution.',
};

function quoteOr(text: string | null, otherwise: string): string {
  return text === null ? otherwise : quote(text);
}

/** What went wrong with documents, in English. */
export const problemWordingEn: Pick<Wording, 'problem' | 'problems'> = {
  problem: (problem) => PROBLEMS[problem.code](told(problem)),
  problems: (all) => toldTogether(all).map((problem) => PROBLEMS[problem.code](problem)),
};
