import type { MailWords } from './mail-words.ts';

/** What mails say in Uzbek. */
export const MAIL_UZ: MailWords = {
  confirm: {
    subject: 'Mileproof: manzilingizni tasdiqlang',
    person:
      'Mileproof foydalanuvchisi shu manzilga xabarlar olishni xohlaydi. Tasdiqlash uchun ' +
      'shu sahifani oching:',
    buyer:
      'Shikoyatingizga javob berilganda xabar qilishni soʻragansiz. Manzilingizni tasdiqlash uchun bu sahifani oching:',
    ignore:
      'Bu siz boʻlmasangiz, hech narsa qilmang: sizga boshqa yozilmaydi. Havola yetti kun amal qiladi.',
  },
  news: {
    subject: 'Mileproof: siz uchun yangilik bor',
    lead: 'Siz uchun yangiliklar:',
    go: 'Oʻqish uchun kiring:',
  },
  answer: {
    subject: 'Mileproof: shikoyatingizga javob bor',
    lead: 'Shikoyatingizga javob bor. U bu xatda yozilmagan.',
    go: 'Uni yozib olgan kuzatuv raqamingiz bilan oʻqing:',
  },
  end: 'Bu manzilga boshqa yozilmasin:',
  automatic: 'Bu xatni dastur yubordi. Unga yozilgan javobni hech kim oʻqimaydi.',
};
