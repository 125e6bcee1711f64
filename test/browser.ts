import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that tests use, named by `CHROMIUM_PATH` or found in a usual place; null where there is none. */
export const CHROMIUM =
  [process.env.CHROMIUM_PATH ?? '', ...USUAL_PLACES].find((each) => existsSync(each)) ?? null;

/** For the title of tests that need the browser: why they are skipped where there is none. */
export const NEEDS_CHROMIUM =
  CHROMIUM === null ? ' (skipped: no Chromium here; name one with CHROMIUM_PATH)' : '';

/** A browser with pages that are opened from files, as a reader opens a report by double click. */
export class Reader {
  readonly #browser: Browser;
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'coherence-page-'));
  readonly #contexts: BrowserContext[] = [];
  /** Faults and messages of the pages' scripts, and what they asked of a network; empty when all is well. */
  readonly complaints: string[] = [];

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async start(): Promise<Reader> {
    // Without a sandbox, since builds run as root in containers, where Chromium refuses to start with one.
    const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
    return new Reader(browser);
  }

  /** A page of its own profile, so that nothing that another test noted is there. */
  async open(source: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    this.#contexts.push(context);
    const page = await context.newPage();
    const file = this.save(`report-${this.#contexts.length}.html`, source);
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => this.complaints.push(message.text()));
    page.on('request', (request) => {
      if (!/^(?:file|blob|data):/u.test(request.url())) this.complaints.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  /** Writes a file into the folder of this reader. */
  save(name: string, text: string): string {
    const file = path.join(this.#folder, name);
    writeFileSync(file, text);
    return file;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
