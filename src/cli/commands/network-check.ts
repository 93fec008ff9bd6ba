import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MakersFile } from '../../domain/identifiers/maker-registry.ts';
import type { NetworkProblem } from '../../intake/network/network-problems.ts';
import { brandIdsOf } from '../../intake/network/read-brands.ts';
import { type ReadNetwork, readNetwork } from '../../intake/network/read-network.ts';
import type { NetworkOf } from '../../intake/network/read-outlet.ts';
import { EXIT } from '../exit-status.ts';
import { Refusal } from '../refusal.ts';
import { inertLines } from '../tell.ts';
import type { World } from '../world.ts';

/** Options of `mileproof network check`. */
export interface NetworkCheckOptions {
  readonly lang: 'en' | 'zh';
  /** Id in the list of makers. */
  readonly maker?: string;
  readonly json?: boolean;
}

const WORDS = {
  en: {
    all: (taken: number) => `All ${taken} outlets can be taken as they stand.`,
    some: (taken: number, rows: number, problems: number) =>
      `${taken} of ${rows} outlets can be taken; ${problems} things are wrong.`,
    none: 'Nothing could be read.',
    countries: 'by country',
    row: 'row',
    file: 'file',
    weights: {
      file: 'not read',
      row: 'outlet not taken',
      cell: 'taken without it',
      note: 'taken; look at it',
    },
    missing: (file: string) => `no such file: ${file}`,
    maker: (id: string) => `no manufacturer has the id ${id} in reference/makers.json`,
  },
  zh: {
    all: (taken: number) => `${taken}个网点均可按原样采用。`,
    some: (taken: number, rows: number, problems: number) =>
      `${rows}个网点中${taken}个可采用，共有${problems}处问题。`,
    none: '未能读取任何内容。',
    countries: '按国家',
    row: '行',
    file: '文件',
    weights: {
      file: '未读取',
      row: '网点不采用',
      cell: '采用，但不含此项',
      note: '采用，请核实',
    },
    missing: (file: string) => `没有该文件：${file}`,
    maker: (id: string) => `reference/makers.json中没有代码为${id}的生产企业`,
  },
} as const;

const networkOf = (world: World, { maker }: NetworkCheckOptions): NetworkOf => {
  if (maker === undefined) return { brands: null };
  const text = readFileSync(join(world.root, 'reference', 'makers.json'), 'utf8');
  const { entries } = JSON.parse(text) as MakersFile;
  const own = entries.filter(({ id }) => id === maker);
  if (own.length === 0) {
    throw new Refusal({ en: WORDS.en.maker(maker), zh: WORDS.zh.maker(maker) }, EXIT.usage);
  }
  const brands = brandIdsOf(own.flatMap((one) => one.brands));
  return { brands: brands.size === 0 ? null : brands };
};

const countries = (read: ReadNetwork): string =>
  [...Map.groupBy(read.outlets, ({ country }) => country)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([country, own]) => `${country} ${own.length}`)
    .join(', ');

const problemLine = (
  { row, field, code, weight, value, remedy }: NetworkProblem,
  lang: 'en' | 'zh',
): string => {
  const say = WORDS[lang];
  const where = row === 0 ? say.file : `${say.row} ${row}`;
  const what = [field, value === '' ? '' : `“${value}”`].filter((part) => part !== '').join(' ');
  return `${where}  ${what}  ${code} (${say.weights[weight]}): ${remedy[lang]}`;
};

const linesOf = (read: ReadNetwork, lang: 'en' | 'zh'): readonly string[] => {
  const say = WORDS[lang];
  const { outlets, rows, problems } = read;
  const wrong = problems.filter(({ weight }) => weight !== 'note').length;
  const answer =
    outlets.length === 0
      ? say.none
      : wrong === 0
        ? say.all(outlets.length)
        : say.some(outlets.length, rows, wrong);
  const where = outlets.length === 0 ? [] : [`${say.countries}: ${countries(read)}`];
  return [answer, ...where, ...problems.map((problem) => problemLine(problem, lang))];
};

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** `mileproof network check FILE`: the answer first, then a line a problem. */
export const networkCheckCommand = async (
  world: World,
  file: string,
  options: NetworkCheckOptions,
): Promise<number> => {
  if (!isFile(file)) {
    throw new Refusal({ en: WORDS.en.missing(file), zh: WORDS.zh.missing(file) }, EXIT.missing);
  }
  const read = await readNetwork(file, basename(file), networkOf(world, options));
  const text =
    options.json === true
      ? JSON.stringify(read)
      : inertLines(linesOf(read, options.lang).join('\n'));
  world.stdout.write(`${text}\n`);
  if (read.outlets.length === 0) return EXIT.unreadable;
  return read.problems.some(({ weight }) => weight !== 'note') ? EXIT.failed : EXIT.clear;
};
