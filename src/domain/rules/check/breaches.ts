import type { LawProblem, Rule } from '../syntax.ts';

/**
 * Whether a rule says its breach once: in `breach`, a flag in its title. Lists of what stands against a vehicle
 * would else say what the rule asks for, as if the vehicle did it.
 */
export const checkBreach = ({ id, file, axis, breach }: Rule): readonly LawProblem[] => {
  if ((axis === 'risk') === (breach === null)) return [];
  return [
    axis === 'risk'
      ? {
          file,
          where: `${id}.breach`,
          code: 'breach-twice',
          message: 'the title of a flag is its breach: leave `breach` away',
        }
      : {
          file,
          where: id,
          code: 'no-breach',
          message: 'needs `breach` in both languages: what is said of a vehicle that breaks it',
        },
  ];
};
