import { foldName } from '../../domain/identifiers/fold-name.ts';
import { plainNumber } from '../../domain/identifiers/plain-number.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { vinsIn } from '../../domain/vin/listed-vins.ts';
import type { PaperReading, SealReading } from '../../papers/paper-reading.ts';
import type { AccountTelling } from './gather-filing.ts';

/** How a letter is sealed by each form of seal that verifies, and against which standard. */
const SEALS: Readonly<Record<SealReading['form'], ShownFacts>> = {
  'ofd-seal-v4': { 'letter.seal': 'e-seal', 'letter.sealStandard': 'GB/T 38540-2020' },
  'ofd-seal-v1': { 'letter.seal': 'e-seal', 'letter.sealStandard': 'GM/T 0031-2014' },
  'ofd-signature': { 'letter.seal': 'signed' },
  'pdf-signature': { 'letter.seal': 'signed' },
};

const textOf = (facts: ShownFacts, name: string): string => String(facts[name] ?? '');

/**
 * The manufacturer's seal that holds, and whose certificate names the issuer; nothing else may be told of the
 * paper.
 */
const sealOf = ({ seals, checks }: PaperReading, issuer: string): SealReading | undefined => {
  const isDoubtful = checks.some(
    ({ check, answer }) => answer === 'told' && check !== 'one-vehicle',
  );
  if (isDoubtful || issuer === '') return undefined;
  return seals.find(
    ({ state, trusted, trustedAs, signer }) =>
      state === 'whole' &&
      trusted === true &&
      trustedAs === 'manufacturer' &&
      foldName(signer ?? '').includes(foldName(issuer)),
  );
};

const valuesOf = ({ values }: PaperReading, name: 'vin' | 'number'): readonly string[] =>
  values.filter((value) => value.name === name).map(({ value }) => plainNumber(value));

/**
 * Of letters that an applicant states, what their manufacturer's seal proves: a letter that was handed in has the
 * number, names every vehicle that the row lists, and is sealed by its issuer under a root that is configured.
 */
export const sealedLetters = (
  rows: readonly AccountTelling[],
  papers: readonly { readonly kind: string; readonly reading: PaperReading }[],
): readonly AccountTelling[] =>
  rows.flatMap((row): readonly AccountTelling[] => {
    if (row.account !== 'letter' || row.standing !== 'stated') return [];
    const number = plainNumber(textOf(row.facts, 'letter.number'));
    const issuer = textOf(row.facts, 'letter.issuer');
    const listed = vinsIn(textOf(row.facts, 'letter.vin'));
    if (number === '' || listed.length === 0) return [];
    for (const { kind, reading } of papers) {
      const vins = valuesOf(reading, 'vin');
      const isIt = kind === 'letter' && valuesOf(reading, 'number').includes(number);
      if (!isIt || !listed.every((vin) => vins.includes(vin))) continue;
      const seal = sealOf(reading, issuer);
      if (seal === undefined) continue;
      const told = ['letter.number', 'letter.vin', 'letter.issuer'] as const;
      const facts = Object.fromEntries(told.map((name) => [name, textOf(row.facts, name)]));
      const proven = { ...facts, ...SEALS[seal.form] };
      const by = { standing: 'signed', part: 'manufacturer', teller: 'seal' } as const;
      return [{ ...row, ...by, facts: proven }];
    }
    return [];
  });
