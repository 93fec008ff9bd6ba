import { counted, numberWords } from '../../../../domain/statements/plural.ts';
import type { CHECK_EN } from './en.ts';

/** Texts of the page where a batch is checked, French. */
export const CHECK_FR: typeof CHECK_EN = {
  title: 'Mon lot passera-t-il\u00a0?',
  lead:
    'Déposez la feuille que vous allez envoyer. Chaque voiture reçoit ses quatre ' +
    'réponses, et ce qu’il faut fournir.',
  file: 'La feuille',
  fileHint: (megabytes, rows) =>
    `CSV, XLSX, JSON, NDJSON ou Parquet, une ligne par voiture, jusqu’à ${numberWords('fr', rows)} lignes et ` +
    `${megabytes} Mo. En-têtes en chinois ou en anglais.`,
  day: 'Date de la demande',
  dayHint: 'La feuille est traitée comme une demande déposée ce jour-là.',
  dayWrong: 'Ce n’est pas une date. Écrivez-la ainsi\u00a0: année-mois-jour.',
  firm: 'Code unifié de crédit social',
  firmHint: 'Facultatif. Sans lui, c’est ce que la feuille dit de l’entreprise qui compte.',
  firmWrong:
    'Ce n’est pas un code unifié de crédit social\u00a0: 18 caractères avec un caractère de contrôle juste.',
  noLetters:
    'Confirmations des constructeurs\u00a0: aucune pour l’instant, sauf si la feuille en a des colonnes.',
  appliedAs: (day, firm) =>
    `Réponse comme pour une demande du ${day}${firm === '' ? '' : `, entreprise ${firm}`}. ` +
    'Confirmations\u00a0: celles de la feuille seulement.',
  missingTitle: 'Colonnes qui manquent',
  missingLead:
    'Aucune ligne ne l’indique, ces règles restent donc sans réponse. Ajoutez les colonnes à la feuille.',
  waitsFor: (rules) => `règles qui l’attendent\u00a0: ${rules}`,
  drop: 'Ou déposez-la ici.',
  here: 'Vérifier',
  asHtml: 'Vérifier, rapport en fichier',
  asCsv: 'Vérifier, réponses en CSV',
  kept: 'Rien n’est gardé\u00a0: ni la feuille, ni les réponses. Pas de compte, pas de trace.',
  waiting: 'Vérification en cours. Une grande feuille prend une minute.',
  missing: 'Choisissez d’abord une feuille.',
  tooLarge: (rows, megabytes) =>
    `La feuille dépasse ce qui est vérifié ici\u00a0: jusqu’à ${numberWords('fr', rows)} lignes et ${megabytes} Mo. ` +
    'Sur votre machine, toute taille est vérifiée\u00a0: npx mileproof screen FILE',
  tooLong:
    'La vérification a duré trop longtemps et a été arrêtée. Sur votre machine, la durée n’est pas ' +
    'limitée\u00a0: npx mileproof screen FILE',
  full: 'Trop de feuilles attendent. Réessayez dans une minute, ou sur votre machine\u00a0: npx mileproof screen FILE',
  sampleTitle: 'Sans feuille sous la main',
  sample: 'Essayer avec un exemple',
  sampleFile: 'L’exemple lui-même',
  templates: 'Une feuille vide avec tous les en-têtes\u00a0:',
  papers:
    'Les documents des voitures peuvent aussi être lus, uniquement dans votre navigateur\u00a0:',
  sampleName: 'exemple.csv',
  doneTitle: counted('fr', { one: '# voiture vérifiée', other: '# voitures vérifiées' }),
  noneTitle: 'Aucune voiture vérifiée',
  asOf: (name, day) => `${name}, au ${day}. Rien n’a été gardé.`,
  unreadTitle: counted('fr', {
    one: '# ligne est restée sans réponse',
    other: '# lignes sont restées sans réponse',
  }),
  asideTitle: counted('fr', {
    one: '# ligne ne décrit pas de voiture et n’est pas comptée',
    other: '# lignes ne décrivent pas de voiture et ne sont pas comptées',
  }),
  brokenTitle: 'La feuille n’a pas pu être lue jusqu’au bout',
  row: 'Ligne',
  field: 'Colonne',
  value: 'Valeur',
  remedy: 'Ce qui aide',
  moreTitle: 'Le tout, en fichier',
  leftOut: (rows, all) =>
    `Les cas les plus graves sont montrés\u00a0: ${numberWords('fr', rows)} sur ${numberWords('fr', all)}. Le ` +
    'CSV les a tous.',
  more: (rows) =>
    'Choisissez encore la feuille, car elle n’a pas été gardée. Le rapport s’ouvre sans réseau et montre ' +
    'les cas les plus ' +
    `graves (jusqu’à ${numberWords('fr', rows)})\u00a0; le CSV les a tous.`,
  whole: 'la feuille entière',
};
