import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { comparePaper, type ValuesByName } from '../../papers/forms/compare-paper.ts';
import { sameValue } from '../../papers/forms/same-value.ts';
import { LIMITS } from '../../papers/limits.ts';
import { openPaperReader, type PaperReader } from '../../papers/node/open-paper-reader.ts';
import {
  type PaperCheck,
  type PaperReading,
  READ_NAMES,
  type UnreadFile,
} from '../../papers/paper-reading.ts';
import { PAPERS_TEXTS } from '../../papers/texts/texts.ts';
import { readTrustRoots } from '../../papers/trust/read-trust-roots.ts';
import type { TrustRoots } from '../../papers/trust/trust-roots.ts';
import { EXIT } from '../exit-status.ts';
import { readInput } from '../letters/read-input.ts';
import { paperLines } from '../papers/paper-lines.ts';
import { Refusal } from '../refusal.ts';
import { openRefusal } from '../register/open-refusal.ts';
import { StepBar } from '../step-bar.ts';
import { inertLines } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof paper check` was asked. */
export interface PaperCheckOptions {
  readonly lang: 'en' | 'zh';
  readonly json?: boolean;
  /** Path of a JSON file of what was stated. */
  readonly stated?: string;
  /** Path of a file of roots of seals. */
  readonly roots?: string;
}

/** A file and what came of it. */
export type CheckedPaper = { readonly file: string } & (PaperReading | UnreadFile);

/** Files of a folder and the folders in it, by name, without hidden ones; a file is itself. */
const filesOf = (path: string): readonly string[] => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
};

const notStated = (path: string, en: string, zh: string): Refusal =>
  new Refusal(
    { en: `${path} is no list of what was stated: ${en}`, zh: `${path}不是申报内容：${zh}` },
    EXIT.usage,
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was stated, a vehicle each; null where nothing was given. */
const readStated = async (
  world: World,
  path: string | undefined,
): Promise<readonly ValuesByName[] | null> => {
  if (path === undefined) return null;
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(await readInput(world, path)).toString());
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw notStated(path, 'it is no JSON', '不是JSON');
  }
  const vehicles: readonly unknown[] = Array.isArray(json) ? json : [json];
  return vehicles.map((vehicle) => {
    if (!isObject(vehicle)) throw notStated(path, 'an object is missing', '缺少对象');
    for (const [name, value] of Object.entries(vehicle)) {
      if (!(READ_NAMES as readonly string[]).includes(name) || typeof value !== 'string') {
        const names = READ_NAMES.join(', ');
        throw notStated(path, `“${name}”; fields are texts: ${names}`, `“${name}”；字段：${names}`);
      }
    }
    return vehicle as ValuesByName;
  });
};

/** Whose seals are believed; null where nothing was given. */
const readRoots = async (world: World, path: string | undefined): Promise<TrustRoots | null> => {
  if (path === undefined) return null;
  const roots = readTrustRoots(Buffer.from(await readInput(world, path)).toString());
  if ('problem' in roots)
    throw openRefusal({ code: 'seal-roots-malformed', path, where: roots.where });
  return roots;
};

const KEYS = ['vin', 'number'] as const;

/** What was stated of the vehicle of a paper: all there is, or of several the one whose VIN or number it names. */
const statedOf = (
  { values }: PaperReading,
  vehicles: readonly ValuesByName[],
): ValuesByName | null => {
  if (vehicles.length === 1) return vehicles[0] ?? null;
  const named = vehicles.find((vehicle) =>
    KEYS.some((key) =>
      values.some(({ name, value }) => name === key && sameValue(key, value, vehicle[key] ?? '')),
    ),
  );
  return named ?? null;
};

const checkFile = async (
  world: World,
  reader: PaperReader,
  file: string,
  stated: readonly ValuesByName[] | null,
): Promise<CheckedPaper> => {
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0 };
  if (size > LIMITS.bytes) return { file, problem: 'too-large' };
  const read = await reader.read(await readInput(world, file));
  if ('problem' in read) return { file, ...read };
  const compared: readonly PaperCheck[] =
    stated === null ? [] : comparePaper(read, statedOf(read, stated) ?? {}, 'stated');
  return { file, ...read, checks: [...read.checks, ...compared] };
};

const isTold = (paper: CheckedPaper): boolean =>
  !('problem' in paper) && paper.checks.some(({ answer }) => answer === 'told');

const statusOf = (papers: readonly CheckedPaper[]): number => {
  if (papers.some(isTold)) return EXIT.blocked;
  const unread = papers.filter((paper) => 'problem' in paper).length;
  if (unread === papers.length) return EXIT.unreadable;
  return unread > 0 ? EXIT.undetermined : EXIT.clear;
};

const WORDS = { en: { reading: 'Reading' }, zh: { reading: '读取' } } as const;

/** `mileproof paper check FILE…`: of each file its form, kind, values and checks, as they are read. */
export const paperCheckCommand = async (
  world: World,
  paths: readonly string[],
  { lang, json, stated, roots }: PaperCheckOptions,
): Promise<number> => {
  const vehicles = await readStated(world, stated);
  const files = paths.flatMap(filesOf);
  const reader = openPaperReader(await readRoots(world, roots));
  const bar = new StepBar(world);
  const papers: CheckedPaper[] = [];
  try {
    for (const [at, file] of files.entries()) {
      bar.show(`${WORDS[lang].reading} ${inertLines(file)}`, at / files.length);
      const paper = await checkFile(world, reader, file, vehicles);
      papers.push(paper);
      bar.stop();
      const text =
        json === true ? JSON.stringify(paper) : inertLines(paperLines(paper, lang).join('\n'));
      world.stdout.write(`${text}\n`);
    }
  } finally {
    bar.stop();
    reader.close();
  }
  if (json !== true) world.stdout.write(`${PAPERS_TEXTS[lang].neverGenuine}\n`);
  return statusOf(papers);
};
