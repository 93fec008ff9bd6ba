import { counted, numberWords } from '../../../../domain/statements/plural.ts';
import type { CHECK_EN } from './en.ts';

const answered = counted('ar', {
  zero: 'لم تُراجَع أي سيارة',
  one: 'رُوجعت سيارة واحدة',
  two: 'رُوجعت سيارتان',
  few: 'رُوجعت # سيارات',
  many: 'رُوجعت # سيارة',
  other: 'رُوجعت # سيارة',
});
const unread = counted('ar', {
  zero: 'لم يبقَ أي سطر بلا إجابة',
  one: 'بقي سطر واحد بلا إجابة',
  two: 'بقي سطران بلا إجابة',
  few: 'بقيت # أسطر بلا إجابة',
  many: 'بقي # سطرًا بلا إجابة',
  other: 'بقي # سطر بلا إجابة',
});
const aside = counted('ar', {
  zero: 'لم يُستبعد أي سطر',
  one: 'استُبعد سطر واحد لأنه لا يخص سيارة',
  two: 'استُبعد سطران لأنهما لا يخصان سيارات',
  few: 'استُبعدت # أسطر لأنها لا تخص سيارات',
  many: 'استُبعد # سطرًا لأنها لا تخص سيارات',
  other: 'استُبعد # سطر لأنها لا تخص سيارات',
});

/** Texts of the page where a batch is checked, Arabic. */
export const CHECK_AR: typeof CHECK_EN = {
  title: 'هل ستُقبل مجموعة سياراتي؟',
  lead: 'ضع هنا الجدول الذي ستقدّمه. لكل سيارة أربع إجابات، ومع كل إجابة ما يلزم إحضاره.',
  file: 'الجدول',
  fileHint: (megabytes, rows) =>
    `CSV أو XLSX أو JSON أو NDJSON أو Parquet، سطر لكل سيارة، حتى ${numberWords('ar', rows)} سطر ` +
    `و${megabytes} ميغابايت. العناوين بالصينية أو الإنجليزية.`,
  day: 'تاريخ الطلب',
  dayHint: 'يُعامَل الجدول كطلب يُقدَّم في هذا اليوم.',
  dayWrong: 'هذا ليس تاريخًا. اكتبه هكذا: سنة-شهر-يوم.',
  firm: 'رمز الائتمان الاجتماعي الموحّد',
  firmHint: 'اختياري. من دونه يُؤخذ بما يقوله الجدول عن الشركة.',
  firmWrong: 'هذا ليس رمز ائتمان اجتماعي موحّدًا: 18 حرفًا مع حرف تحقّق صحيح.',
  noLetters:
    'خطابات التأكيد من الشركات المصنّعة: لا يوجد أي منها بعد، إلا إذا كانت لها أعمدة في الجدول.',
  appliedAs: (day, firm) =>
    `الجواب كطلب بتاريخ ${day}${firm === '' ? '' : `، الشركة ${firm}`}. خطابات التأكيد: ما في الجدول فقط.`,
  missingTitle: 'أعمدة ناقصة',
  missingLead:
    'لا يذكر أي سطر هذه البيانات، ولذلك لا جواب عن القواعد المبنية عليها. أضف الأعمدة إلى الجدول.',
  waitsFor: (rules) => `القواعد التي تنتظرها: ${rules}`,
  drop: 'أو اسحبه إلى هنا.',
  here: 'راجعه',
  asHtml: 'راجعه، والتقرير ملف',
  asCsv: 'راجعه، والإجابات CSV',
  kept: 'لا يُحفظ شيء: لا الجدول ولا الإجابات. لا حاجة إلى حساب ولا يبقى أثر.',
  waiting: 'تجري المراجعة. الجدول الكبير يستغرق نحو دقيقة.',
  missing: 'اختر جدولًا أولًا.',
  tooLarge: (rows, megabytes) =>
    `الجدول أكبر مما يُراجَع هنا: حتى ${numberWords('ar', rows)} سطر و${megabytes} ميغابايت. ` +
    'ويمكنك مراجعة أي حجم على حاسوبك: npx mileproof screen FILE',
  tooLong:
    'طالت المراجعة أكثر من اللازم فأُنهيت. لا حدّ للوقت على حاسوبك: npx mileproof screen ' + 'FILE',
  full: 'الجداول المنتظرة كثيرة. أعد المحاولة بعد دقيقة، أو راجعه على حاسوبك: npx mileproof screen FILE',
  sampleTitle: 'إذا لم يكن لديك جدول',
  sample: 'جرّب مثالًا',
  sampleFile: 'المثال نفسه',
  templates: 'جدول فارغ بكل العناوين:',
  papers: 'يمكن أيضًا قراءة وثائق السيارات، في متصفحك وحده:',
  sampleName: 'mithal.csv',
  doneTitle: answered,
  noneTitle: 'لم تُراجَع أي سيارة',
  asOf: (name, day) => `${name}، بتاريخ ${day}. لم يُحفظ شيء.`,
  unreadTitle: unread,
  asideTitle: aside,
  brokenTitle: 'تعذّرت قراءة الجدول إلى آخره',
  row: 'السطر',
  field: 'العمود',
  value: 'القيمة',
  remedy: 'ما الذي يفيد',
  moreTitle: 'كل شيء في ملف',
  leftOut: (rows, all) =>
    `المعروض أشد الحالات: ${numberWords('ar', rows)} من ${numberWords('ar', all)}. وفي CSV كلها.`,
  more: (rows) =>
    `اختر الجدول مرة أخرى، فهو لم يُحفظ. ملف التقرير يُفتح دون شبكة ويعرض أشد الحالات (حتى ` +
    `${numberWords('ar', rows)})؛ وفي CSV كلها.`,
  whole: 'الجدول كله',
};
