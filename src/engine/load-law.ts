import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { VOCABULARY } from '../domain/facts/vocabulary.ts';
import { type CompiledLaw, compileRuleSet } from '../domain/rules/evaluate/compile-rule-set.ts';
import { lawContent } from '../domain/rules/law-content.ts';
import { type LawFile, type ReadLaw, readLaw } from '../domain/rules/read/law.ts';
import type { LawProblem } from '../domain/rules/syntax.ts';

/** The law as its files stand, with what is wrong in them. */
export interface Law extends ReadLaw {
  readonly files: readonly LawFile[];
  /** `sha256:` and 64 hexadecimal digits. */
  readonly hash: string;
}

const yamlFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Content hash of a rule set: RFC 8785, then SHA-256. */
const hashOf = (files: readonly LawFile[]): string =>
  `sha256:${createHash('sha256').update(lawContent(files)).digest('hex')}`;

/** Reads files of law that are already parsed. */
export const lawOf = (files: readonly LawFile[], broken: readonly LawProblem[] = []): Law => {
  const read = readLaw(files, VOCABULARY);
  return { ...read, files, problems: [...broken, ...read.problems], hash: hashOf(files) };
};

interface Parsed {
  readonly files: readonly LawFile[];
  readonly broken: readonly LawProblem[];
}

const parseFiles = (texts: ReadonlyMap<string, string>): Parsed => {
  const files: LawFile[] = [];
  const broken: LawProblem[] = [];
  for (const [path, text] of texts) {
    try {
      files.push({ path, document: parse(text) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      broken.push({ file: path, where: path, code: 'bad-yaml', message });
    }
  }
  return { files, broken };
};

/** Keeps what was parsed under the hash of the texts, so that YAML is parsed once a change. */
const parseOnce = (texts: ReadonlyMap<string, string>, cache: string): Parsed => {
  const hash = createHash('sha256')
    .update(JSON.stringify([...texts]))
    .digest('hex');
  const path = join(cache, `${hash}.json`);
  try {
    return { files: JSON.parse(readFileSync(path, 'utf8')) as LawFile[], broken: [] };
  } catch {
    const parsed = parseFiles(texts);
    if (parsed.broken.length === 0) keep(cache, path, JSON.stringify(parsed.files));
    return parsed;
  }
};

/** Writes a cache file whole or not at all; a read-only place is no reason to stop. */
const keep = (cache: string, path: string, text: string): void => {
  try {
    mkdirSync(cache, { recursive: true });
    const partial = `${path}.${process.pid}`;
    writeFileSync(partial, text);
    renameSync(partial, path);
  } catch {
    // the next run parses again
  }
};

/**
 * Reads and parses a folder of law. A file that is no YAML is a problem, not a crash.
 * @param cache folder for what was parsed; without one the files are parsed every time.
 */
export const loadLaw = (folder: string, cache?: string): Law => {
  const texts = new Map(
    yamlFilesIn(folder).map((path) => [
      relative(folder, path).split(sep).join('/'),
      readFileSync(path, 'utf8'),
    ]),
  );
  const { files, broken } = cache === undefined ? parseFiles(texts) : parseOnce(texts, cache);
  return lawOf(files, broken);
};

/** The law compiled for reading in memory. */
export const compiledLaw = ({ ruleSet }: Law): CompiledLaw => compileRuleSet(ruleSet);
