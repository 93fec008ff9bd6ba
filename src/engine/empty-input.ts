import type { Bilingual } from '../domain/verdict/verdict.ts';
import { problemAt } from '../intake/problem-catalogue.ts';
import type { UnreadableInput } from '../intake/sheet.ts';

/** A batch without a vehicle is no batch that is all clear. */
const NO_VEHICLE: Bilingual = {
  en: 'There is no vehicle in it: write one a row, under the header.',
  zh: '其中没有车辆：请在表头下每车填写一行。',
};

/** An input that holds no vehicle; `name` as its user named it. */
export const emptyInput = (name: string): UnreadableInput => ({
  kind: 'unreadable',
  problem: problemAt(0, '', 'empty-file', name, NO_VEHICLE),
});
