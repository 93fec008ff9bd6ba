import { counted, numberWords } from '../../../../domain/statements/plural.ts';
import type { FIGURES_EN } from './en.ts';

const cars = counted('fr', { one: '# voiture', other: '# voitures' });
const days = counted('fr', { one: '# jour', other: '# jours' });
const n = (number: number): string => numberWords('fr', number);

/** Texts of the figures for everybody, French. */
export const FIGURES_FR: typeof FIGURES_EN = {
  place: 'Chiffres',
  title: 'Combien de voitures ont été immatriculées, et combien sont parties\u00a0?',
  none: 'Aucun chiffre n’a encore été publié.',
  headline: (left, registered, within) =>
    `${cars(left)} sur ${n(registered)} ont quitté le pays dans les ${days(within)} suivant leur première ` +
    'immatriculation.',
  compared: (reported, stayed) =>
    `Les constructeurs ont déclaré ${n(reported)} ventes. ` +
    `Aux mêmes lieux et mois, immatriculées et non parties dans ce délai\u00a0: ${n(stayed)}.`,
  span: (from, to, asOf) =>
    `Première immatriculation\u00a0: de ${from} à ${to}\u00a0; selon ce qui était connu le ${asOf}.`,
  edition: 'Édition',
  publishedOn: 'Publiée',
  corrected: (edition) => `Cette édition a été corrigée. La correction est ${edition}.`,
  corrects: (edition) => `Cette édition corrige ${edition}, qui reste inchangée.`,
  why: 'Pourquoi',
  grounds: {
    'late-rows': 'Des lignes sont arrivées après le calcul.',
    'wrong-rows': 'Des lignes étaient fausses et ont été renvoyées.',
    rules: 'Une règle a été lue autrement.',
    program: 'Le programme était faux.',
  },
  columns: {
    maker: 'Constructeur',
    month: 'Mois',
    province: 'Province',
    registered: 'Première immatriculation',
    left: (within) => `Parties en ${days(within)}`,
    share: 'Part partie',
    stayed: 'Immatriculées et non parties',
    reported: 'Ventes déclarées',
    never: 'Vendues ou assurées, jamais immatriculées',
    departed: 'Déjà parties',
    upTo: 'Jours après l’immatriculation',
  },
  unknown: 'inconnu',
  open: (within) => `Des voitures de ce mois peuvent encore partir en ${days(within)}.`,
  openShort: 'délai ouvert',
  more: (rows) => `${n(rows)} lignes de plus\u00a0: totals.csv`,
  curveTitle: 'Au bout de combien de temps sont-elles parties\u00a0?',
  curveWords: (left, within) =>
    `En ${days(within)} après la première immatriculation\u00a0: ${cars(left)}.`,
  window: (within) => days(within),
  mapTitle: 'De quelles provinces venaient-elles\u00a0?',
  mapWords: (within) =>
    `Part des voitures immatriculées parties en ${days(within)}. Plus c’est foncé, plus elle est élevée.`,
  makersTitle: 'Par constructeur',
  monthsTitle: 'Par mois de première immatriculation',
  provincesTitle: 'Par province',
  methodTitle: 'Comment compte-t-on\u00a0?',
  method: (within) => [
    'Un VIN est une voiture, comptée une fois, au mois et dans la province de sa première immatriculation.',
    `Une voiture est partie si la douane l’a vue sortir dans les ${days(within)} suivant sa première immatriculation.`,
    'Les ventes sont celles que les constructeurs ont déclarées\u00a0; ' +
      'elles sont comparées aux voitures des mêmes lieux et mois.',
  ],
  whole: 'En entier',
  unknownTitle: 'Que ne sait-on pas\u00a0?',
  undecided: (undecided) =>
    `Pour ${cars(undecided)}, on n’a pas pu trancher\u00a0: il manque une date, ou la sortie n’est pas connue.`,
  protected: (base) =>
    `Chaque nombre est arrondi au hasard à un multiple de ${n(base)}, afin qu’aucun ne parle d’une voiture ` +
    `isolée. Un écart de moins de ${n(base)} ne signifie rien.`,
  late: 'Des lignes tardives changent un chiffre. Une autre édition paraît alors à côté de celle-ci.',
  filesTitle: 'Fichiers',
  file: 'Fichier',
  holds: 'Contenu',
  size: 'Taille',
  files: {
    'edition.json':
      'Ce qu’est l’édition\u00a0: critères, programme, version des règles, état du journal, SHA-256 de chaque fichier',
    'datapackage.json': 'Description de chaque colonne de chaque tableau (Frictionless)',
    'figures.json': 'Les sommes de cette page',
    'method.txt': 'La méthode',
    counts: 'Comptes protégés, dont chaque chiffre est une somme',
    totals: 'Totaux du pays, et par constructeur, province et mois',
    sales: 'Ventes recalculées par constructeur, province et mois',
    revisions: 'Les mois du pays, de la première version à la dernière',
    undecided: 'Voitures pour lesquelles on n’a pas pu trancher, par motif',
    vintages: 'Les mois du pays, tels que connus à chaque date',
    'vintages-makers': 'Les mois des constructeurs, tels que connus à chaque date',
    curve: 'Le pays pour chaque délai',
    ages: 'Jours de la première immatriculation à la sortie',
  },
  checkTitle: 'Comment contrôler ces chiffres',
  check:
    'Chaque chiffre est une somme de lignes de counts.csv. Ce programme les refait tous et dit ce qui diffère\u00a0:',
  log: 'État du journal avant elle',
  noLog: 'Le journal était vide.',
  logState: (origin, size) => `${origin}, ${n(size)} entrées`,
  ruleSet: 'Version des règles',
  program: 'Programme',
  digest: 'SHA-256 de l’édition',
  editionsTitle: 'Toutes les éditions',
  latest: 'la dernière',
  wasCorrected: 'corrigée',
  invented:
    'Dans cette démonstration, tous les chiffres sont inventés. Aucun constructeur réel n’est nommé à côté.',
};
