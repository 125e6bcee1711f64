import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from '../../fixtures/report/hostile.ts';
import { MANY } from '../../fixtures/report/many.ts';
import { SAMPLE as BY_HAND } from '../../fixtures/report/sample.ts';
import { parseDecisions } from '../../src/baseline/index.ts';
import type { Analysis } from '../../src/model/index.ts';
import { render } from '../../src/report/index.ts';
import { CHROMIUM, NEEDS_CHROMIUM, Reader } from '../browser.ts';
import { coherence, workshop } from '../cli/coherence.ts';

/** The sample with ids as the program makes them, which files of decisions ask for. */
const SAMPLE: Analysis = {
  ...BY_HAND,
  findings: BY_HAND.findings.map((each, index) => ({
    ...each,
    id: `${each.type}-${String(index).padStart(10, '0')}`,
  })),
};

const html = (analysis: Analysis, lang: 'da' | 'en' = 'da'): string =>
  render(analysis, { format: 'html', lang });
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'EN-301-549'];

let reader: Reader;
beforeAll(async () => {
  if (CHROMIUM !== null) reader = await Reader.start();
});
afterAll(async () => {
  await reader?.stop();
});

const inChromium = describe.skipIf(CHROMIUM === null);
const shownCards = (page: Page): Promise<string[]> =>
  page.locator('article.card:visible').evaluateAll((cards) => cards.map((card) => card.id));

/** What the keyboard stands on: its text, or an attribute of it. As a text, for tests know no DOM. */
const focused = (page: Page, what = 'textContent'): Promise<string> =>
  page.evaluate(`String(document.activeElement.${what})`);

/** What axe finds wrong with the page as it stands. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults, string[]>(
    (values) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values },
      }),
    TAGS,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** Assesses the card whose form is open. */
async function fillIn(
  page: Page,
  texts: Readonly<Record<string, string>>,
  verdict = 'dismiss',
): Promise<void> {
  await page.locator(`.review-form [name=verdict][value=${verdict}]`).check();
  for (const [name, text] of Object.entries(texts))
    await page.locator(`.review-form [name=${name}]`).fill(text);
  await page.locator('.review-form [type=submit]').click();
}

inChromium(`the findings in a browser${NEEDS_CHROMIUM}`, () => {
  it('are narrowed down by type, policy, theme, weight and words, and all come back', async () => {
    const page = await reader.open(html(SAMPLE));
    const every = await shownCards(page);
    const form = page.locator('#filter');
    const chosen = async (name: string, option: { label: string } | string): Promise<readonly string[]> => {
      await form.locator(`[name=${name}]`).selectOption(option);
      const shown = await shownCards(page);
      expect(await form.locator('output').textContent()).toBe(`${shown.length} fund vises`);
      await form.locator('[type=reset]').click();
      await expect.poll(() => shownCards(page)).toEqual(every);
      return shown;
    };
    const clashes = await chosen('type', 'contradiction');
    expect(clashes).toContain('fund-1');
    expect(clashes.length).toBeLessThan(every.length);
    for (const type of ['gap', 'overlap/repeat', 'terminology', 'reference']) {
      const shown = await chosen('type', type);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.filter((id) => clashes.includes(id))).toEqual([]);
    }
    const inOne = await chosen('documents', { label: 'Værdighedspolitik' });
    expect(inOne.length).toBeGreaterThan(0);
    expect(inOne.length).toBeLessThan(every.length);
    expect((await chosen('themes', '0')).length).toBeGreaterThan(0);
    expect((await chosen('severity', 'error')).length).toBeGreaterThan(0);
    await form.locator('[name=search]').fill('TRE uger');
    expect(await shownCards(page)).toEqual(['fund-1']);
    await form.locator('[name=search]').fill('findes intetsteds');
    expect(await shownCards(page)).toEqual([]);
    // A link to a finding that is filtered away shows it all the same.
    await page.locator('.top a[href="#fund-1"]').click();
    await expect.poll(() => shownCards(page)).toEqual(every);
  });

  it('are sorted, and go back to their places', async () => {
    const page = await reader.open(html(SAMPLE));
    const every = await shownCards(page);
    await page.locator('#filter [name=sort]').selectOption('score');
    const scores = await page
      .locator('article.card:visible')
      .evaluateAll((cards) => cards.map((card) => Number(card.getAttribute('data-score'))));
    expect(scores).toEqual([...scores].sort((one, two) => two - one));
    expect([...(await shownCards(page))].sort()).toEqual([...every].sort());
    await page.locator('#filter [name=sort]').selectOption('');
    expect(await shownCards(page)).toEqual(every);
  });
});

inChromium(`an assessment${NEEDS_CHROMIUM}`, () => {
  it('is made with the keyboard alone, asks for what it needs, and is there again later', async () => {
    const page = await reader.open(html(SAMPLE));
    await page.locator('#fund-1 .assess').focus();
    await page.keyboard.press('Enter');
    // From "not decided" over "accepted" to "dismissed".
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    // A field for dates has several stops, and how many is the browser's own matter.
    for (let presses = 0; presses < 12 && (await focused(page)) !== 'Gem'; presses++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    expect(await focused(page, 'name')).toBe('reason');
    expect(await page.locator('#fund-1 .error:visible').count()).toBe(2);
    await page.keyboard.type('Fristerne gælder hver sin gruppe.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Socialudvalget');
    await page.keyboard.press('Enter');
    expect(await focused(page, 'className')).toContain('assess');
    const noted = 'Afvist Fristerne gælder hver sin gruppe. · Besluttet af Socialudvalget';
    expect(await page.locator('#fund-1 .noted').textContent()).toBe(noted);
    const every = await page.locator('article.card').count();
    expect(await page.locator('#review .progress').textContent()).toBe(`1 af ${every} fund er afgjort`);
    await page.reload();
    expect(await page.locator('#fund-1 .noted').textContent()).toBe(noted);
    await page.locator('#filter [name=decision]').selectOption('dismiss');
    expect(await shownCards(page)).toEqual(['fund-1']);
    // Escape leaves a form without saving.
    await page.locator('#fund-1 .assess').click();
    await page.keyboard.press('Escape');
    expect(await page.locator('.review-form').count()).toBe(0);
  });

  it('goes into a file and out of it again, with notes and departments', async () => {
    const page = await reader.open(html(SAMPLE), { acceptDownloads: true });
    await page.locator('#fund-1 .assess').click();
    await fillIn(
      page,
      { reason: 'Sådan er det: "begge" dele', who: 'Udvalget', until: '2027-06-30' },
      'accept',
    );
    await page.locator('#fund-2 .assess').click();
    await page.locator('.review-form [name=department]').fill('Sundhed og Omsorg');
    await page.locator('.review-form [name=note]').fill('</script> # se på det');
    await page.locator('.review-form [type=submit]').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-do=save]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('coherence.decisions.yaml');
    const text = readFileSync(await download.path(), 'utf8');
    expect(parseDecisions(text, 'd.yaml')).toMatchObject([
      { verdict: 'accept', reason: 'Sådan er det: "begge" dele', who: 'Udvalget', until: '2027-06-30' },
    ]);
    const other = await reader.open(html(SAMPLE));
    await other
      .locator('#review input[type=file]')
      .setInputFiles(reader.save('coherence.decisions.yaml', text));
    await expect
      .poll(() => other.locator('#review [role=status]').textContent())
      .toContain('2 vurderinger er læst ind');
    for (const card of ['#fund-1', '#fund-2']) {
      expect(await other.locator(`${card} .noted`).allTextContents()).toEqual(
        await page.locator(`${card} .noted`).allTextContents(),
      );
    }
    await other
      .locator('#review input[type=file]')
      .setInputFiles(reader.save('coherence.decisions.yaml', 'decisions:\n  - finding: nej\n'));
    await expect.poll(() => other.locator('#review [role=status]').textContent()).toContain('linje 2');
    other.on('dialog', (dialog) => dialog.accept());
    await other.locator('[data-do=clear]').click();
    expect(await other.locator('.noted').count()).toBe(0);
  });

  it('that was made before is shown as such, and is kept in the file', async () => {
    const [first, ...others] = SAMPLE.findings;
    if (first === undefined) throw new Error('the sample has findings');
    const decision = { verdict: 'dismiss', reason: 'Afklaret.', who: 'Byrådet', until: null } as const;
    const page = await reader.open(html({ ...SAMPLE, findings: [{ ...first, decision }, ...others] }));
    await page.locator('#filter [name=decision]').selectOption('dismiss');
    expect(await shownCards(page)).toHaveLength(1);
    expect(await page.locator('.noted').textContent()).toContain('Afklaret. · Besluttet af Byrådet');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-do=save]').click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(parseDecisions(text, 'd.yaml')).toMatchObject([{ finding: first.id, reason: 'Afklaret.' }]);
  });

  it('lets the real check pass', async () => {
    const { folder, remove } = workshop();
    try {
      expect(coherence(folder, ['check', '--quiet']).code).toBe(1);
      coherence(folder, ['scan', '-o', 'rapport.html', '--quiet']);
      const page = await reader.open(readFileSync(path.join(folder, 'rapport.html'), 'utf8'));
      await page.locator('#filter [name=type]').selectOption('contradiction');
      for (const card of await shownCards(page)) {
        await page.locator(`#${card} .assess`).click();
        await fillIn(page, { reason: 'Tilsigtet.', who: 'Udvalget' });
      }
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('[data-do=save]').click(),
      ]);
      writeFileSync(path.join(folder, 'coherence.decisions.yaml'), readFileSync(await download.path()));
      expect(coherence(folder, ['check', '--quiet'])).toMatchObject({ code: 0 });
    } finally {
      remove();
    }
  });
});

inChromium(`the page${NEEDS_CHROMIUM}`, () => {
  it('opens what is said on a theme, and the statements around a quotation', async () => {
    const page = await reader.open(html(SAMPLE));
    const cell = page.locator('td a[data-theme]').first();
    const count = Number(await cell.textContent());
    await cell.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('dialog li').count()).toBe(count);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    expect(await focused(page, 'ariaLabel')).toBe(await cell.getAttribute('aria-label'));
    await page.locator('#fund-1 .context').first().click();
    const quoted = await page.locator('#fund-1 blockquote').first().textContent();
    expect(await page.locator('dialog .meant').textContent()).toContain(quoted?.trim());
  });

  it('breaks no rule of accessibility in any view', async () => {
    for (const width of [1280, 390]) {
      const page = await reader.open(html(SAMPLE), { viewport: { width, height: 900 } });
      expect(await violations(page), `${width}: as opened`).toEqual([]);
      await page.locator('.card.gap .assess').first().click();
      await page.locator('.review-form [value=accept]').check();
      await page.locator('.review-form [type=submit]').click();
      await page.locator('#filter [name=sort]').selectOption('weight');
      expect(await violations(page), `${width}: assessing and sorted`).toEqual([]);
      await page.locator('td a[data-theme]').first().click();
      expect(await violations(page), `${width}: with the window of statements`).toEqual([]);
      // Nothing makes the page wider than the screen (WCAG 1.4.10).
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  });

  it('reads without its script, every finding and statement in it', async () => {
    const page = await reader.open(html(SAMPLE), { javaScriptEnabled: false });
    expect(await page.locator('article.card:visible').count()).toBe(
      await page.locator('article.card').count(),
    );
    expect(await page.locator('form:visible, button:visible, dialog:visible').count()).toBe(0);
    expect(await page.locator('details li[data-kind]').count()).toBe(SAMPLE.statements.length);
  });

  it('shows hostile text as text, asks nothing of a network and has nothing to complain of', async () => {
    const page = await reader.open(html(HOSTILE));
    await page.locator('td a[data-theme]').first().click();
    expect(await page.locator('dialog').textContent()).toContain('<script>alert(1)</script>');
    expect(await page.locator('img, iframe, object').count()).toBe(0);
    expect(reader.complaints).toEqual([]);
  });
});

/** The text of each page that the page is printed on. */
async function printed(page: Page): Promise<readonly string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return texts;
}

inChromium(`on paper${NEEDS_CHROMIUM}`, () => {
  it('the first page is one page, and the next begins with the policies', async () => {
    const page = await reader.open(html(SAMPLE), { javaScriptEnabled: false });
    const [first = '', second = ''] = await printed(page);
    expect(first).toContain('Det skal I tage stilling til');
    expect(second).toMatch(/^2 \/ \d+\s+Dokumenterne/u);
  });

  it('alone, whole or with everything, as the reader asks', async () => {
    const page = await reader.open(html(SAMPLE));
    const pagesOf = async (what: string): Promise<readonly string[]> => {
      // The browser's own window for printing would wait for somebody.
      await page.evaluate('window.print = () => {}');
      await page.locator(`[data-print=${what}]`).click();
      expect(await page.evaluate('document.body.dataset.print')).toBe(what);
      return printed(page);
    };
    expect(await pagesOf('first')).toHaveLength(1);
    const report = await pagesOf('report');
    const all = await pagesOf('all');
    expect(all.length).toBeGreaterThan(report.length);
    expect(report.join(' ')).not.toContain('Vælg udsagn');
    // What is left out among the findings stands beside the relatives policy.
    for (const finding of SAMPLE.findings.filter((each) => each.type === 'overlap')) {
      const other = SAMPLE.statements.find(({ id }) => id === finding.statements[1]);
      expect(report.join(' ').replace(/\s+/gu, ' ')).toContain(other?.text.slice(0, 25));
    }
  });

  it('no finding is cut in two', async () => {
    const page = await reader.open(html(SAMPLE));
    await page.emulateMedia({ media: 'print' });
    const breaks = await page
      .locator('article.card, .row, tr')
      .evaluateAll((items) => items.map((item) => item.computedStyleMap().get('break-inside')?.toString()));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });
});

inChromium(`sixty policies${NEEDS_CHROMIUM}`, () => {
  it('make a page of less than 15 MB that filters as the small one does, with one first page', async () => {
    const source = html(MANY);
    expect(Buffer.byteLength(source)).toBeLessThan(15_000_000);
    const page = await reader.open(source);
    await page.locator('#filter [name=type]').selectOption('contradiction');
    const clashes = MANY.findings.filter(({ type }) => type === 'contradiction').length;
    expect(await page.locator('#filter output').textContent()).toBe(`${clashes} fund vises`);
    await page.locator('#filter [name=search]').fill('findes intetsteds');
    expect(await page.locator('#filter output').textContent()).toBe('0 fund vises');
    await page.evaluate('document.body.dataset.print = "first"');
    expect(await printed(page)).toHaveLength(1);
  });
});
