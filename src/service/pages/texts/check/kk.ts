import { counted, numberWords } from '../../../../domain/statements/plural.ts';
import type { CHECK_EN } from './en.ts';

/** Texts of the page where a batch is checked, Kazakh. */
export const CHECK_KK: typeof CHECK_EN = {
  title: 'Менің партиям өте ме?',
  lead: 'Тапсырғалы отырған кестені жүктеңіз. Әр көлікке төрт жауап беріледі және не әкелу керегі айтылады.',
  file: 'Кесте',
  fileHint: (megabytes, rows) =>
    `CSV, XLSX, JSON, NDJSON немесе Parquet, бір көлікке бір жол, ${numberWords('kk', rows)} жолға және ` +
    `${megabytes} МБ дейін. Тақырыптары қытайша немесе ағылшынша.`,
  drop: 'Немесе осында сүйреп әкеліңіз.',
  here: 'Тексеру',
  asHtml: 'Тексеру, есеп файлмен',
  asCsv: 'Тексеру, жауаптар CSV-де',
  kept: 'Ештеңе сақталмайды: кесте де, жауаптар да. Тіркелу керек емес, із қалмайды.',
  waiting: 'Тексеріліп жатыр. Үлкен кестеге бір минуттай кетеді.',
  missing: 'Алдымен кестені таңдаңыз.',
  tooLarge: (rows, megabytes) =>
    `Кесте мұнда тексерілетін көлемнен үлкен: ${numberWords('kk', rows)} жолға және ${megabytes} МБ дейін. Өз ` +
    'компьютеріңізде кез келген көлемді тексере аласыз: npx mileproof screen FILE',
  tooLong:
    'Тексеру тым ұзаққа созылып, тоқтатылды. Өз компьютеріңізде уақыт шектелмейді: npx mileproof screen FILE',
  full:
    'Кезекте тұрған кесте тым көп. Бір минуттан кейін немесе өз компьютеріңізде байқаңыз: ' +
    'npx mileproof screen FILE',
  sampleTitle: 'Қолыңызда кесте болмаса',
  sample: 'Үлгімен байқап көру',
  sampleFile: 'Үлгінің өзі',
  templates: 'Барлық тақырыбы бар бос кесте:',
  papers: 'Көлік құжаттарын да оқуға болады, тек сіздің браузеріңізде:',
  sampleName: 'ulgi.csv',
  doneTitle: counted('kk', { other: '# көлікке жауап берілді' }),
  noneTitle: 'Бірде-бір көлікке жауап берілмеді',
  asOf: (name, day) => `${name}, күні: ${day}. Ештеңе сақталған жоқ.`,
  unreadTitle: counted('kk', { other: '# жол жауапсыз қалды' }),
  brokenTitle: 'Кестені соңына дейін оқу мүмкін болмады',
  row: 'Жол',
  field: 'Баған',
  value: 'Мәні',
  remedy: 'Не көмектеседі',
  moreTitle: 'Барлығы, файлмен',
  leftOut: (rows, all) =>
    `Ең ауыр жағдайлар көрсетілген: ${numberWords('kk', all)} көліктің ${numberWords('kk', rows)}. CSV-де барлығы бар.`,
  more: (rows) =>
    'Кестені қайта таңдаңыз: ол сақталған жоқ. Есеп файлы желісіз ашылады және ең ауыр жағдайларды ' +
    'көрсетеді (ең көбі ' +
    `${numberWords('kk', rows)}); CSV-де барлығы бар.`,
  againTitle: 'Басқасын тексеру',
  whole: 'тұтас кесте',
};
