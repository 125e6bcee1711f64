import { createHash } from 'node:crypto';
import { conclude, type Prepared, type Progress, prepare, type WorkedDocument } from './analyse.ts';
import {
  type Couple,
  type CoupleExtent,
  type CoupleResult,
  type Coupler,
  type CoupleSettings,
  chooseAnchor,
  createCoupler,
  createExtents,
  holdCouple,
  setChapterApart,
} from './compare/index.ts';
import { type Dossier, type DossierSettings, dossierOf, packFor } from './dossier.ts';
import { explainFrom } from './explain.ts';
import type { Cache, TextKind } from './ingest/index.ts';
import type { Analysis, LanguagePack, Settings, SourceDocument, Why } from './model/index.ts';
import { createSharing } from './model/sharing.ts';
import { lazily } from './text/libraries.ts';
import type { Workers } from './workers/index.ts';

/** With what documents are analysed. Without, all is done in this process, and nothing is kept. */
export interface DeskMeans {
  readonly workers?: Workers | undefined;
  readonly cache?: Cache | undefined;
}

/** How much was worked out anew, for whoever watches that nothing is done twice. */
export interface DeskWork {
  /** Documents that were worked out, by this process and by others. */
  dossiers: number;
  /** Couples of documents that were held against each other. */
  couples: number;
}

/**
 * The analysis as `analyse` makes it, to the byte, with what is worked out of a document alone taken from the cache or made in
 * other processes. To be opened before the documents are read: the language is learnt meanwhile.
 */
export interface Desk {
  readonly work: Readonly<DeskWork>;
  /** Seconds of the processor that other processes have spent on what was worked out. */
  readonly spent: { readonly dossiers: number; readonly couples: number };
  analyse(documents: readonly SourceDocument[], onProgress?: (progress: Progress) => void): Promise<Analysis>;
  /**
   * Takes out what is kept of documents that will be analysed, while others are still being read.
   * @param missing how many are being read: with many of them each core is busy anyway
   */
  lookAhead(known: readonly SourceDocument[], missing: number): void;
  /** As `explain`: why a statement or finding is in the report, or every id that there is. */
  explain(
    documents: readonly SourceDocument[],
    id: string,
    onProgress?: (progress: Progress) => void,
  ): Promise<{ readonly why: Why; readonly analysis: Analysis } | { readonly ids: readonly string[] }>;
}

/** From how much on work is sent to other processes, which must learn the language first. */
export interface Effort {
  /** Words of documents that are to be worked out. */
  readonly words: number;
  /** Statements that are to be held against the relatives policy. */
  readonly statements: number;
}

/** What a process does while another one would still be learning the language. */
const WORTH_SENDING: Effort = { words: 30_000, statements: 1_000 };

/** Opens a desk for documents that are read from here on, and analysed with these settings. */
export function openDesk(settings: Settings, means: DeskMeans, effort: Effort = WORTH_SENDING): Desk {
  return new MeansDesk(settings, means, effort);
}

/** Documents of a folder of which what each two say to each other is kept: with these it comes to five thousand files at most. */
const MOST_PAIRED = 100;

/** With fewer documents to be read there is a core to spare meanwhile. */
const FEW_MISSING = 4;

class MeansDesk implements Desk {
  readonly work: DeskWork = { dossiers: 0, couples: 0 };
  private readonly settings: Settings;
  private readonly own: DossierSettings;
  private readonly forCouples: CoupleSettings;
  private readonly ownKey: string;
  private readonly couplesKey: string;
  private readonly means: DeskMeans;
  private readonly effort: Effort;
  private readonly pack: () => LanguagePack;
  private readonly share = createSharing();
  private readonly kept: Promise<void>[] = [];
  private readonly coupler = lazily((): Coupler => createCoupler(this.pack(), this.forCouples));
  private ahead: Promise<void> = Promise.resolve();
  /** What was taken out ahead, by the keys of the cache. */
  private readonly dossiers = new Map<string, Known>();
  private readonly couples = new Map<string, CoupleResult>();

  constructor(settings: Settings, means: DeskMeans, effort: Effort) {
    this.effort = effort;
    const { concepts, themes, checks, thresholds } = settings;
    this.settings = settings;
    this.own = { concepts, themes, checks, thresholds: { statement: thresholds.statement } };
    this.forCouples = { stopPhrases: settings.stopPhrases, thresholds };
    this.ownKey = JSON.stringify(this.own);
    this.couplesKey = JSON.stringify([this.own, this.forCouples]);
    this.means = means;
    this.pack = lazily(() => packFor(this.own));
    means.workers?.whileReading(() => void this.pack());
  }

  get spent(): Desk['spent'] {
    return this.means.workers?.spent ?? { dossiers: 0, couples: 0 };
  }

  async analyse(
    given: readonly SourceDocument[],
    onProgress: (progress: Progress) => void = () => {},
  ): Promise<Analysis> {
    const { documents, notices } = setChapterApart(given, this.settings.anchor);
    // What is being kept must be there before it is looked for.
    await Promise.all([this.ahead, ...this.kept.splice(0)]);
    const known = await this.dossiersOf(documents, onProgress);
    const worked = documents.flatMap((document): WorkedDocument[] => {
      const dossier = known.get(document.id)?.dossier;
      return dossier === undefined ? [] : [{ document, dossier }];
    });
    const prepared = prepare(worked, this.settings);
    const sums = prepared.documents.map(({ id }) => known.get(id)?.sum ?? '');
    const results = await this.hold(prepared, sums, onProgress);
    await Promise.all(this.kept.splice(0));
    return conclude(prepared, results, notices, this.pack(), this.settings);
  }

  lookAhead(known: readonly SourceDocument[], missing: number): void {
    if (missing >= FEW_MISSING) return;
    // What fails here fails again, and is told, where it is needed.
    this.ahead = this.takeOut(known).catch(() => undefined);
  }

  /** Only a guess at what will be needed: a document may be set aside, or another one be the relatives policy. */
  private async takeOut(documents: readonly SourceDocument[]): Promise<void> {
    const found: { readonly document: SourceDocument; readonly known: Known }[] = [];
    for (const document of documents) {
      if (document.origin === undefined) continue;
      const known = await this.known(document);
      if (known === null) continue;
      this.dossiers.set(this.keyOf(document.origin, document.path), known);
      found.push({ document, known });
    }
    const anchor = chooseAnchor(
      found.map(({ document: { id, path, title, standing }, known: { dossier } }) => {
        return { id, path, title, standing, isEmpty: dossier.isEmpty, signs: dossier.anchor };
      }),
      this.settings.anchor,
    );
    const own = found.find(({ document }) => document.id === anchor.id)?.known;
    if (own === undefined) return;
    for (const { known } of found) {
      const key = this.keyOfSums(own.sum, known === own ? null : known.sum, 'anchor');
      const result = await this.knownUnder(key);
      if (result !== null) this.couples.set(key, result);
    }
    this.coupler().profilesOf(own.dossier);
  }

  async explain(
    documents: readonly SourceDocument[],
    id: string,
    onProgress: (progress: Progress) => void = () => {},
  ): ReturnType<Desk['explain']> {
    const analysis = await this.analyse(documents, onProgress);
    const why = explainFrom(analysis, this.settings, this.pack(), id);
    if (why !== null) return { why, analysis };
    return { ids: [...analysis.findings, ...analysis.statements].map((each) => each.id) };
  }

  private async dossiersOf(
    documents: readonly SourceDocument[],
    onProgress: (progress: Progress) => void,
  ): Promise<ReadonlyMap<string, Known>> {
    const total = documents.length;
    const found = new Map<string, Known>();
    const done = (id: string, dossier: Known): void => {
      found.set(id, dossier);
      onProgress({ stage: 'extract', count: found.size, total });
    };
    const missing: SourceDocument[] = [];
    for (const document of documents) {
      const dossier = await this.known(document);
      if (dossier === null) missing.push(document);
      else done(document.id, dossier);
    }
    const { workers } = this.means;
    const words = missing.reduce((sum, document) => sum + document.words, 0);
    const isSent = workers !== undefined && words > this.effort.words;
    if (isSent) workers.expect(Math.ceil(words / this.effort.words));
    const queue = missing.values();
    const one = async (): Promise<void> => {
      for (const document of queue) done(document.id, await this.workOut(document, isSent ? workers : null));
    };
    await Promise.all(Array.from({ length: isSent ? workers.size : 1 }, one));
    return found;
  }

  /** What is known of a document from this run or an earlier one. */
  private async known({ origin, path }: SourceDocument): Promise<Known | null> {
    if (origin === undefined) return null;
    const key = this.keyOf(origin, path);
    const ahead = this.dossiers.get(key);
    if (ahead !== undefined) return ahead;
    const text = (await this.means.cache?.textOf('dossier', key)) ?? null;
    return text === null ? null : this.share(parseDossier(text));
  }

  private async workOut(document: SourceDocument, workers: Workers | null): Promise<Known> {
    const { id: _, ...rest } = document;
    this.work.dossiers += 1;
    const sent = workers === null ? null : await workers.dossier({ ...rest }, this.own);
    const text = sent ?? JSON.stringify(dossierOf(rest, this.pack(), this.own));
    if (document.origin !== undefined) this.keep('dossier', this.keyOf(document.origin, document.path), text);
    // Through the text in any case: what was kept and what was made just now are the same to the byte.
    return (
      this.share(parseDossier(text)) ?? { dossier: dossierOf(rest, this.pack(), this.own), sum: sumOf(text) }
    );
  }

  /** What each couple says to each other: known, or held against each other here or elsewhere. */
  private async hold(
    prepared: Prepared,
    sums: readonly string[],
    onProgress: (progress: Progress) => void,
  ): Promise<readonly CoupleResult[]> {
    const { couples, documents } = prepared;
    const results: CoupleResult[] = [];
    let count = 0;
    const done = (place: number, result: CoupleResult): void => {
      results[place] = result;
      count += 1;
      onProgress({ stage: 'compare', count, total: couples.length });
    };
    const missing: number[] = [];
    for (const [place, couple] of couples.entries()) {
      const result = await this.knownCouple(couple, prepared, sums);
      if (result === null) missing.push(place);
      else done(place, result);
    }
    const holding = this.coupling(prepared);
    const weight = missing.reduce(
      (sum, place) => sum + (documents[couples[place]?.second ?? 0]?.statements.length ?? 0),
      0,
    );
    const { workers } = this.means;
    const isSent = workers !== undefined && weight > this.effort.statements;
    if (isSent) workers.expect(Math.ceil(weight / this.effort.statements));
    const queue = missing.values();
    const one = async (): Promise<void> => {
      for (const place of queue) {
        const couple = couples[place];
        if (couple === undefined) continue;
        this.work.couples += 1;
        const extent = holding.extentOf(couple);
        // Most of a large folder's documents have nothing to say to each other.
        const isSilent = extent !== undefined && extent.second.length === 0;
        const sent = isSent && !isSilent ? await this.send(couple, extent, prepared, sums, workers) : null;
        const text = sent ?? JSON.stringify(holding.hold(couple));
        const key = this.keyOfCouple(couple, prepared, sums);
        if (key !== null) this.keep('couple', key, text);
        done(place, this.share(parseCouple(text)) ?? holding.hold(couple));
        // Progress is drawn, and Ctrl+C heard, between two couples.
        if (sent === null) await breathe();
      }
    };
    await Promise.all(Array.from({ length: isSent ? workers.size : 1 }, one));
    return results;
  }

  private send(
    { first, second, sort }: Couple,
    extent: CoupleExtent | undefined,
    { documents }: Prepared,
    sums: readonly string[],
    workers: Workers,
  ): Promise<string | null> {
    const sideAt = (place: number, isKept: boolean) => {
      const { statements = [], names = [], concerns = [] } = documents[place]?.side ?? {};
      return { key: isKept ? (sums[place] ?? null) : null, side: { statements, names, concerns } };
    };
    return workers.couple({
      first: sideAt(first, true),
      // The relatives policy meets each other document once; of all pairs each document meets all others.
      second: second === null ? null : sideAt(second, sort !== 'anchor'),
      sort,
      extent,
      settings: { ...this.own, ...this.forCouples },
    });
  }

  /** Prepares to hold couples against each other in this process, as soon as the first is asked for. */
  private coupling(prepared: Prepared): {
    hold(couple: Couple): CoupleResult;
    extentOf(couple: Couple): CoupleExtent | undefined;
  } {
    const { coupler } = this;
    const extents = lazily(() => createExtents(prepared.documents, coupler(), this.pack()));
    const extentOf = (couple: Couple): CoupleExtent | undefined =>
      couple.sort === 'anchor' ? undefined : extents()(couple);
    return {
      hold: (couple) => holdCouple(couple, prepared.documents, coupler(), extentOf(couple)),
      extentOf,
    };
  }

  private async knownCouple(
    couple: Couple,
    prepared: Prepared,
    sums: readonly string[],
  ): Promise<CoupleResult | null> {
    const key = this.keyOfCouple(couple, prepared, sums);
    return key === null ? null : (this.couples.get(key) ?? (await this.knownUnder(key)));
  }

  private async knownUnder(key: string): Promise<CoupleResult | null> {
    const text = (await this.means.cache?.textOf('couple', key)) ?? null;
    return text === null ? null : this.share(parseCouple(text));
  }

  /** What two documents say to each other rests on both, and on the settings; null for those that are not kept. */
  private keyOfCouple(
    { first, second, sort }: Couple,
    { documents }: Prepared,
    sums: readonly string[],
  ): string | null {
    // Couples of all pairs grow with the square of the folder, and files would with them.
    if (sort !== 'anchor' && documents.length > MOST_PAIRED) return null;
    // Of what only a password opens, nothing is kept.
    const isNamed = (place: number): boolean => documents[place]?.document.origin !== undefined;
    if (!isNamed(first) || !isNamed(second ?? first)) return null;
    return this.keyOfSums(sums[first] ?? '', second === null ? null : (sums[second] ?? ''), sort);
  }

  private keyOfSums(first: string, second: string | null, sort: Couple['sort']): string {
    return sumOf(JSON.stringify([first, second, ...(sort === 'anchor' ? [] : [sort]), this.couplesKey]));
  }

  private keep(kind: TextKind, key: string, text: string): void {
    const keeping = this.means.cache?.keepText(kind, key, text);
    if (keeping !== undefined) this.kept.push(keeping);
  }

  /** A dossier rests on the content of its document, on its file's name, and on the settings. */
  private keyOf(origin: string, path: string): string {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return sumOf(JSON.stringify([origin, name, this.ownKey]));
  }
}

/** A dossier with the sum of its text, by which it is told from others. */
interface Known {
  readonly dossier: Dossier;
  readonly sum: string;
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What two documents say to each other, from the cache or from one of our processes; null when it is none. */
function parseCouple(text: string): CoupleResult | null {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return null;
  const { findings, considered, leaning, threads } = value as Partial<CoupleResult>;
  const isWhole = [findings, considered, leaning, threads].every((each) => Array.isArray(each));
  return isWhole ? (value as CoupleResult) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A dossier that comes from the cache, whose sum was right, or from one of our processes; null when it is none. */
function parseDossier(text: string): Known | null {
  const value = parsed(text);
  return isDossier(value) ? { dossier: value, sum: sumOf(text) } : null;
}

function isDossier(value: unknown): value is Dossier {
  if (typeof value !== 'object' || value === null) return false;
  const { statements, terms, advice } = value as Partial<Dossier>;
  return Array.isArray(statements) && Array.isArray(terms) && typeof advice === 'object';
}
