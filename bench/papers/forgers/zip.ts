import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import QRCode from 'qrcode';
import type { OfdFiles } from '../maker/ofd-paper.ts';
import { invoiceCode } from '../maker/paper-fields.ts';
import type { Forger, Forgery, Victim } from './forger.ts';
import { annotated, pageEdited, replaced, stripped } from './ofd-edits.ts';
import { versionOf } from './program.ts';

const same = (a: OfdFiles, b: OfdFiles): boolean =>
  a.size === b.size &&
  [...a].every(([path, bytes]) => Buffer.compare(bytes, b.get(path) ?? bytes.subarray(1)) === 0);

/** Packs what came of an edit; nothing where there was nothing to edit, as a VIN in data that does not tell it. */
const packed =
  (edit: (victim: Victim) => Promise<OfdFiles> | OfdFiles, innocent = false): Forgery['make'] =>
  async (victims, folder) => {
    const made: (string | null)[] = [];
    for (const [at, victim] of victims.entries()) {
      const files = await edit(victim);
      if (!innocent && same(files, victim.ofd)) {
        made.push(null);
        continue;
      }
      const inside = join(folder, String(at));
      for (const [path, bytes] of files) {
        mkdirSync(dirname(join(inside, path)), { recursive: true });
        writeFileSync(join(inside, path), bytes);
      }
      const out = join(folder, `${at}.ofd`);
      execFileSync('zip', ['-q', '-r', '-X', out, '.'], { cwd: inside });
      rmSync(inside, { recursive: true });
      made.push(out);
    }
    return made;
  };

const ORIGINAL = 'Doc_0/Attachs/original_invoice.xml';
const SIGNED = 'Doc_0/Signs/Sign_0/';
const CODE = 'Doc_0/Res/qrcode.png';

/** An amount without its sign, as data has it. */
const bare = (text: string): string => text.replace(/^[¥￥]\s?/, '');

const inPlaces =
  (...paths: readonly string[]) =>
  ({ ofd, change }: Victim): OfdFiles =>
    paths.reduce(
      (files, path) => replaced(files, path, `>${bare(change.from)}<`, `>${bare(change.to)}<`),
      ofd,
    );

/** Info-ZIP: unpacks an OFD and packs it with something else in it. */
export const ZIP: Forger = {
  name: 'zip',
  version: () => versionOf('zip', ['-v'], /Zip \d/),
  forgeries: [
    { name: 'packed again', form: 'ofd', innocent: true, make: packed(({ ofd }) => ofd, true) },
    {
      name: 'value on the page',
      form: 'ofd',
      innocent: false,
      make: packed(({ ofd, change }) => pageEdited(ofd, change)),
    },
    {
      name: 'value in the list of OFD.xml',
      form: 'ofd',
      innocent: false,
      make: packed(inPlaces('OFD.xml')),
    },
    {
      name: 'value in original_invoice.xml',
      form: 'ofd',
      innocent: false,
      make: packed(inPlaces(ORIGINAL)),
    },
    {
      name: 'value on the page and in all data, seal stripped',
      form: 'ofd',
      innocent: false,
      make: packed((victim) =>
        stripped(pageEdited(inPlaces('OFD.xml', ORIGINAL)(victim), victim.change)),
      ),
    },
    {
      name: 'seal stripped',
      form: 'ofd',
      innocent: false,
      make: packed(({ ofd }) => stripped(ofd)),
    },
    {
      name: 'value on the page, seal of another file',
      form: 'ofd',
      innocent: false,
      make: packed(
        ({ ofd, otherOfd, change }) =>
          new Map([
            ...pageEdited(ofd, change),
            ...[...otherOfd].filter(([path]) => path.startsWith(SIGNED)),
          ]),
      ),
    },
    {
      name: 'a byte of the signed value',
      form: 'ofd',
      innocent: false,
      make: packed(({ ofd }) => {
        const value = Buffer.from(ofd.get(`${SIGNED}SignedValue.dat`) ?? []);
        const at = Math.floor(value.length / 2);
        value[at] = (value[at] ?? 0) ^ 1;
        return new Map([...ofd, [`${SIGNED}SignedValue.dat`, value]]);
      }),
    },
    {
      name: 'annotation with another value',
      form: 'ofd',
      innocent: false,
      make: packed(({ ofd, change }) => annotated(ofd, change)),
    },
    {
      name: 'code replaced, with the right CRC',
      form: 'ofd',
      innocent: false,
      make: packed(async ({ ofd, sheet }) => {
        const parts = (sheet.qr ?? '').split(',').slice(1, -1);
        parts[3] = (Number(parts[3]) * 0.7).toFixed(2);
        const picture = await QRCode.toBuffer(invoiceCode(parts), { margin: 3, scale: 6 });
        return new Map([...ofd, [CODE, picture]]);
      }),
    },
  ],
};
