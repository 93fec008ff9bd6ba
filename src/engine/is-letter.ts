import type { Dossier } from '../domain/assess/dossier.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';

/** Facts any of which shows that there is a letter; a seal of "none" or no outlets alone shows none. */
const SIGNS = (
  ['letter.number', 'letter.issuer', 'letter.issuedOn', 'letter.destination'] satisfies FactName[]
).map((name) => factNamed(name).index);

const SEAL = factNamed('letter.seal').index;
const OUTLETS = factNamed('letter.outlets').index;

/** True when the cells of the letter account tell of a letter at all. */
export const isLetter = (values: Dossier): boolean => {
  for (const index of SIGNS) if (values[index] !== null) return true;
  const seal = values[SEAL];
  if (seal !== null && seal !== 'none') return true;
  const outlets = values[OUTLETS];
  return typeof outlets === 'number' && outlets > 0;
};
