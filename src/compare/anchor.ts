import type { LanguagePack, Notice, SourceDocument } from '../model/index.ts';
import { eachWord } from '../text/words.ts';

export interface AnchorChoice {
  /** Id of the relatives policy, or null when none was found. */
  readonly id: string | null;
  readonly notices: readonly Notice[];
}

/** Points from which a document counts as a relatives policy. */
const ENOUGH = 3;
const TITLE = 3;
const FILE_NAME = 2;
const FREQUENT = 2;
const OPENS_SO = 1;
/** Share of words from which the word "pårørende" runs through a text. */
const RUNS_THROUGH = 0.012;

/** What speaks for a document being the relatives policy; worked out of the document alone. */
export interface AnchorSigns {
  readonly points: number;
  /** Its title begins with the name, or its file is called so. */
  readonly isNamedSo: boolean;
  /** It gives advice on relatives policies. */
  readonly isGuidance: boolean;
}

/** What of a document's title, file name and text speaks for its being the relatives policy. */
export function anchorSignsOf(document: SourceDocument, pack: LanguagePack): AnchorSigns {
  return {
    points: points(document, pack),
    isNamedSo: isNamedSo(document, pack),
    isGuidance: isGuidance(document, pack),
  };
}

/** A document as far as it is asked whether it is the relatives policy. */
export type AnchorCandidate = Pick<SourceDocument, 'id' | 'path' | 'title'> & {
  readonly standing: SourceDocument['standing'] | undefined;
  readonly isEmpty: boolean;
  readonly signs: AnchorSigns;
};

/**
 * The relatives policy among the documents: the one that was named, otherwise found by title, file name and content.
 * @param wanted path as given on the command line or in the settings, or null
 */
export function chooseAnchor(documents: readonly AnchorCandidate[], wanted: string | null): AnchorChoice {
  const readable = documents.filter(({ isEmpty }) => !isEmpty);
  const notices: Notice[] =
    readable.length === 1 ? [{ code: 'single-document', args: { title: readable[0]?.title ?? '' } }] : [];
  if (wanted !== null) {
    const found = readable.find((document) => isPath(document.path, wanted));
    if (found !== undefined) return { id: found.id, notices };
  }
  // Advice on relatives policies speaks of them on every page; it is the anchor only where nothing else could be.
  const policies = readable.filter((document) => !document.signs.isGuidance);
  const isOneOf = (each: readonly AnchorCandidate[]): boolean =>
    each.some(({ signs }) => signs.points >= ENOUGH);
  const eligible = isOneOf(policies) ? policies : readable;
  const candidates = eligible
    .map((document) => ({ document, points: document.signs.points }))
    .sort((one, two) => inOrder(one.document, two.document));
  const best = candidates[0];
  if (best === undefined || best.points < ENOUGH)
    return { id: null, notices: [...notices, { code: 'no-anchor', args: {} }] };
  // A title may be about relatives policies without being one ("Gode råd: sammenhæng mellem pårørendepolitikken og …"). Unless
  // it begins with the name, or the file's name says so, another text in which relatives run through may be the policy.
  const isSure = best.document.signs.isNamedSo;
  const rivals = candidates.filter(
    (entry) => entry !== best && entry.points >= (isSure ? TITLE + FREQUENT : FREQUENT),
  );
  if (rivals.length > 0) {
    const others = rivals.map((entry) => entry.document.path).join(', ');
    notices.push({ code: 'several-anchors', args: { path: best.document.path, others } });
  }
  return { id: best.document.id, notices };
}

/**
 * What is named so stands before what is not, what holds before what is shelved or still a draft; of two that are named so the one
 * that was adopted later. Then comes what more speaks for, and of two for which as much speaks the one that holds longer.
 */
function inOrder(one: AnchorCandidate, two: AnchorCandidate): number {
  const places = (document: AnchorCandidate): readonly number[] => {
    const { signs, standing } = document;
    const isReady = (standing?.stage ?? 2) >= 2;
    return [
      signs.points >= ENOUGH && signs.isNamedSo ? 1 : 0,
      signs.points >= ENOUGH && standing?.isShelved !== true ? 1 : 0,
      signs.points >= ENOUGH && isReady ? 1 : 0,
      Math.floor(signs.points),
    ];
  };
  const [first, second] = [places(one), places(two)];
  const at = first.findIndex((place, index) => place !== second[index]);
  const isAlike = at === -1 || (at === 3 && first[0] === 1);
  const newer = isAlike ? later(one.standing?.adopted, two.standing?.adopted) : 0;
  if (newer !== 0) return newer;
  if (at !== -1) return (second[at] ?? 0) - (first[at] ?? 0);
  return (
    later(one.standing?.period, two.standing?.period) ||
    two.signs.points - one.signs.points ||
    (one.id < two.id ? -1 : 1)
  );
}

/** Negative when the first of two dates or periods is later; 0 where they are the same or one of them is not told. */
function later(one = '', two = ''): number {
  if (one === two || one === '' || two === '') return 0;
  return one > two ? -1 : 1;
}

/** Characters of a title within which the policy's name stands when the title is its name; a slogan may go before it. */
const NAME_WITHIN = 40;

function isNamedSo(document: SourceDocument, pack: LanguagePack): boolean {
  const { anchorTitles } = pack.references;
  const start = document.title.toLowerCase().slice(0, NAME_WITHIN);
  return [start, fileNameOf(document)].some((text) => anchorTitles.some((title) => title.test(text)));
}

/** Of the opening of a text, in characters. */
const OPENING = 2500;

function isGuidance(document: SourceDocument, { references }: LanguagePack): boolean {
  const title = document.title.toLowerCase();
  return references.guidance.title.test(title) && references.guidance.opening.test(openingOf(document));
}

function openingOf(document: SourceDocument): string {
  const texts = document.blocks.filter(({ kind }) => kind !== 'furniture').map(({ text }) => text);
  return texts.join(' ').slice(0, OPENING).toLowerCase();
}

/**
 * Whether a text without a telling title names the relatives policy when it opens, as a foreword does. A policy whose own name
 * is another one may do so too, and is none for that.
 */
function opensAsAnchor(document: SourceDocument, { references }: LanguagePack): boolean {
  const names = (text: string): string[] => Array.from(text.matchAll(references.mention), ([name]) => name);
  if (names(`${document.title.toLowerCase()} ${fileNameOf(document)}`).length > 0) return false;
  return names(openingOf(document)).some((name) => references.anchorTitles.some((title) => title.test(name)));
}

function fileNameOf(document: SourceDocument): string {
  return (document.path.split('/').at(-1) ?? '').toLowerCase().replace(/[-_]/gu, ' ');
}

function points(document: SourceDocument, pack: LanguagePack): number {
  const { anchorTitles, anchorWord } = pack.references;
  const file = fileNameOf(document);
  const named = (text: string): boolean => anchorTitles.some((title) => title.test(text));
  let words = 0;
  let uses = 0;
  for (const { text } of document.blocks) {
    eachWord(text, (word) => {
      words += 1;
      if (word.toLowerCase().startsWith(anchorWord)) uses += 1;
    });
  }
  const share = words === 0 ? 0 : uses / words;
  return (
    (named(document.title.toLowerCase()) ? TITLE : 0) +
    (named(file) ? FILE_NAME : 0) +
    (share >= RUNS_THROUGH ? FREQUENT : 0) +
    (opensAsAnchor(document, pack) ? OPENS_SO : 0) +
    Math.min(1, share * 10)
  );
}

function isPath(path: string, wanted: string): boolean {
  const clean = (text: string): string => text.replaceAll('\\', '/').replace(/^\.\//u, '');
  const one = clean(path);
  const two = clean(wanted);
  return one === two || one.endsWith(`/${two}`) || two.endsWith(`/${one}`);
}
