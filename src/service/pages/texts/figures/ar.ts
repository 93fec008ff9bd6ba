import { counted, numberWords } from '../../../../domain/statements/plural.ts';
import type { FIGURES_EN } from './en.ts';

const cars = counted('ar', {
  zero: '# سيارة',
  one: 'سيارة واحدة',
  two: 'سيارتان',
  few: '# سيارات',
  many: '# سيارة',
  other: '# سيارة',
});
const days = counted('ar', {
  zero: '# يوم',
  one: 'يوم واحد',
  two: 'يومين',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
});
const n = (number: number): string => numberWords('ar', number);

/** Texts of the figures for everybody, Arabic. */
export const FIGURES_AR: typeof FIGURES_EN = {
  place: 'أرقام',
  title: 'كم سيارة سُجّلت، وكم منها غادرت البلاد؟',
  none: 'لم تُنشر أرقام بعد.',
  headline: (left, registered, within) =>
    `${cars(left)} من أصل ${n(registered)} غادرت البلاد خلال ${days(within)} من أول تسجيل لها.`,
  compared: (reported, stayed) =>
    `أبلغت الشركات المصنّعة عن بيع ${n(reported)}. وفي الأماكن والأشهر نفسها سُجّلت ولم تغادر خلال هذه المدة: ` +
    `${n(stayed)}.`,
  span: (from, to, asOf) => `أول تسجيل من ${from} إلى ${to}؛ بحسب المعلوم في ${asOf}.`,
  edition: 'الإصدار',
  publishedOn: 'تاريخ النشر',
  corrected: (edition) => `صُحّح هذا الإصدار. التصحيح هو ${edition}.`,
  corrects: (edition) => `يصحّح هذا الإصدار ${edition}، ويبقى السابق كما هو.`,
  why: 'السبب',
  grounds: {
    'late-rows': 'وصلت صفوف بعد إعداد الأرقام.',
    'wrong-rows': 'كانت صفوف خاطئة وأُرسلت مرة أخرى.',
    rules: 'قُرئت قاعدة قراءة مختلفة.',
    program: 'كان في البرنامج خطأ.',
  },
  columns: {
    maker: 'الشركة المصنّعة',
    month: 'الشهر',
    province: 'المقاطعة',
    registered: 'سُجّلت لأول مرة',
    left: (within) => `غادرت خلال ${days(within)}`,
    share: 'نسبة ما غادر',
    stayed: 'سُجّلت ولم تغادر',
    reported: 'أُبلغ عن بيعها',
    never: 'بيعت أو أُمّن عليها ولم تُسجّل',
    departed: 'غادرت حتى ذلك اليوم',
    upTo: 'الأيام بعد التسجيل',
  },
  unknown: 'غير معروف',
  open: (within) => `قد تغادر سيارات هذا الشهر بعدُ خلال ${days(within)}.`,
  openShort: 'المدة لم تنتهِ',
  more: (rows) => `صفوف أخرى: ${n(rows)} في totals.csv`,
  curveTitle: 'بعد كم من الوقت غادرت؟',
  curveWords: (left, within) => `خلال ${days(within)} من أول تسجيل: ${cars(left)}.`,
  window: (within) => days(within),
  mapTitle: 'من أي المقاطعات جاءت؟',
  mapWords: (within) =>
    `نسبة السيارات المسجّلة التي غادرت خلال ${days(within)}. كلما كان اللون أغمق كانت النسبة أعلى.`,
  makersTitle: 'حسب الشركة المصنّعة',
  monthsTitle: 'حسب شهر أول تسجيل',
  provincesTitle: 'حسب المقاطعة',
  methodTitle: 'كيف يُحسب ذلك؟',
  method: (within) => [
    'كل رقم VIN سيارة واحدة تُحسب مرة واحدة، في شهر ومقاطعة أول تسجيل لها.',
    `تُعدّ السيارة مغادرة إذا رأت الجمارك خروجها خلال ${days(within)} من أول تسجيل لها.`,
    'المبيعات كما أبلغت عنها الشركات المصنّعة، وتُقابَل بسيارات الأماكن والأشهر نفسها.',
  ],
  whole: 'النص الكامل',
  unknownTitle: 'ما الذي لا يُعرف؟',
  undecided: (undecided) => `تعذّر تحديد موضع ${cars(undecided)}: ينقص تاريخ، أو لا يُعرف خروجها.`,
  protected: (base) =>
    `كل رقم مقرّب عشوائيًا إلى مضاعف ${n(base)} كي لا يدل على سيارة بعينها. والفرق الأقل من ${n(base)} لا يعني شيئًا.`,
  late: 'الصفوف التي تصل متأخرة تغيّر الرقم. عندئذ يُنشر إصدار آخر إلى جانب هذا.',
  filesTitle: 'الملفات',
  file: 'الملف',
  holds: 'محتواه',
  size: 'الحجم',
  files: {
    'edition.json':
      'تعريف الإصدار: شروطه وبرنامجه وإصدار القواعد وحالة السجل العلني وقيمة SHA-256 لكل ملف',
    'datapackage.json': 'وصف كل عمود في كل جدول (Frictionless)',
    'figures.json': 'مجاميع هذه الصفحة',
    'method.txt': 'طريقة الحساب',
    counts: 'أعداد محميّة، وكل رقم مجموع لها',
    totals: 'المجاميع: للبلاد وللشركات المصنّعة والمقاطعات والأشهر',
    sales: 'المبيعات بعد إعادة حسابها حسب الشركة المصنّعة والمقاطعة والشهر',
    revisions: 'أشهر البلاد: أول نسخة وآخر نسخة',
    undecided: 'سيارات تعذّر تحديد موضعها، حسب السبب',
    vintages: 'أشهر البلاد كما عُرفت في كل تاريخ',
    'vintages-makers': 'أشهر الشركات المصنّعة كما عُرفت في كل تاريخ',
    curve: 'البلاد عند كل مدة',
    ages: 'عدد الأيام من أول تسجيل إلى الخروج',
  },
  checkTitle: 'كيف تتحقق من هذه الأرقام',
  check: 'كل رقم هنا هو مجموع صفوف في counts.csv. هذا البرنامج يعيد حسابها كلها ويذكر ما يختلف:',
  log: 'حالة السجل العام قبله',
  noLog: 'كان السجل العام فارغًا.',
  logState: (origin, size) => `${origin}، عدد القيود: ${n(size)}`,
  ruleSet: 'نسخة القواعد',
  program: 'البرنامج',
  digest: 'قيمة SHA-256 للإصدار',
  editionsTitle: 'كل الإصدارات',
  latest: 'الأحدث',
  wasCorrected: 'صُحّح',
  invented: 'في هذه النسخة التجريبية كل الأرقام مختلقة، ولا تُذكر بجانبها شركات مصنّعة حقيقية.',
};
