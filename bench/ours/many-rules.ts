import type { Dossier } from '../../src/domain/assess/dossier.ts';
import { NOT_MET } from '../../src/domain/rules/evaluate/compile-rule.ts';
import { FACT_SET, MANY_RULES } from '../workload/many-rules.ts';
import { lawOver, vocabularyOf } from './law-over.ts';

/** Reads and compiles the ten thousand rules; the function then counts those that fire. */
export const manyRulesLaw = (): (() => number) => {
  const law = lawOver(
    vocabularyOf({
      'declaration.maker': 'text',
      'declaration.energy': 'text',
      'declaration.kind': 'text',
      'declaration.standing': 'text',
      'declaration.days': 'integer',
      'declaration.km': 'integer',
      'declaration.price': 'integer',
    }),
    MANY_RULES.map(({ name, equal, above }) => ({
      name,
      values: above,
      condition: {
        all: [
          ...Object.entries(equal).map(([fact, text]) => ({
            equal: [`declaration.${fact}`, { is: text }],
          })),
          ...Object.keys(above).map((fact) => ({
            above: [`declaration.${fact}`, { value: fact }],
          })),
        ],
      },
    })),
  );
  const { maker, energy, kind, standing, days, km, price } = FACT_SET;
  const dossier: Dossier = [maker, energy, kind, standing, days, km, price, null];
  return () => {
    let hits = 0;
    for (const rule of law.general) if (rule.result(dossier) === NOT_MET) hits += 1;
    return hits;
  };
};
