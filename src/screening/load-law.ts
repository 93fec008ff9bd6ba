import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { VOCABULARY } from '../domain/facts/vocabulary.ts';
import { type CompiledLaw, compileRuleSet } from '../domain/rules/evaluate/compile-rule-set.ts';
import { lawContent } from '../domain/rules/law-content.ts';
import { type LawFile, readLaw } from '../domain/rules/read/law.ts';
import type { LawProblem, RuleSet } from '../domain/rules/syntax.ts';

/** The law as its files stand, with what is wrong in them. */
export interface Law {
  readonly files: readonly LawFile[];
  readonly ruleSet: RuleSet;
  readonly problems: readonly LawProblem[];
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
  const { ruleSet, problems } = readLaw(files, VOCABULARY);
  return { files, ruleSet, problems: [...broken, ...problems], hash: hashOf(files) };
};

/** Reads and parses a folder of law. A file that is no YAML is a problem, not a crash. */
export const loadLaw = (folder: string): Law => {
  const files: LawFile[] = [];
  const broken: LawProblem[] = [];
  for (const path of yamlFilesIn(folder)) {
    const name = relative(folder, path).split(sep).join('/');
    try {
      files.push({ path: name, document: parse(readFileSync(path, 'utf8')) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      broken.push({ file: name, where: name, code: 'bad-yaml', message });
    }
  }
  return lawOf(files, broken);
};

/** The law compiled for reading in memory. */
export const compiledLaw = ({ ruleSet }: Law): CompiledLaw => compileRuleSet(ruleSet);
