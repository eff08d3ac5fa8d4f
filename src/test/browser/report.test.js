// Opens the report in a headless Chromium and goes through all of its views, as a person with a wide screen and one with a phone would.
// REPORT: the page; CHROMIUM: the browser; SHOTS: a folder for screenshots, if they are wanted.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const page = pathToFileURL(resolve(process.env.REPORT || '../../../target/browser/data/report/index.html')).href;
const shots = process.env.SHOTS;
const VIEWS = ['night', 'new', 'coverage', 'turnover', 'mirror', 'claims', 'timeline', 'checks'];
let browser;

before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
  if (shots) {
    mkdirSync(shots, { recursive: true });
  }
});

after(() => browser && browser.close());

/** A page that notes whatever goes wrong in it. */
async function open(options) {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const tab = await context.newPage();
  const faults = [];
  tab.on('console', (m) => ['error', 'warning'].includes(m.type()) && faults.push('console: ' + m.text()));
  tab.on('pageerror', (e) => faults.push('page: ' + e.message));
  tab.on('request', (r) => r.url().split('#')[0] !== page && faults.push('request: ' + r.url()));
  tab.on('dialog', (d) => { faults.push('dialog: ' + d.message()); d.dismiss(); });
  await tab.goto(page);
  return { context, tab, faults };
}

async function shoot(tab, name) {
  if (shots) {
    await tab.screenshot({ path: resolve(shots, name + '.png'), fullPage: true });
  }
}

async function overflow(tab) {
  return tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const width of [1280, 360]) {
  for (const lang of ['en', 'ru']) {
    test(`every view can be opened and used, ${width} px wide, in ${lang}`, async () => {
      const { context, tab, faults } = await open({ viewport: { width, height: 800 } });
      await tab.click(`[data-lang=${lang}]`);
      assert.equal(await tab.getAttribute('html', 'lang'), lang);
      for (const [i, view] of VIEWS.entries()) {
        await tab.click(`nav a >> nth=${i}`);
        assert.equal(await tab.locator('section:visible').count(), 1, view);
        assert.ok((await tab.locator('section:visible h2').innerText()).length > 2, view);
        assert.ok((await tab.locator('section:visible').innerText()).length > 40, view + ' is not empty');
        for (const head of await tab.locator('section:visible thead button:visible').all()) {
          await head.click();
        }
        // A choice may add or take away the choices after it.
        const selects = tab.locator('section:visible select:visible');
        for (let s = 0; s < (await selects.count()); s++) {
          const values = await selects.nth(s).locator('option').evaluateAll((o) => o.map((x) => x.value));
          await selects.nth(s).selectOption(values[values.length - 1]);
          await selects.nth(s).selectOption(values[0]);
        }
        const claims = tab.locator('section:visible details');
        for (let c = 0; c < Math.min(4, await claims.count()); c++) {
          await claims.nth(c).locator('summary').first().click();
        }
        assert.doesNotMatch(await tab.locator('body').innerText(), /undefined|\[object|NaN|Invalid/);
        assert.ok((await overflow(tab)) <= 0, `${view} is wider than the screen`);
        await shoot(tab, `${width}-${lang}-${view}`);
      }
      assert.deepEqual(faults, []);
      await context.close();
    });
  }
}

test('the views can be reached and the claims opened by the keyboard alone', async () => {
  const { context, tab, faults } = await open({ viewport: { width: 1280, height: 800 } });
  const reach = async (wanted) => {
    for (let i = 0; i < 60; i++) {
      await tab.keyboard.press('Tab');
      if (await tab.evaluate((css) => document.activeElement.matches(css), wanted)) {
        return;
      }
    }
    assert.fail('Tab does not lead to ' + wanted);
  };
  await reach('nav a[href="#view=claims"]');
  await tab.keyboard.press('Enter');
  await reach('details.claim summary');
  await tab.keyboard.press('Enter');
  assert.ok(await tab.locator('details.claim[open] blockquote mark').first().isVisible());
  assert.deepEqual(faults, []);
  await context.close();
});

test('a chart is drawn where there are figures, and the table beside it has them', async () => {
  const { context, tab, faults } = await open({ viewport: { width: 1280, height: 800 } });
  await tab.click('nav a >> nth=3');
  assert.ok((await tab.locator('section:visible .chart svg path').count()) > 3);
  assert.ok((await tab.locator('section:visible tbody tr').count()) > 0);
  await tab.locator('section:visible .chart').hover();
  assert.deepEqual(faults, []);
  await context.close();
});

test('what is chosen is what is shown', async () => {
  const { context, tab, faults } = await open({ viewport: { width: 1280, height: 800 } });
  for (const view of [3, 6]) {
    await tab.click(`nav a >> nth=${view}`);
    const select = tab.locator('section:visible select').first();
    const pairs = await select.locator('option').evaluateAll((o) => o.map((x) => [x.value, x.textContent]));
    for (const [value, name] of [pairs[0], pairs[pairs.length - 1]]) {
      await select.selectOption(value);
      assert.equal(await select.inputValue(), value);
      assert.ok((await tab.locator('section:visible').locator('h3, .empty').allInnerTexts()).some((text) => text.includes(name)), name);
    }
    await tab.click('nav a >> nth=0');
    await tab.click(`nav a >> nth=${view}`);
    assert.equal(await select.inputValue(), pairs[pairs.length - 1][0], 'the choice is kept');
  }
  assert.deepEqual(faults, []);
  await context.close();
});

test('on paper all views stand one after another', async () => {
  const { context, tab, faults } = await open({ viewport: { width: 1280, height: 800 } });
  await tab.pdf({ path: shots ? resolve(shots, 'print.pdf') : undefined, format: 'A4' });
  await tab.emulateMedia({ media: 'print' });
  await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(await tab.locator('section:visible').count(), VIEWS.length);
  assert.deepEqual(faults, []);
  await context.close();
});

test('in the dark the page is dark', async () => {
  const { context, tab, faults } = await open({ viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
  const paper = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.ok(paper.match(/\d+/g).every((c) => Number(c) < 60), paper);
  for (const [i, view] of VIEWS.entries()) {
    await tab.click(`nav a >> nth=${i}`);
    await shoot(tab, `dark-${view}`);
  }
  assert.deepEqual(faults, []);
  await context.close();
});
