import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ScreenedNation } from '../../src/nation/store/screened-nation.ts';
import { type EditionDocument, editionBytes } from '../../src/products/figures/edition-document.ts';
import { figuresOfNation } from '../../src/products/figures/figures-of-nation.ts';
import type { FiguresTerms } from '../../src/products/figures/figures-terms.ts';
import { statedFiles } from '../../src/products/figures/write-figures.ts';
import { protectionMark, readProtection } from '../../src/products/sales/protect/protection.ts';
import { ROOT } from '../cli/run-cli.ts';
import { LAW } from '../published-law.ts';
import { EMPTY, type SalesNation } from './sales-nation.ts';

/** The key of the figures of tests. */
export const KEY = 'a key for tests, long enough to protect';
/** The end of the month that they are of. */
export const AS_OF = '2026-05-31';

const MAKERS = ['示例天枢汽车有限公司', '=示例甲, "汽车"有限公司', '示例乙汽车有限公司'];
const PROVINCES = ['31', '44', '65'];

/**
 * A nation of some 1,500 vehicles: three makers (a spreadsheet would run the name of one), three provinces, six months;
 * of each place some stayed, some left after 40, 170 or 300 days, one was never plated.
 */
export const figuresNation = (more = 0): SalesNation => {
  let last = 0;
  const vin = (code: string): string => `${code}${String(++last).padStart(14, '0')}`;
  const factory: SalesNation['factory'][number][] = [];
  const certificate: SalesNation['certificate'][number][] = [];
  const declaration: SalesNation['declaration'][number][] = [];
  const insurance: SalesNation['insurance'][number][] = [];
  const sales: SalesNation['sales'][number][] = [];
  const register = (maker: string, code: string, province: string, day: string): string => {
    const one = vin(code);
    factory.push({ vin: one, maker });
    certificate.push({ vin: one, registeredOn: day, province });
    return one;
  };
  for (const [at, maker] of MAKERS.entries()) {
    const code = `HZ${'ZYX'[at]}`;
    for (const [place, province] of PROVINCES.entries()) {
      for (let month = 1; month <= 6; month++) {
        const of = `2025-0${month}`;
        for (let n = 0; n < 20 + 3 * at + place; n++) register(maker, code, province, `${of}-10`);
        const exits = [`2025-0${month + 1}-19`, `2025-${String(month + 6).padStart(2, '0')}-05`];
        const late = at === 1 && place === 2 ? more : 0;
        for (let n = 0; n < 3 + place + late; n++) {
          const exitedOn = exits[n % 2] ?? null;
          declaration.push({
            vin: register(maker, code, province, `${of}-10`),
            ...{ declaredOn: exitedOn, exitedOn },
          });
        }
        insurance.push({ vin: vin(code), startsOn: `${of}-12` });
        sales.push({ maker, month: of, province, kind: 'retail', reported: 30 + month });
      }
    }
  }
  return { ...EMPTY, factory, certificate, declaration, insurance, sales };
};

/** Lays an edition of a screened nation into a folder, as a register serves it. Gives its document. */
export const layEdition = async (screened: string, folder: string): Promise<EditionDocument> => {
  await mkdir(folder, { recursive: true });
  const read = readProtection(Buffer.from(KEY));
  if (!read.ok) throw new Error('a key of tests is too short');
  const nation = await ScreenedNation.open(screened, { memory: '1GB', threads: 2 });
  const asked: FiguresTerms = {
    ...{ asOf: AS_OF, within: 0, settle: 0, kind: 'retail', base: 5 },
    ...{ mark: protectionMark(read.protection), ruleSet: 'x', screening: '0'.repeat(64) },
    ...{ program: 'mileproof test', makers: 'listed' },
  };
  const terms = await figuresOfNation(nation, asked, {
    ...{ law: LAW.ruleSet, protection: read.protection, folder },
    reference: join(ROOT, 'reference'),
  }).finally(() => nation.close());
  const document: EditionDocument = {
    format: 'mileproof-figures/1',
    edition: '2026-05-e1',
    publishedOn: '2026-06-03',
    terms,
    run: { id: '00000000-0000-4000-8000-000000000001', asOf: '2026-06-02' },
    checkpoint: null,
    corrects: null,
    files: [...(await statedFiles(folder))],
  };
  await writeFile(join(folder, 'edition.json'), editionBytes(document));
  return document;
};

/** States the files of a folder anew, as whoever tampers with all of an edition would. */
export const restate = async (folder: string, document: EditionDocument): Promise<string> => {
  const files = (await statedFiles(folder)).filter(({ name }) => name !== 'edition.json');
  const bytes = editionBytes({ ...document, files: [...files] });
  await writeFile(join(folder, 'edition.json'), bytes);
  return createHash('sha256').update(bytes).digest('hex');
};
