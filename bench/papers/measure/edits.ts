import QRCode from 'qrcode';
import type { Random } from '../../../src/simulate/drawn/random.ts';
import { pageEdited, stripped } from '../forgers/ofd-edits.ts';
import { carTruth } from '../maker/car-truth.ts';
import { changeable, changed, changeOf } from '../maker/change.ts';
import { ofdFiles, ofdOf, sealed } from '../maker/ofd-paper.ts';
import { MADE_KINDS } from '../maker/paper-fields.ts';
import { paperSheet } from '../maker/paper-sheet.ts';
import type { Workshop } from '../victims.ts';
import { type Counts, count } from './counts.ts';
import type { Readers } from './reading.ts';

/** Ways in which one field of a paper is changed. */
export const EDIT_FORMS = ['pdf', 'ofd, page', 'ofd, page and seal off'] as const;
type EditForm = (typeof EDIT_FORMS)[number];

/** What was told when one field of a kind was changed and nothing else. */
export interface EditCount {
  readonly kind: string;
  readonly name: string;
  readonly label: string;
  readonly form: EditForm;
  tried: number;
  told: number;
  readonly checks: Counts;
}

const DAY = '2026-02-03';

/**
 * Changes each field of each kind, one at a time, with care (its form and check characters hold), and reads what came
 * of it: as a PDF that is set anew with its codes as they were, and as an OFD whose page says otherwise.
 */
export const measureEdits = async (
  workshop: Workshop,
  readers: Readers,
  random: Random,
  times: number,
): Promise<readonly EditCount[]> => {
  const counts = new Map<string, EditCount>();
  for (const kind of MADE_KINDS) {
    for (let time = 0; time < times; time += 1) {
      const sheet = paperSheet(kind, random, carTruth(random));
      const [seal] = workshop.seals;
      if (seal === undefined) throw new Error('no seal');
      const picture = sheet.qr === null ? null : await QRCode.toBuffer(sheet.qr, { scale: 6 });
      const ofd = sealed(ofdFiles(sheet, picture, DAY), seal, DAY);
      for (const field of changeable(sheet)) {
        const change = changeOf(field, random);
        const made: Readonly<Record<EditForm, Uint8Array>> = {
          pdf: workshop.setter.set(changed(sheet, change)).pdf,
          'ofd, page': ofdOf(pageEdited(ofd, change)),
          'ofd, page and seal off': ofdOf(stripped(pageEdited(ofd, change))),
        };
        for (const form of EDIT_FORMS) {
          const key = [kind, change.name, change.label, form].join();
          const found = counts.get(key) ?? {
            ...{ kind, name: change.name, label: change.label, form },
            ...{ tried: 0, told: 0, checks: {} },
          };
          counts.set(key, found);
          const { told } = await readers.read(made[form]);
          found.tried += 1;
          if (told.length > 0) found.told += 1;
          for (const check of told) count(found.checks, check);
        }
      }
    }
  }
  return [...counts.values()];
};
