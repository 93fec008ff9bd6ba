import { counted, numberWords } from '../../../../domain/statements/plural.ts';
import type { CHECK_EN } from './en.ts';

const answered = counted('ru', {
  one: 'Проверен # автомобиль',
  few: 'Проверено # автомобиля',
  many: 'Проверено # автомобилей',
  other: 'Проверено # автомобиля',
});
const unread = counted('ru', {
  one: '# строка осталась без ответа',
  few: '# строки остались без ответа',
  many: '# строк остались без ответа',
  other: '# строки остались без ответа',
});

/** Texts of the page where a batch is checked, Russian. */
export const CHECK_RU: typeof CHECK_EN = {
  title: 'Пройдёт ли моя партия?',
  lead:
    'Загрузите таблицу, которую собираетесь подать. По каждому автомобилю будет четыре ' +
    'ответа и указано, что нужно приложить.',
  file: 'Таблица',
  fileHint: (megabytes, rows) =>
    `CSV, XLSX, JSON, NDJSON или Parquet, одна строка на автомобиль, до ${numberWords('ru', rows)} строк и ` +
    `${megabytes} МБ. Заголовки на китайском или английском.`,
  drop: 'Или перетащите её сюда.',
  here: 'Проверить',
  asHtml: 'Проверить, отчёт файлом',
  asCsv: 'Проверить, ответы в CSV',
  kept: 'Ничего не сохраняется: ни таблица, ни ответы. Учётная запись не нужна, следов не остаётся.',
  waiting: 'Идёт проверка. Большая таблица занимает около минуты.',
  missing: 'Сначала выберите таблицу.',
  tooLarge: (rows, megabytes) =>
    `Таблица больше, чем проверяется здесь: до ${numberWords('ru', rows)} строк и ${megabytes} МБ. На своём ` +
    'компьютере можно проверить таблицу любого размера: npx mileproof screen FILE',
  tooLong:
    'Проверка шла слишком долго и была остановлена. На своём компьютере время не ограничено: npx mileproof screen FILE',
  full: 'Слишком много таблиц в очереди. Повторите через минуту или на своём компьютере: npx mileproof screen FILE',
  sampleTitle: 'Если таблицы под рукой нет',
  sample: 'Попробовать на примере',
  sampleFile: 'Файл примера',
  templates: 'Пустая таблица со всеми заголовками:',
  papers: 'Документы автомобилей тоже можно прочитать, только в вашем браузере:',
  sampleName: 'primer.csv',
  doneTitle: answered,
  noneTitle: 'Ни один автомобиль не проверен',
  asOf: (name, day) => `${name}, на ${day}. Ничего не сохранено.`,
  unreadTitle: unread,
  brokenTitle: 'Таблицу не удалось прочитать до конца',
  row: 'Строка',
  field: 'Столбец',
  value: 'Значение',
  remedy: 'Что поможет',
  moreTitle: 'Всё целиком, файлом',
  leftOut: (rows, all) =>
    `Показаны самые тяжёлые случаи: ${numberWords('ru', rows)} из ${numberWords('ru', all)}. В CSV есть все.`,
  more: (rows) =>
    `Выберите таблицу ещё раз: она не сохранилась. Отчёт-файл открывается без сети и показывает самые тяжёлые случаи ` +
    `(до ${numberWords('ru', rows)}); в CSV есть все.`,
  againTitle: 'Проверить другую',
  whole: 'таблица в целом',
};
