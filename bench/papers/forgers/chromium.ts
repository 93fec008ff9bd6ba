import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../test/browser/find-browser.ts';
import { changed } from '../maker/change.ts';
import { qrSvg, sealSvg } from '../maker/drawings.ts';
import type { Sheet } from '../maker/sheet.ts';
import type { Forger } from './forger.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const page = (sheet: Sheet): string => {
  const rows = [...sheet.head, ...sheet.fields]
    .map(({ label, value }) => `<tr><th>${escaped(label)}</th><td>${escaped(value)}</td></tr>`)
    .join('');
  const seals = sheet.seals
    .map(
      (seal) =>
        `<div style="position:absolute;right:20mm;bottom:20mm;width:38mm">${sealSvg(seal)}</div>`,
    )
    .join('');
  return (
    `<!doctype html><meta charset="utf-8"><style>body{margin:8mm;font:9pt "WenQuanYi Zen Hei","Noto Sans SC"}` +
    'th{text-align:left;font-weight:400;padding-right:6mm}' +
    `.code{position:absolute;right:8mm;top:8mm;width:26mm}</style><h3>${sheet.title}</h3>` +
    `${sheet.qr === null ? '' : `<div class="code">${qrSvg(sheet.qr)}</div>`}<table>${rows}</table>${seals}`
  );
};

/** Prints sheets as pages, in one start of the browser. */
const printed = async (
  sheets: readonly Sheet[],
  folder: string,
): Promise<readonly (string | null)[]> => {
  const found = await findBrowser();
  if (found === null) return sheets.map(() => null);
  const browser = await chromium.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env } as Record<string, string>,
    args: ['--no-sandbox'],
  });
  try {
    const tab = await browser.newPage();
    const made: string[] = [];
    for (const [at, sheet] of sheets.entries()) {
      const out = join(folder, `${at}.pdf`);
      await tab.setContent(page(sheet));
      await tab.pdf({ path: out, width: `${sheet.width}mm`, height: `${sheet.height}mm` });
      made.push(out);
    }
    return made;
  } finally {
    await browser.close();
  }
};

const BROUGHT = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'node_modules',
  '@sparticuz',
  'chromium',
);

/** Chromium: prints a page that somebody wrote. */
export const CHROMIUM: Forger = {
  name: 'Chromium',
  version: () => (existsSync(BROUGHT) ? 'of @sparticuz/chromium' : null),
  forgeries: [
    {
      name: 'printed from a page',
      form: 'pdf',
      innocent: true,
      make: (victims, folder) =>
        printed(
          victims.map(({ sheet }) => sheet),
          folder,
        ),
    },
    {
      name: 'a page written with another value, the code copied',
      form: 'pdf',
      innocent: false,
      make: (victims, folder) =>
        printed(
          victims.map(({ sheet, change }) => changed(sheet, change)),
          folder,
        ),
    },
  ],
};
