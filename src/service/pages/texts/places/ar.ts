import type { PLACES_EN } from './en.ts';

/** Texts of places: cities, hours, and the outlets of a country in a file, Arabic. */
export const PLACES_AR: typeof PLACES_EN = {
  cityHint: 'بأي لغة، مثل ألماتي.',
  cities: 'مدن فيها مراكز',
  hours: {
    off: 'مغلق',
    allDay: 'على مدار الساعة',
    daily: 'كل يوم',
    PH: 'العطل الرسمية',
    SH: 'عطل المدارس',
  },
  notCovered: 'لا مركز مؤكَّد لهذه الشركة المصنّعة هناك.',
  crowded: 'وفق هذه الأعداد التغطية ضعيفة: سيارات كثيرة لكل مركز.',
  few: 'وفق هذه الأعداد التغطية ضعيفة: قليل من المراكز يقول إنه يقبل سيارات استوردها غيره.',
  offline: 'كل المراكز هناك، تُفتح دون شبكة',
  paper: 'للطباعة (PDF)',
  sheet: 'جدول Excel (XLSX)',
  table: 'جدول بيانات (CSV)',
  columns: {
    name: 'المركز',
    city: 'المدينة',
    address: 'العنوان',
    serves: 'سيارات استوردها غيره',
    state: 'الحالة',
  },
  programs: 'للمطوّرين',
  offlineTitle: (country) => `مراكز الصيانة: ${country}`,
  offlineLead: (day) => `كما نشرتها الشركات المصنّعة، حتى ${day}.`,
  offlineStays: 'يُفتح هذا الملف دون شبكة ولا يتغيّر.',
  live: 'الوضع الحالي:',
  offlineAsk: 'اتصل قبل أن تذهب، واذكر رقم VIN.',
  find: 'مدينة أو مركز أو علامة',
  nothing: 'لا شيء مطابق.',
  noCity: 'لم تُذكر المدينة',
  lists: 'القوائم المنشورة',
  digest: 'بصمة SHA-256 للقائمة (GeoJSON)',
};
