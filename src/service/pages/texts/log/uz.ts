import type { LOG_EN } from './en.ts';

/** Texts of the public log, Uzbek. */
export const LOG_UZ: typeof LOG_EN = {
  place: 'Ochiq jurnal',
  title: 'Ochiq jurnal',
  lead:
    'Bu yerda kimnidir majburlaydigan hamma narsa istalgan odam nusxalay oladigan jurnalda yozuv ' +
    'qoldiradi: tasdiqnomalar, litsenziyalar va ularning ishlatilishi, chegarada ushlab qolish, ' +
    'taqiqlar, ishonch roʻyxatlari, servis markazlari roʻyxatlari, qoidalar, raqamlar. Yozilganni ' +
    'bildirmasdan oʻzgartirib boʻlmaydi.',
  none: 'Jurnalda hali nazorat nuqtasi yoʻq. Yozuvlar birinchi yopilishni kutmoqda.',
  noKey: 'Bu yerda jurnal kaliti oʻrnatilmagan. Yozuvlar baribir yoziladi.',
  nowTitle: 'Hozirgi holat',
  size: 'Yozuvlar soni',
  sizeNote: 'Har kun tasodifiy yozuvlar bilan 4096 ga karrali songacha toʻldiriladi.',
  closings: 'Yopilgan kunlar',
  begun: 'Birinchi yopilish',
  closed: 'Oxirgi yopilish',
  origin: 'Jurnal nomi',
  key: 'Jurnal kaliti',
  checkpoint: 'Oxirgi nazorat nuqtasi',
  open: 'Nazorat nuqtasini ochish',
  witnessesTitle: 'Guvohlar',
  witnessesLead:
    'Guvoh nazorat nuqtasini u ilgari koʻrganini davom ettirsagina imzolaydi. Shuning uchun hech ' +
    'kimga boshqa jurnal koʻrsatilmaydi.',
  noWitness:
    'Guvoh oʻrnatilmagan. Boshqalarga shu jurnal koʻrsatiladimi, buni faqat ulardan soʻrash mumkin.',
  signed: 'oxirgi nazorat nuqtasini imzolagan',
  notSigned: 'oxirgi nazorat nuqtasini hali imzolamagan',
  checkTitle: 'Qanday tekshiriladi',
  check: [
    'Butun jurnalni nusxalang va nazorat nuqtasi bilan solishtiring.',
    'Oʻzingiz guvoh boʻling: elchixona, gazeta, boshqa reyestr.',
    'Uni boshqalarning dasturlari ham oʻqiydi: fayllari shakli ochiq.',
    'Tasdiqnoma, qaror va litsenziya yonida isboti bor.',
  ],
  checkLetter: 'Tasdiqnomani isboti bilan tekshirish',
  learnTitle: 'Undan nimani bilish mumkin',
  learn: [
    'Oʻsha kuni nimadir yozilganini va koʻpi bilan necha ming yozuv boʻlganini.',
    'Yozuv nima haqida ekanini emas: u hujjat va tasodifiy qiymatning xeshi, qiymat esa faqat ' +
      'hujjat egalarida bor.',
    'Yozuvning turi, kimga tegishliligi va kun ichidagi tartibini ham emas.',
    'Jurnal keyin hech narsa yashirincha olib tashlanmagani yoki oʻzgartirilmaganini koʻrsatadi. ' +
      'Yozilgani toʻgʻri ekanini koʻrsatmaydi.',
  ],
  absence: {
    link: 'U haqda hech narsa aytilmasligi toʻgʻrisida imzolangan javob',
    title: 'Bu VIN haqida hech narsa aytilmaydi: imzolangan javob',
    says:
      'Yozuvlari soni {size} boʻlgan nazorat nuqtasiga koʻra, bu reyestr ushbu VIN uchun kuchdagi ' +
      'litsenziya, tasdiqnoma yoki olib chiqilish haqida hech narsa aytmaydi.',
    promise:
      'Bu reyestrning vaʼdasi, uni undan talab qilish mumkin. Bu hech narsa yoʻqligining isboti emas.',
    how:
      'Faylni saqlang. Oʻshanda kuchda boʻlgan va yozuvi shu jurnalda turgan tasdiqnoma yoki ' +
      'litsenziyani koʻrsatgan odam vaʼda buzilganini koʻrsatadi.',
    file: 'Imzolangan javob fayli',
    asked: 'Imzolangan',
    size: 'Jurnal yozuvlari',
    root: 'Jurnal ildizi',
    told:
      'Reyestr bu VIN uchun litsenziya, tasdiqnoma yoki olib chiqilish haqida aytadi. Qaysi biri ' +
      'ekani uning sahifasida yozilgan.',
    notYet: 'Ochiq jurnalda hali nazorat nuqtasi yoʻq, javobni imzolab boʻlmaydi. Ertaga soʻrang.',
    back: 'VIN sahifasiga qaytish',
  },
};
