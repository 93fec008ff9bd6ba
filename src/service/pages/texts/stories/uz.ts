import type { STORIES_EN } from './en.ts';

/** The same in Uzbek. */
export const STORIES_UZ: typeof STORIES_EN = {
  titles: {
    letterHeld: 'ishlab chiqaruvchi imzolagan tasdiqnoma bilan Qozogʻistonga olib chiqilgan',
    repairRefused:
      'tasdiqnoma bilan olib chiqilgan; taʼmirlash rad etilgan, xaridor shikoyat qilgan',
    letterSuspended:
      'tasdiqnoma bilan olib chiqilgan, keyin ishlab chiqaruvchi uni toʻxtatib qoʻygan',
    letterRevoked: 'tasdiqnomasi berilgan, keyin bekor qilingan',
    letterAsked: 'tasdiqnomasi soʻralgan, hali berilmagan',
    struckOff: 'ruxsat berilgan, olib chiqilgan, roʻyxatdan chiqarilgan',
    tooYoung: 'ruxsat berilmagan: roʻyxatdan oʻtganiga oz vaqt boʻlgan, tasdiqnomasi yoʻq',
    overturned: 'ruxsat berilmagan, qayta koʻrib chiqilgach bu qaror bekor qilingan',
    otherDay: 'guvohnomasidagi kun roʻyxatdan oʻtkazuvchi organ maʼlumotidagidan boshqa',
    asked: 'eksportchining javobi kutilmoqda',
    heldAtCustoms: 'bojxonada ushlab turilgan: boshqa mamlakat bayon qilingan',
    onWord: 'faqat ariza beruvchining soʻziga tayanadi: hujjatni hech kim koʻrmagan',
    notStruckOff: 'olib chiqilgan, lekin roʻyxatdan oʻz vaqtida chiqarilmagan',
    onPaper:
      'yana ikkitasi bilan birga qogʻozda topshirilgan: bir guvohnomada boshqa VIN, bittasi yoʻq',
  },
  letter: 'Bu tasdiqnoma haqiqiymi? Tekshirib koʻring',
};
