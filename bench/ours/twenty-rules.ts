import { type Assessment, assess } from '../../src/domain/assess/assess.ts';
import type { Dossier, FactValue } from '../../src/domain/assess/dossier.ts';
import { NOT_MET } from '../../src/domain/rules/evaluate/compile-rule.ts';
import { DECLARATIONS, type Declaration, TWENTY_RULES } from '../workload/declarations.ts';
import type { FiredRule } from '../workload/explained.ts';
import { lawOver, vocabularyOf } from './law-over.ts';

const law = lawOver(
  vocabularyOf({
    'declaration.days': 'integer',
    'declaration.dest': 'country',
    'declaration.vin': 'vin',
    'declaration.km': 'integer',
    'declaration.owner': 'text',
  }),
  TWENTY_RULES.map(({ name, limit, dest }) => ({
    name,
    values: { limit },
    condition: {
      all: [
        { below: ['declaration.days', { value: 'limit' }] },
        { equal: ['declaration.dest', { is: dest }] },
      ],
    },
  })),
);

const dossier: Dossier = new Array(6).fill(null);

const layOut = ({ days, dest, vin, km, owner }: Declaration): Dossier => {
  dossier[0] = days;
  dossier[1] = dest;
  dossier[2] = vin;
  dossier[3] = km;
  dossier[4] = owner;
  return dossier;
};

/** Rules fired over all declarations, the results alone. */
export const countHits = (): number => {
  let hits = 0;
  for (const declaration of DECLARATIONS) {
    layOut(declaration);
    for (const rule of law.general) if (rule.result(dossier) === NOT_MET) hits += 1;
  }
  return hits;
};

/** Everything the product says of one dossier, with the deciding facts by name. */
interface Explanation {
  readonly hits: number;
  readonly assessment: Assessment;
  readonly because: readonly Readonly<Record<string, FactValue>>[];
}

const FACT_NAMES = ['days', 'dest', 'vin', 'km', 'owner', 'day'];

/** All 20 rules on one declaration, each with its result and the values that decided it. */
export const explain = (declaration: Declaration): Explanation => {
  const assessment = assess(law, layOut(declaration), true);
  const because = assessment.findings.map(({ why }) => {
    const values: Record<string, FactValue> = {};
    for (const index of why) values[FACT_NAMES[index] ?? ''] = dossier[index] ?? null;
    return values;
  });
  return { hits: assessment.riskReasons.length, assessment, because };
};

/** The rules that fired and the values that decided them. */
export const fired = ({ assessment, because }: Explanation): readonly FiredRule[] =>
  assessment.findings.flatMap(({ compiled, result }, index) =>
    result === NOT_MET
      ? [
          {
            rule: compiled.rule.code.toLowerCase(),
            days: Number(because[index]?.days),
            dest: String(because[index]?.dest),
          },
        ]
      : [],
  );
