import { counted, numberWords } from '../../plural.ts';
import type { AnswerWords } from '../answer-words.ts';

const days = counted('fr', { one: '# jour', other: '# jours' });
const workshops = counted('fr', { one: '# atelier', other: '# ateliers' });

const AS = { used: 'Comme voiture d’occasion', new: 'Non déclarée d’occasion' } as const;

/** The three answers, in French. */
export const ANSWERS_FR: AnswerWords = {
  asked: {
    left: 'A-t-elle quitté la Chine\u00a0?',
    promise: 'Le constructeur en répond-il aujourd’hui\u00a0?',
    country: 'Est-ce valable dans votre pays\u00a0?',
  },
  says: {
    left: ({ on, condition, daysLater }) => [
      `Oui, le ${on}`,
      [
        condition === null ? [] : AS[condition],
        daysLater === null ? [] : `${days(daysLater)} après sa première immatriculation`,
      ]
        .flat()
        .join(', '),
    ],
    'left-days-disagree': ({ on, registeredOn }) => [
      'Elle est partie, et les dates dites ne concordent pas',
      `La douane dit le ${on}\u00a0; la première immatriculation est dite plus tard, le ${registeredOn}.`,
    ],
    'export-refused': ({ on }) => [
      'Selon les données, non\u00a0: l’exportation a été refusée',
      `Refusé le ${on}\u00a0; la douane n’a enregistré aucune sortie.`,
    ],
    'licensed-not-left': ({ country }, nameOf) => [
      'Pas encore, selon les données',
      `Elle a une licence d’exportation, pays\u00a0: ${nameOf(country)}. La douane n’a enregistré aucune sortie.`,
    ],
    'applied-not-left': ({ on }) => [
      'Pas encore, selon les données',
      `L’exportation a été demandée le ${on}\u00a0; aucune sortie n’est enregistrée.`,
    ],
    'no-record': ({ dataOf }) => [
      'On ne le sait pas',
      `Aucune exportation dans les données du ${dataOf}. Cela ne veut pas dire qu’il y a un problème.`,
    ],
    mistyped: ({ expected }) => [
      'Ce VIN est probablement mal saisi',
      `Le caractère 9 ne convient pas\u00a0: d’après les autres, ce devrait être ${expected}.`,
    ],
    holds: ({ months, kilometres }) => [
      months === null
        ? 'Oui'
        : `Oui\u00a0: ${months} mois${kilometres === null ? '' : ` ou ${numberWords('fr', kilometres)} km`}`,
      'Sa confirmation pour cette voiture est en vigueur.',
    ],
    'holds-only-in': ({ country }, nameOf) => [
      `Oui, dans un seul pays\u00a0: ${nameOf(country)}`,
      'La confirmation ne nomme aucun autre pays.',
    ],
    suspended: ({ on }) => [
      on === null ? 'Non\u00a0: suspendue' : `Non\u00a0: suspendue depuis le ${on}`,
      'Tant que la confirmation est suspendue, elle ne promet rien. Le constructeur peut lever la suspension.',
    ],
    revoked: ({ on }) => [
      on === null ? 'Non\u00a0: révoquée' : `Non\u00a0: révoquée le ${on}`,
      'Définitivement. Le constructeur ne répond plus de sa confirmation.',
    ],
    'names-another-country': () => [
      'Non\u00a0: la confirmation vaut pour un autre pays',
      'Elle ne nomme pas le pays de cette exportation.',
    ],
    'needed-and-none': () => [
      'Il n’y en a pas, et il en fallait une',
      'Aucune confirmation du constructeur n’est enregistrée pour cette exportation.',
    ],
    'none-and-not-needed': () => [
      'Aucune confirmation\u00a0; il n’en fallait pas',
      'Demandez au constructeur ce qu’il promet pour ce VIN.',
    ],
    'none-need-unknown': () => [
      'Aucune confirmation enregistrée',
      'Les données ne permettent pas de dire s’il en fallait une.',
    ],
    'not-verified': () => [
      'On ne le sait pas\u00a0: personne ne l’a vérifiée',
      'Une confirmation a été remise seulement sur papier tamponné ou en copie.',
    ],
    'nothing-on-record': () => [
      'On ne le sait pas',
      'Sans exportation enregistrée, rien n’est dit d’une confirmation.',
    ],
    'for-it': ({ country, named, serving }, nameOf) => [
      `Oui, pays de la confirmation\u00a0: ${nameOf(country)}`,
      named === 0
        ? ''
        : `Elle y nomme ${workshops(named)}\u00a0; disent accepter les voitures importées par d’autres\u00a0: ${serving}.`,
    ],
    'for-it-none-serves': ({ named }) => [
      'Oui, mais aucun atelier n’y dit l’accepter',
      named === 0
        ? 'La confirmation n’y nomme aucun atelier.'
        : `Elle y nomme ${workshops(named)}\u00a0; aucun ne dit accepter les voitures importées par d’autres.`,
    ],
    'for-it-read-rule': ({ country, rule }, nameOf) => [
      'Oui, mais lisez d’abord une règle',
      `Pays de la confirmation\u00a0: ${nameOf(country)}. Sa règle ${rule} concerne cette voiture.`,
    ],
    'for-another': ({ promised, asked }, nameOf) => [
      `Non\u00a0: la confirmation vaut pour un seul pays, ${nameOf(promised)}`,
      `${nameOf(asked)}\u00a0: le constructeur n’y promet rien.`,
    ],
    'not-in-force-now': ({ country }, nameOf) => [
      'Pas en vigueur maintenant',
      `La confirmation est suspendue. ${nameOf(country)}\u00a0: rien n’y est promis.`,
    ],
    'nothing-in-force': ({ country }, nameOf) => [
      'Non\u00a0: rien n’y est promis',
      `${nameOf(country)}\u00a0: aucune confirmation en vigueur pour cette voiture.`,
    ],
    'not-admitted': ({ country, rule }, nameOf) => [
      `Non\u00a0: cette voiture n’y est pas admise (${nameOf(country)})`,
      `Selon la règle ${rule} de ce pays, telle que nous l’avons lue.`,
    ],
    'none-names-it': ({ country }, nameOf) => [
      'On ne le sait pas',
      `${nameOf(country)}\u00a0: aucune confirmation vérifiée pour cette voiture.`,
    ],
    'no-country': () => [
      'Choisissez un pays',
      'Les données n’en disent aucun pour cette voiture\u00a0; aucun n’est donc choisi.',
    ],
  },
};
