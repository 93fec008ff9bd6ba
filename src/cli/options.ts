import { InvalidArgumentError, Option } from 'commander';
import { parseIsoDate } from '../domain/calendar/iso-date.ts';
import type { World } from './world.ts';

const readDay = (text: string): number => {
  const day = parseIsoDate(text);
  if (day === null) throw new InvalidArgumentError('write a date as 2026-03-05.');
  return day;
};

/** `--today`: the day on which clocks are read, a day number. */
export const todayOption = (): Option =>
  new Option(
    '--today <date>',
    'day on which running clocks are read (default: today in China)',
  ).argParser(readDay);

/** `--on` of a letter: the day at whose end in China it is asked about, a day number. */
export const askedOnOption = (): Option =>
  new Option('--on <date>', 'as asked at the end of this day in China (default: now)').argParser(
    readDay,
  );

/** An amount of memory as DuckDB reads it: `600MB`, `4GB`, `1.5GiB`. */
const AMOUNT = /^(?:[1-9]\d*(?:\.\d+)?|0\.0*[1-9]\d*) ?[MGT]i?B$/i;

const readAmount = (text: string): string => {
  if (!AMOUNT.test(text)) throw new InvalidArgumentError('write an amount as 600MB or 4GB.');
  return text;
};

/** `--memory`: what the database of a nation may hold. */
export const memoryOption = (example: string): Option =>
  new Option(
    '--memory <size>',
    `of a nation: memory the database may take before it uses the disk, as ${example}`,
  ).argParser(readAmount);

/** Masters as `spark-submit` takes them; `local` is left out, since it makes no processes of its own. */
const MASTER = /^(?:spark:\/\/.+|local-cluster\[.+\]|yarn|k8s:\/\/.+)$/;

const readMaster = (text: string): string => {
  if (!MASTER.test(text)) throw new InvalidArgumentError('write a master as spark://host:7077.');
  return text;
};

/** `--engine`: where a nation's stages are done. */
export const engineOption = (): Option =>
  new Option(
    '--engine <master>',
    'of a nation: have it done on Apache Spark, as spark://host:7077, yarn or k8s://…',
  ).argParser(readMaster);

/** `--on`: the day whose version of the law is shown, a day number. */
export const onOption = (): Option =>
  new Option(
    '--on <date>',
    'show the law as it stands on this day (default: today in China)',
  ).argParser(readDay);

/** `--on` of the check: the day around which it tells what runs out, a day number. */
export const checkedOnOption = (): Option =>
  new Option(
    '--on <date>',
    'tell what runs out around this day (default: the day on which the law was last read)',
  ).argParser(readDay);

/** `--on` of a shadow: the day on which the other law takes effect, a day number. */
export const takesEffectOption = (): Option =>
  new Option('--on <date>', 'day on which it takes effect')
    .argParser(readDay)
    .makeOptionMandatory();

/** `--on` of the query: the day whose law it asks, a day number. */
export const writtenOnOption = (): Option =>
  new Option(
    '--on <date>',
    'ask every row by the law as it stands on this day (default: by that of its own day)',
  ).argParser(readDay);

/** `--lang`: language of tables, reports and messages. */
export const languageOption = (world: World): Option =>
  new Option('--lang <language>', 'language of the answer')
    .choices(['en', 'zh'])
    .default(world.language);

const gather = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  text,
];

/** `--set`: read a value of the law differently; may be given several times. */
export const setOption = (): Option =>
  new Option(
    '--set <rule.value=…>',
    'read a value of the law differently, for instance G01.days=90; repeatable',
  )
    .argParser(gather)
    .default([], 'none');

/** `--law`: folder of the law. */
export const lawOption = (): Option =>
  new Option('--law <folder>', 'read this folder of law instead of the one shipped');

/** The language asked for anywhere on the line, else that of the person. */
export const languageOf = ({ words, language }: World): 'en' | 'zh' => {
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = words[at] === '--lang' ? words[at + 1] : words[at]?.slice('--lang='.length);
  return asked === 'en' || asked === 'zh' ? asked : language;
};
