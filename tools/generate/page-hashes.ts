import { createHash } from 'node:crypto';
import { PAGE_SCRIPT } from '../../src/report/html/page-script.ts';
import { PAGE_STYLE } from '../../src/report/html/page-style.ts';
import { NATION_SCRIPT } from '../../src/report/nation/nation-script.ts';
import { NATION_STYLE } from '../../src/report/nation/nation-style.ts';
import { PRODUCT_STYLE } from '../../src/report/product/product-style.ts';
import { REFERRAL_STYLE } from '../../src/report/referrals/referral-style.ts';
import { SALES_STYLE } from '../../src/report/sales/sales-style.ts';

/** Styles and scripts of the pages, each by its own name, in the files that their hashes go to. */
const HASHED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'src/report/html/page-hashes.ts': { PAGE_STYLE, PAGE_SCRIPT },
  'src/report/nation/nation-hashes.ts': { NATION_STYLE, NATION_SCRIPT },
  'src/report/product/product-hashes.ts': { PRODUCT_STYLE },
  'src/report/referrals/referral-hashes.ts': { REFERRAL_STYLE },
  'src/report/sales/sales-hashes.ts': { SALES_STYLE },
};

/** Hash of a text as a content policy names it (CSP level 3): `sha256-` and base64. */
export const policyHash = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

const moduleOf = (texts: Readonly<Record<string, string>>): string =>
  Object.entries(texts)
    .map(
      ([name, text]) =>
        `/** Hash of \`${name}\` for the page's content policy; made by \`npm run generate\`. */\n` +
        `export const ${name}_HASH = '${policyHash(text)}';\n`,
    )
    .join('\n');

/** Hashes of the pages' own styles and scripts: the program knows no Node where it makes pages. */
export const generate = async (): Promise<ReadonlyMap<string, string>> =>
  new Map(Object.entries(HASHED).map(([path, texts]) => [path, moduleOf(texts)]));
