import { languageNames } from '../../language-names.ts';
import { counted, numberWords } from '../../plural.ts';
import type { LetterWords } from './letter-words.ts';

const months = counted('es', { one: '# mes', other: '# meses' });
const years = counted('es', { one: '# año', other: '# años' });
const days = counted('es', { one: '# día', other: '# días' });
const outlets = counted('es', { one: '# taller', other: '# talleres' });

const upTo = (kilometres: number | null): string =>
  kilometres === null ? ', sin límite de distancia' : ` o ${numberWords('es', kilometres)} km`;

const STARTS = {
  'registered-abroad': 'desde el primer registro en el extranjero',
  'registered-in-china': 'desde el primer registro en China',
  export: 'desde la exportación',
} as const;

const CHANGED = 'Otra confirmación en su lugar, o que el fabricante la suspenda o la revoque.';

/** What the public is told of the terms of a letter, in Spanish. */
export const LETTER_ES: LetterWords = {
  says: {
    'letter-warranty': ({ months: n, kilometres, startsOn }) =>
      `La confirmación indica una garantía de ${months(n)}${upTo(kilometres)}, contada ${STARTS[startsOn]}.`,
    'letter-battery': ({ months: n, kilometres }) =>
      `Para la batería de alto voltaje la confirmación indica ${months(n)}${upTo(kilometres)}.`,
    'letter-parts': ({ years: n, leadTimeDays }) =>
      `La confirmación indica que habrá repuestos durante ${years(n)}` +
      (leadTimeDays === null
        ? '; no indica el tiempo de entrega.'
        : `, con entrega en un máximo de ${days(leadTimeDays)}.`),
    'letter-software': ({ updates, languages }) =>
      `La confirmación indica que el software ${updates ? '' : 'no '}se actualiza` +
      (languages.length === 0
        ? '; no indica los idiomas del software.'
        : `; idiomas del software: ${languageNames(languages, 'es')}.`),
    'letter-remote-lock': ({ mayLock }) =>
      `La confirmación indica que el fabricante ${mayLock ? 'puede bloquear' : 'no bloquea'} el auto a distancia.`,
    'letter-recalls': ({ carriedOut }) =>
      `La confirmación indica que los llamados a revisión de China ${
        carriedOut ? 'también se atienden' : 'no se atienden'
      } en el extranjero.`,
    'letter-outlets': ({ country, named, attested, since, serving }, nameOf) =>
      named === 0
        ? `${nameOf(country)}: la confirmación no nombra ningún taller.`
        : `${nameOf(country)}: la confirmación nombra ${outlets(named)}. ${
            since === null
              ? 'Ahora el fabricante no ratifica ninguno. '
              : `Ratificados por el fabricante el ${since} o después: ${attested}. `
          }Dicen que atienden autos ` + `importados por terceros: ${serving}.`,
  },
  changedBy: {
    'letter-warranty': CHANGED,
    'letter-battery': CHANGED,
    'letter-parts': CHANGED,
    'letter-software': CHANGED,
    'letter-remote-lock': CHANGED,
    'letter-recalls': CHANGED,
    'letter-outlets': 'Que se ratifique o cierre un taller, o lo que un taller diga después.',
  },
};
