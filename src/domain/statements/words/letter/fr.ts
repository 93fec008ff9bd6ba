import { languageNames } from '../../language-names.ts';
import { counted, numberWords } from '../../plural.ts';
import type { LetterWords } from './letter-words.ts';

const months = counted('fr', { one: '# mois', other: '# mois' });
const years = counted('fr', { one: '# an', other: '# ans' });
const days = counted('fr', { one: '# jour', other: '# jours' });
const outlets = counted('fr', { one: '# atelier', other: '# ateliers' });

const upTo = (kilometres: number | null): string =>
  kilometres === null ? ', sans limite de distance' : ` ou ${numberWords('fr', kilometres)} km`;

const STARTS = {
  'registered-abroad': 'à partir de la première immatriculation à l’étranger',
  'registered-in-china': 'à partir de la première immatriculation en Chine',
  export: 'à partir de l’exportation',
} as const;

const CHANGED =
  'Une autre confirmation à sa place, ou sa suspension ou révocation par le constructeur.';

/** What the public is told of the terms of a letter, in French. */
export const LETTER_FR: LetterWords = {
  says: {
    'letter-warranty': ({ months: n, kilometres, startsOn }) =>
      `La confirmation indique une garantie de ${months(n)}${upTo(kilometres)}, comptée ${STARTS[startsOn]}.`,
    'letter-battery': ({ months: n, kilometres }) =>
      `Pour la batterie haute tension, la confirmation indique ${months(n)}${upTo(kilometres)}.`,
    'letter-parts': ({ years: n, leadTimeDays }) =>
      `La confirmation indique des pièces pendant ${years(n)}` +
      (leadTimeDays === null
        ? '\u00a0; elle n’indique pas de délai de livraison.'
        : `, livrées sous ${days(leadTimeDays)}.`),
    'letter-software': ({ updates, languages }) =>
      `La confirmation indique que les logiciels ${updates ? 'sont' : 'ne sont pas'} mis à jour` +
      (languages.length === 0
        ? '\u00a0; elle n’indique pas leurs langues.'
        : `\u00a0; langues des logiciels\u00a0: ${languageNames(languages, 'fr')}.`),
    'letter-remote-lock': ({ mayLock }) =>
      'La confirmation indique que le constructeur ' +
      `${mayLock ? 'peut verrouiller' : 'ne verrouille pas'} la voiture à distance.`,
    'letter-recalls': ({ carriedOut }) =>
      `La confirmation indique que les rappels de Chine ${
        carriedOut ? 'sont aussi faits' : 'ne sont pas faits'
      } à l’étranger.`,
    'letter-outlets': ({ country, named, attested, since, serving }, nameOf) =>
      named === 0
        ? `${nameOf(country)}\u00a0: la confirmation ne nomme aucun atelier.`
        : `${nameOf(country)}\u00a0: la confirmation nomme ${outlets(named)}. ${
            since === null
              ? 'Aucun n’est attesté par le constructeur pour le moment. '
              : `Attestés par le constructeur le ${since} ou après\u00a0: ${attested}. `
          }Disent accepter des voitures ` + `importées par d’autres\u00a0: ${serving}.`,
  },
  changedBy: {
    'letter-warranty': CHANGED,
    'letter-battery': CHANGED,
    'letter-parts': CHANGED,
    'letter-software': CHANGED,
    'letter-remote-lock': CHANGED,
    'letter-recalls': CHANGED,
    'letter-outlets':
      'L’attestation ou la fermeture d’un atelier, ou ce qu’un atelier dira ensuite.',
  },
};
