import { counted, numberWords } from '../../../../domain/statements/plural.ts';
import type { FIGURES_EN } from './en.ts';

const cars = counted('kk', { other: '# көлік' });
const days = counted('kk', { other: '# күн' });
const n = (number: number): string => numberWords('kk', number);

/** Texts of the figures for everybody, Kazakh. */
export const FIGURES_KK: typeof FIGURES_EN = {
  place: 'Деректер',
  title: 'Қанша көлік тіркелді, оның қаншасы елден шықты?',
  none: 'Деректер әлі жарияланған жоқ.',
  headline: (left, registered, within) =>
    `${cars(left)} алғаш тіркелгеннен кейін ${days(within)} ішінде елден шықты; барлығы тіркелгені: ${n(registered)}.`,
  compared: (reported, stayed) =>
    `Өндірушілер сатылды деп хабарлағаны: ${n(reported)}. ` +
    `Сол жерлер мен айларда тіркеліп, осы мерзімде елден шықпағаны: ${n(stayed)}.`,
  span: (from, to, asOf) => `Алғаш тіркелген уақыты: ${from} — ${to}; ${asOf} жағдайы бойынша.`,
  edition: 'Басылым',
  publishedOn: 'Жарияланған күні',
  corrected: (edition) => `Бұл басылым түзетілді. Түзетілген басылым: ${edition}.`,
  corrects: (edition) => `Бұл басылым ${edition} басылымын түзетеді; бұрынғысы өзгеріссіз қалады.`,
  why: 'Себебі',
  grounds: {
    'late-rows': 'Кейбір жолдар есептен кейін келді.',
    'wrong-rows': 'Кейбір жолдар қате болып, қайта берілді.',
    rules: 'Ереже басқаша түсінілді.',
    program: 'Бағдарламада қате болды.',
  },
  columns: {
    maker: 'Өндіруші',
    month: 'Ай',
    province: 'Провинция',
    registered: 'Алғаш тіркелгені',
    left: (within) => `${days(within)} ішінде елден шыққаны`,
    share: 'Шыққандарының үлесі',
    stayed: 'Тіркеліп, елден шықпағаны',
    reported: 'Есеп бойынша сатылғаны',
    never: 'Сатылған не сақтандырылған, бірақ тіркелмеген',
    departed: 'Сол күнге дейін шыққаны',
    upTo: 'Тіркелгеннен кейінгі күндер',
  },
  unknown: 'белгісіз',
  open: (within) => `Бұл айдың көліктері ${days(within)} ішінде әлі шығуы мүмкін.`,
  openShort: 'мерзімі бітпеген',
  more: (rows) => `Тағы ${n(rows)} жол: totals.csv`,
  curveTitle: 'Олар қанша уақыттан кейін шықты?',
  curveWords: (left, within) => `Алғаш тіркелгеннен кейін ${days(within)} ішінде: ${cars(left)}.`,
  window: (within) => days(within),
  mapTitle: 'Олар қай провинциялардан?',
  mapWords: (within) =>
    `Тіркелген көліктердің ${days(within)} ішінде елден шыққан үлесі. Неғұрлым қою болса, соғұрлым жоғары.`,
  makersTitle: 'Өндірушілер бойынша',
  monthsTitle: 'Алғаш тіркелген айы бойынша',
  provincesTitle: 'Провинциялар бойынша',
  methodTitle: 'Қалай есептеледі?',
  method: (within) => [
    'Бір VIN — бір көлік. Ол алғаш тіркелген айы мен провинциясы бойынша бір рет есептеледі.',
    `Кеден алғаш тіркелгеннен кейін ${days(within)} ішінде шыққанын көрсе, көлік елден шыққан болып есептеледі.`,
    'Сатылым өндірушілердің есебі бойынша берілген және сол жерлер мен айлардағы көліктермен салыстырылған.',
  ],
  whole: 'Толық мәтіні',
  unknownTitle: 'Не белгісіз?',
  undecided: (undecided) =>
    `${cars(undecided)} қайда жататыны анықталмады: күні жоқ немесе шыққаны белгісіз.`,
  protected: (base) =>
    `Әр сан кездейсоқ түрде ${n(base)} санына еселікке дейін дөңгелектенген, сондықтан жеке көлік туралы ` +
    `ештеңе айтпайды. ${n(base)} санынан кіші айырма ештеңе білдірмейді.`,
  late: 'Кеш келген жолдар санды өзгертеді. Ондайда қасында жаңа басылым шығады.',
  filesTitle: 'Файлдар',
  file: 'Файл',
  holds: 'Мазмұны',
  size: 'Көлемі',
  kilobytes: (kilobytes) => `${n(kilobytes)} кБ`,
  checkTitle: 'Бұл сандарды қалай тексеруге болады',
  check:
    'Мұндағы барлық сан — counts.csv файлы жолдарының қосындысы. ' +
    'Бұл бағдарлама оларды қайта есептеп, айырмасын айтады:',
  log: 'Басылым алдындағы журнал күйі',
  noLog: 'Журнал бос болды.',
  logState: (origin, size) => `${origin}, жазба саны: ${n(size)}`,
  ruleSet: 'Ережелер нұсқасы',
  program: 'Бағдарлама',
  digest: 'Басылымның SHA-256 мәні',
  editionsTitle: 'Барлық басылым',
  latest: 'соңғысы',
  wasCorrected: 'түзетілген',
  invented:
    'Бұл көрсетілімде барлық сан ойдан алынған. Нағыз өндірушілер олардың жанында аталмайды.',
};
