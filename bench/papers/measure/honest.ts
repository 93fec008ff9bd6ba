import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadName } from '../../../src/papers/paper-reading.ts';
import { oneOf, type Random } from '../../../src/simulate/drawn/random.ts';
import { captured, captureOptions } from '../maker/capture.ts';
import { carTruth } from '../maker/car-truth.ts';
import { DIRT, dirtied } from '../maker/dirt.ts';
import { ofdOf } from '../maker/ofd-paper.ts';
import { MADE_KINDS } from '../maker/paper-fields.ts';
import { paperSheet } from '../maker/paper-sheet.ts';
import type { Sheet } from '../maker/sheet.ts';
import { drawnPage, sealedOfd, type Workshop } from '../victims.ts';
import { type Counts, count } from './counts.ts';
import type { Read, Readers } from './reading.ts';

/** What was found in honest papers of one group. */
export interface HonestGroup {
  papers: number;
  /** Papers of which anything at all was told. */
  accused: number;
  /** By check. */
  readonly told: Counts;
  /** Papers that were not read, by why. */
  readonly problems: Counts;
  /** Papers with a code, and of these those whose code was read. */
  codes: number;
  codesRead: number;
  /** Values by name: how many papers have it in their text, how many readings told it right, how many otherwise. */
  readonly printed: Counts;
  readonly right: Counts;
  readonly wrong: Counts;
}

/** Honest papers by group. */
export type Honest = Record<string, HonestGroup>;

/** A group of which nothing is counted yet. */
const emptyGroup = (): HonestGroup => ({
  ...{ papers: 0, accused: 0, told: {}, problems: {} },
  ...{ codes: 0, codesRead: 0, printed: {}, right: {}, wrong: {} },
});

const AMOUNTS: readonly ReadName[] = ['total', 'net', 'tax'];

/** A value as readers are to tell it: amounts bare, days ISO. */
const asRead = (name: ReadName, value: string): string => {
  if (AMOUNTS.includes(name)) return value.replace(/^[¥￥]\s?/, '');
  if (name === 'date') {
    const [, year, month, day] = /^(\d{4})\D?(\d{2})\D?(\d{2})/.exec(value) ?? [];
    return `${year}-${month}-${day}`;
  }
  return value;
};

/** Counts a reading of an honest paper in its group. */
const countHonest = (group: HonestGroup, sheet: Sheet, read: Read, ofd: boolean): void => {
  group.papers += 1;
  if (read.told.length > 0) group.accused += 1;
  for (const check of read.told) count(group.told, check);
  if (read.problem !== null) count(group.problems, read.problem);
  // the OFDs of the maker have no bar code
  if (sheet.qr !== null || (sheet.bars !== null && !ofd)) {
    group.codes += 1;
    if (read.code) group.codesRead += 1;
  }
  const fields = [...sheet.head, ...sheet.fields];
  for (const { name, value } of fields) {
    if (name === null) continue;
    count(group.printed, name);
    const told = read.values.filter((one) => one.name === name && one.by === 'text');
    if (told.length === 0) continue;
    // a name that stands twice on the paper, as two dates, is right when one of them is
    count(told.some((one) => one.value === asRead(name, value)) ? group.right : group.wrong, name);
  }
};

/** Groups a paper belongs to, its bytes, and its sheet. */
interface MadePaper {
  readonly groups: readonly string[];
  readonly bytes: Uint8Array;
  readonly ending: string;
  readonly sheet: Sheet;
}

const DAY = '2026-02-03';

const makeOne = async (workshop: Workshop, random: Random): Promise<MadePaper> => {
  const kind = oneOf(random, MADE_KINDS);
  const sheet = paperSheet(kind, random, carTruth(random));
  const form = random();
  if (form < 0.4) {
    const { pdf } = workshop.setter.set(sheet);
    return { groups: ['pdf', `kind ${kind}`], bytes: pdf, ending: 'pdf', sheet };
  }
  if (form < 0.55) {
    const files = await sealedOfd(sheet, oneOf(random, workshop.seals), DAY);
    return { groups: ['ofd', `kind ${kind}`], bytes: ofdOf(files), ending: 'ofd', sheet };
  }
  const options = captureOptions(random);
  const dirt = random() < 0.5 ? 'none' : oneOf(random, DIRT);
  const page = await drawnPage(workshop.setter.set(sheet).pdf, options.dpi);
  const other =
    dirt === 'two-papers'
      ? await drawnPage(
          workshop.setter.set(paperSheet(oneOf(random, MADE_KINDS), random, carTruth(random))).pdf,
          options.dpi,
        )
      : null;
  const { bytes } = await captured(await dirtied(page, dirt, random, other), options, random);
  const sent = options.chat ? 'through a chat' : `${options.dpi} dpi`;
  return {
    groups: [
      'picture',
      `capture ${options.model}`,
      `picture, ${sent}`,
      `dirt ${dirt}`,
      `kind ${kind}`,
    ],
    bytes,
    ending: options.png ? 'png' : 'jpg',
    sheet,
  };
};

/**
 * Makes honest papers of all kinds, layouts, forms and captures, and reads each.
 *
 * @param keep a folder for those of which something was told; null where nobody wants them.
 */
export const measureHonest = async (
  workshop: Workshop,
  readers: Readers,
  random: Random,
  papers: number,
  keep: string | null,
): Promise<Honest> => {
  const honest: Honest = {};
  for (let at = 0; at < papers; at += 1) {
    const { groups, bytes, ending, sheet } = await makeOne(workshop, random);
    const read = await readers.read(bytes);
    for (const name of ['all', ...groups]) {
      const group = honest[name] ?? emptyGroup();
      honest[name] = group;
      countHonest(group, sheet, read, ending === 'ofd');
    }
    if (keep !== null && (read.told.length > 0 || read.problem !== null))
      writeFileSync(join(keep, `${sheet.kind}-${[...read.told].join('+')}-${at}.${ending}`), bytes);
  }
  return honest;
};

/** Groups of several runs added up. */
export const addHonest = (runs: readonly Honest[]): Honest => {
  const all: Honest = {};
  for (const run of runs) {
    for (const [name, group] of Object.entries(run)) {
      const sum = all[name] ?? emptyGroup();
      all[name] = sum;
      sum.papers += group.papers;
      sum.accused += group.accused;
      sum.codes += group.codes;
      sum.codesRead += group.codesRead;
      for (const key of ['told', 'problems', 'printed', 'right', 'wrong'] as const)
        for (const [one, by] of Object.entries(group[key])) count(sum[key], one, by);
    }
  }
  return all;
};
