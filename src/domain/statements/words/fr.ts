import type { OutletWordKind } from '../../lives/outlet-word-kinds.ts';
import { counted, numberWords } from '../plural.ts';
import type { StatementWords } from '../statement-words.ts';
import { LETTER_FR } from './letter/fr.ts';
import { placeWords } from './place-words.ts';

const days = counted('fr', { one: '# jour', other: '# jours' });
const rulesRead = counted('fr', { one: '# règle', other: '# règles' });

const after = (n: number): string =>
  n === 0
    ? 'le jour même de sa première immatriculation'
    : `${days(n)} après sa première immatriculation`;

const NEVER = 'Rien\u00a0: c’est pareil pour toutes les voitures.';
const COPY = 'Le recopier depuis la voiture ou ses papiers.';
const BY_CUSTOMS = 'Une correction de la douane.';
const BY_REGISTRY = 'Une correction du service d’immatriculation.';

const NEEDED = {
  needed:
    'La confirmation de service après-vente du constructeur était exigée pour cette exportation',
  'not-needed':
    'La confirmation de service après-vente du constructeur n’était pas exigée pour cette exportation',
  exempt:
    'Cette exportation était dispensée de la confirmation du constructeur, car la ' +
    'voiture a été cédée tôt pour l’exportation',
  unknown:
    'Les données ne permettent pas de dire si la confirmation de service après-vente du constructeur était exigée',
} as const;

const LETTER = {
  none: 'Aucune confirmation de service après-vente du constructeur n’est enregistrée.',
  valid:
    'Une confirmation de service après-vente du constructeur lui-même est enregistrée\u00a0; ' +
    'elle n’est pas révoquée.',
  elsewhere: 'La confirmation enregistrée vaut pour un autre pays.',
  'not-verified':
    'La confirmation a été remise seulement sur papier tamponné ou en copie\u00a0; personne ne l’a vérifiée.',
} as const;

const CONDITION = {
  used: ' comme voiture d’occasion',
  new: ', sans être déclarée d’occasion,',
} as const;

const OUTLET_SAID: Readonly<Record<OutletWordKind, (on: string) => string>> = {
  served: (on) => `Réparée le ${on}.`,
  refused: (on) => `Réparation refusée le ${on}.`,
  'waiting-for-parts': (on) => `En attente de pièces, dit le ${on}.`,
};

/** What the public is told of a vehicle, in French. */
export const STATEMENTS_FR: StatementWords = {
  says: {
    'vin-not-well-formed': ({ length }) =>
      'Ce n’est pas un VIN\u00a0: il a 17 caractères, chiffres et majuscules sans I, O ni Q. ' +
      `Le vôtre en a ${length}.`,
    'vin-check-digit': ({ expected }) =>
      `Le caractère 9 ne convient pas\u00a0: d’après les autres, ce devrait être ${expected}. Un ` +
      'caractère est peut-être mal saisi.',
    'built-in-year': ({ year }) => `D’après le code d’année du VIN, l’année-modèle est ${year}.`,
    'no-export-record': ({ dataOf }) =>
      `Aucune exportation dans les données du ${dataOf}\u00a0: cela ne veut pas dire qu’il y a un problème.`,
    exported: ({ on, country, condition, daysLater }, nameOf) =>
      `Exportée de Chine${condition === null ? '' : CONDITION[condition]} le ${on}` +
      `${daysLater === null ? '' : `, ${after(daysLater)} en Chine`}.` +
      `${country === null ? '' : ` Pays de destination\u00a0: ${nameOf(country)}.`}`,
    'first-registered': ({ on }) => `Première immatriculation en Chine le ${on}.`,
    'export-applied-for': ({ on, daysLater }) =>
      `Exportation demandée le ${on}${daysLater === null ? '' : `, ${after(daysLater)}`}.`,
    'export-refused': ({ on }) => `L’exportation a été refusée le ${on}.`,
    owners: ({ owners }) =>
      owners === 1
        ? 'A eu 1 propriétaire enregistré en Chine.'
        : `A eu ${owners} propriétaires enregistrés en Chine, dont peut-être l’exportateur.`,
    odometer: ({ km, on }) =>
      `Le compteur indiquait ${numberWords('fr', km)} km au contrôle${on === null ? '' : ` du ${on}`}.`,
    'letter-needed': ({ need, days: within }) =>
      within === null
        ? `${NEEDED[need]}.`
        : `${NEEDED[need]}\u00a0; elle est exigée si l’exportation est demandée dans les ${days(within)} qui ` +
          'suivent la première immatriculation.',
    letter: ({ standing, on }) =>
      standing === 'revoked'
        ? `Le constructeur a révoqué sa confirmation de service après-vente${on === null ? '' : ` le ${on}`}.`
        : standing === 'suspended'
          ? 'Le constructeur a suspendu sa confirmation de service ' +
            `après-vente${on === null ? '' : ` le ${on}`}\u00a0: elle ` +
            'n’est pas valable pour le moment.'
          : LETTER[standing],
    'letter-issued': ({ on }) => `La confirmation a été émise le ${on}.`,
    ...LETTER_FR.says,
    'licensed-for': ({ country }, nameOf) =>
      `Pays de la licence d’exportation\u00a0: ${nameOf(country)}.`,
    deregistered: ({ on }) =>
      `Radiée du registre en Chine le ${on}, comme cela se fait après une exportation.`,
    'question-open': () => 'Une question sur la demande reste ouverte.',
    'outlet-said': (said, nameOf) =>
      `${OUTLET_SAID[said.kind](said.on)} Atelier\u00a0: ${placeWords(said, nameOf)}.`,
    'destination-rules': ({ country, rules, toldUpTo }, nameOf) =>
      `${nameOf(country)}\u00a0: nous avons lu ${rulesRead(rules)} sur ce type d’importation. ` +
      (toldUpTo === null
        ? 'Les sources ne sont pas datées.'
        : `Date de la source la plus récente\u00a0: ${toldUpTo}.`),
    'destination-not-read': ({ country }, nameOf) =>
      `${nameOf(country)}\u00a0: nous n’avons pas encore lu ses règles.`,
    'offered-elsewhere': ({ told, offered }, nameOf) =>
      `Pays de destination selon la douane\u00a0: ${nameOf(told)}. On vous la propose dans un autre pays\u00a0` +
      `: ${nameOf(offered)}. Demandez au vendeur comment cela s’est fait.`,
    'maker-restricts': ({ brand, country, on, title }, nameOf) =>
      `${brand} a dit publiquement que ses voitures faites pour la Chine sont restreintes à l’étranger. ` +
      `Pays\u00a0: ${nameOf(country)} (${title}, ${on}). C’est dit de la marque, non de cette voiture\u00a0: ` +
      `demandez à un atelier avec ce VIN.`,
    'no-recall-data': () =>
      'Nous n’avons pas de données de rappel. Un rappel en Chine peut ne pas atteindre les ' +
      'voitures à l’étranger\u00a0: demandez à l’atelier avec ce VIN.',
    'first-owner-promises': () =>
      'Ce que le constructeur ne promet qu’au premier propriétaire peut ne plus valoir pour les suivants.',
    'how-to-complain': () =>
      'Si on refuse de réparer, demandez un refus écrit avec la date et le nom de ' +
      'l’atelier\u00a0: la réclamation en a besoin.',
  },
  changedBy: {
    'vin-not-well-formed': COPY,
    'vin-check-digit': COPY,
    'built-in-year': 'Rien\u00a0: le code fait partie du VIN.',
    'no-export-record': 'Une demande d’exportation, ou une sortie que la douane signale.',
    exported: BY_CUSTOMS,
    'first-registered': BY_REGISTRY,
    'export-applied-for': 'Une autre demande, ou une demande modifiée.',
    'export-refused': 'Un recours accueilli, ou une autre demande.',
    owners: BY_REGISTRY,
    odometer: 'Un contrôle ultérieur.',
    'letter-needed': 'Une correction des dates d’immatriculation, de cession ou de demande.',
    letter: 'Ce que le constructeur dira ensuite de ses confirmations.',
    'letter-issued': 'Rien\u00a0: elle a été émise ce jour-là.',
    ...LETTER_FR.changedBy,
    'licensed-for': 'Une autre licence, ou la fin de celle-ci.',
    deregistered: BY_REGISTRY,
    'question-open': 'Une réponse.',
    'outlet-said': 'Ce que l’atelier dira plus tard de cette voiture.',
    'destination-rules': 'Des sources plus récentes\u00a0; demandez à l’autorité du pays.',
    'destination-not-read': 'La lecture de ses règles.',
    'offered-elsewhere': BY_CUSTOMS,
    'maker-restricts': 'Une autre déclaration publique du constructeur.',
    'no-recall-data': NEVER,
    'first-owner-promises': NEVER,
    'how-to-complain': NEVER,
  },
  saidBy: {
    vin: 'le VIN lui-même',
    register: 'ce registre',
    law: 'les règles telles que nous les avons lues',
    press: 'la presse, qui cite le constructeur',
    registry: 'le service d’immatriculation de Chine',
    customs: 'la douane de Chine',
    exporter: 'l’exportateur',
    manufacturer: 'le constructeur',
    outlet: 'l’atelier',
    office: 'un service des licences',
    ministry: 'le ministère',
    tax: 'l’administration fiscale',
  },
};
