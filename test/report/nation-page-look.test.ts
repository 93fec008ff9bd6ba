import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { NationSummary, RuleTotal } from '../../src/domain/nation/nation-summary.ts';
import { nationPagePieces } from '../../src/report/nation/nation-page.ts';
import { openBrowser, SKIP_BROWSER } from '../browser/look-at-page.ts';
import { someOf } from '../tier.ts';
import { SAMPLE_NAMES, sampleNation } from './nation-sample.ts';

/** More rules than stand open, each less often broken than the one before. */
const manyRules = ({ rules }: NationSummary): readonly RuleTotal[] =>
  Array.from({ length: 15 }, (_, at) => ({
    ...(rules[0] as RuleTotal),
    code: `G${String(at + 50)}`,
    notMet: 1_000_000 - at,
  }));

const SAMPLE: NationSummary = { ...sampleNation(), rules: manyRules(sampleNation()) };

const pageOf = (nation: NationSummary): string =>
  [...nationPagePieces(nation, 'en', SAMPLE_NAMES)].join('');

/** Faces of very different widths; the last is wider than any that the pages ask for. */
const FACES = ['serif', 'monospace', '"DejaVu Sans","Noto Sans",sans-serif'];

test('a chart has its message as its title, and what it draws below it', () => {
  const page = pageOf(SAMPLE);
  for (const text of [
    '<h3 id="ages"><span lang="en">65,000 vehicles at 181–190 days; 4,000 at 171–180 days, just before</span>',
    '<span lang="zh">181至190天的有65,000辆；紧邻其前的171至180天有4,000辆</span></h3><p class="message quiet">',
  ]) {
    assert.ok(page.includes(text), text);
  }
});

test('the first twelve rules stand open and the others are folded', () => {
  const [open = '', folded = ''] =
    pageOf(SAMPLE).split('<h2 id="rules">')[1]?.split('<h2 id="ranked">')[0]?.split('<details>') ??
    [];
  assert.equal(open.match(/id="rule-/g)?.length, 12);
  assert.equal(folded.match(/id="rule-/g)?.length, 3);
  assert.match(folded, /^<summary><span lang="en">3 rules less often</);
  assert.doesNotMatch(pageOf(sampleNation()), /less often/);
});

test('the hash stands whole at the foot and by its first eight digits above', () => {
  const page = pageOf({ ...SAMPLE, ruleset: `sha256:0123abcd${'ef'.repeat(28)}` });
  const [above = '', foot = ''] = page.split('<h2 id="provenance">');
  assert.match(above, /<a href="#provenance">0123abcd<\/a>/);
  assert.doesNotMatch(above, /0123abcdef/);
  assert.match(foot, /sha256:0123abcd(ef){28}</);
  assert.match(foot, /mileproof 0\.1\.0|mileproof /);
});

test('months have their names', () => {
  const page = pageOf(SAMPLE);
  assert.match(page, /class="quiet">Jan<\/text>/);
  assert.match(page, /class="quiet">1月<\/text>/);
});

test('a ring is drawn with its parties and an arrow a step, and told in words', () => {
  const section = pageOf(SAMPLE).split('<h2 id="rings">')[1]?.split('<h2 ')[0] ?? '';
  const [english = ''] = section.match(/<svg class="plot ring" lang="en"[\s\S]*?<\/svg>/) ?? [];
  assert.equal(english.match(/class="party"/g)?.length, 3);
  assert.equal(english.match(/class="way"/g)?.length, 2, 'two sales');
  assert.equal(english.match(/class="way tie"/g)?.length, 1, 'one telephone');
  assert.match(english, />3\. shares a phone with A</);
  assert.match(section, /<ol class="steps"><li><bdi><span lang="en">d:20b4 sold it to a:91f0</);
});

test('the command that tells one vehicle is named', () => {
  const page = pageOf(SAMPLE);
  assert.match(page, /mileproof explain \. <span class="nb">--vin VIN</);
  assert.match(page, /在本页所在文件夹中运行/);
});

describe('the page of a nation looked at', { skip: SKIP_BROWSER }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-look-'));
  const file = join(folder, "a nation's page.html");
  let browser: Browser;
  before(async () => {
    writeFileSync(file, pageOf(SAMPLE));
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (width: number, lang = 'en'): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
    await page.goto(`${pathToFileURL(file).href}#lang=${lang}`);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    return page;
  };

  /** Numbers of which the digits stand on more than one line. */
  const broken = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const match of (node.textContent ?? '').matchAll(/\d[\d,.]*\d%?/g)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1 && match[0].length < 20) found.push(match[0]);
        }
      }
      return found;
    });

  for (const face of someOf(FACES)) {
    test(`no count breaks inside the number, and no words of a plot touch: ${face}`, async () => {
      for (const width of [360, 375, 1280]) {
        for (const lang of ['en', 'zh']) {
          const page = await open(width, lang);
          await page.addStyleTag({ content: `html,.plot text{font-family:${face}!important}` });
          assert.deepEqual(await broken(page), [], `${width} ${lang}`);
          const touching = await page.evaluate((shown) => {
            const boxesOf = (svg: Element) =>
              [...svg.querySelectorAll('text')].map((text) => ({
                words: text.textContent,
                box: text.getBoundingClientRect(),
              }));
            return [...document.querySelectorAll(`svg.plot[lang=${shown}]`)].flatMap((svg) => {
              const boxes = boxesOf(svg);
              return boxes.flatMap((a, i) =>
                boxes
                  .slice(i + 1)
                  .filter(
                    ({ box }) =>
                      box.left < a.box.right - 1 &&
                      a.box.left < box.right - 1 &&
                      box.top < a.box.bottom - 5 &&
                      a.box.top < box.bottom - 5,
                  )
                  .map((b) => `${a.words} / ${b.words}`),
              );
            });
          }, lang);
          assert.deepEqual(touching, [], `${width} ${lang}`);
          if (width === 1280) {
            await page.emulateMedia({ media: 'print' });
            await page.setViewportSize({ width: 700, height: 900 });
            assert.deepEqual(await broken(page), [], `print ${lang}`);
          }
          await page.close();
        }
      }
    });
  }

  test('what is clicked is at least 24 pixels high and wide', async () => {
    for (const width of [375, 1280]) {
      const page = await open(width);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('a,button,summary,label,input[type=search]')]
          .filter((one) => one.checkVisibility() && !one.classList.contains('skip'))
          .map((one) => ({ words: one.textContent, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ words, box }) => `${words} ${box.width}×${box.height}`),
      );
      assert.deepEqual(small, [], `${width}`);
      await page.close();
    }
  });

  test('a VIN of the table writes its command, with the folder of the page', async () => {
    const page = await open(1280);
    const vin = page.locator('#t-ranked button.vin').first();
    await vin.click();
    const told = await page.locator('.explain code:visible').textContent();
    const quoted = `'${folder}'`;
    assert.equal(told, `mileproof explain ${quoted} --vin ${await vin.textContent()}`);
    assert.equal((await vin.textContent())?.length, 17);
    await page.close();
  });
});
