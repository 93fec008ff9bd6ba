import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brandRegistryOf } from './brand-registry.ts';
import { countryRegistryOf } from './country-registry.ts';
import { currencyRegistryOf } from './currency-registry.ts';
import { customsRegistryOf } from './customs-registry.ts';
import { provinceRegistryOf } from './province-registry.ts';

const reference = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../reference/${name}.json`, import.meta.url), 'utf8'));

const countries = countryRegistryOf(reference('countries'));
const currencies = currencyRegistryOf(reference('currencies'));
const provinces = provinceRegistryOf(reference('provinces'));
const customs = customsRegistryOf(reference('customs-districts'));
const brands = brandRegistryOf(reference('brands'));

test('countries by code and by Chinese, English and Russian name', () => {
  for (const [code, ...names] of [
    ['RU', 'RU', 'ru', 'RUS', '俄罗斯', '俄罗斯联邦', 'Russia', 'russian federation', 'Россия'],
    ['RU', 'РОССИЙСКАЯ ФЕДЕРАЦИЯ', ' 俄 罗 斯 ', 'ＲＵ', 'The Russian Federation', 'РФ'],
    ['AE', '阿联酋', '阿拉伯联合酋长国', 'UAE', 'U.A.E.', 'ОАЭ', 'ARE', 'Emirates'],
    ['KZ', '哈萨克斯坦', '哈萨克斯坦共和国', 'Казахстан', 'Республика Казахстан', 'KAZ'],
    ['KG', '吉尔吉斯斯坦', '吉尔吉斯', 'Kyrgyz Republic', 'Кыргызстан', 'Киргизия'],
    ['UZ', '乌兹别克斯坦', 'Узбекистан'],
    ['TJ', '塔吉克斯坦', 'Tajikistan', 'Таджикистан'],
    ['BY', '白俄罗斯', 'Беларусь', 'Белоруссия'],
    ['GE', '格鲁吉亚', 'Georgia', 'Грузия'],
    ['AZ', '阿塞拜疆', 'Азербайджан'],
    ['JO', '约旦', 'Jordan', 'Иордания'],
    ['SA', '沙特阿拉伯', '沙特', 'KSA'],
    ['GB', '英国', 'UK', 'United Kingdom', 'Great Britain'],
    ['EU', '欧盟', 'EU', 'European Union', 'ЕС'],
    ['VN', '越南', 'Viet Nam', 'Vietnam'],
    ['CI', "Côte d'Ivoire", 'Cote d’Ivoire', '科特迪瓦'],
    ['CD', '刚果（金）', '刚果(金)', 'DRC'],
    ['CG', '刚果（布）', '刚果(布)'],
    ['TR', 'Türkiye', 'Turkey', '土耳其'],
    ['ID', '印尼', '印度尼西亚'],
    ['IN', '印度', 'India'],
  ] as const) {
    for (const name of names) assert.equal(countries.find(name), code, name);
  }
});

test('a name that stands for two countries, or for none, finds nothing', () => {
  for (const name of ['Congo', 'congo', '', ' ', '火星', 'XX', 'ZZZ', '?']) {
    assert.equal(countries.find(name), null, name);
  }
});

test('every code and every shown name of a country leads back to it', () => {
  for (const { code, alpha3, zh, en, ru } of reference('countries').entries) {
    for (const name of [code, alpha3, zh, en, ru]) {
      if (name !== '') assert.equal(countries.find(name), code, name);
    }
    assert.equal(countries.byCode(code)?.zh, zh);
  }
  assert.equal(countries.byCode('XX'), null);
});

test('currencies by code and name; a bare sign stands for none', () => {
  for (const [code, ...names] of [
    ['USD', 'USD', 'usd', '美元', '美金', 'US Dollar', 'US$'],
    ['CNY', 'CNY', 'RMB', 'rmb', '人民币', '人民币元', 'Renminbi'],
    ['EUR', '欧元', 'Euro', '€'],
    ['RUB', '卢布', '俄罗斯卢布', 'Russian Ruble', 'Рубль'],
    ['AED', 'AED', '阿联酋迪拉姆', 'UAE Dirham'],
    ['HKD', '港币', '港元'],
    ['KZT', '坚戈', 'Tenge'],
  ] as const) {
    for (const name of names) assert.equal(currencies.find(name), code, name);
  }
  for (const [digits, code] of [
    ['110', 'HKD'],
    ['116', 'JPY'],
    ['142', 'CNY'],
    ['300', 'EUR'],
    ['303', 'GBP'],
    ['502', 'USD'],
    ['５０２', 'USD'],
  ] as const) {
    assert.equal(currencies.find(digits), code, digits);
  }
  // of ISO 4217, a code of two lists, of no currency
  for (const digits of ['840', '156', '344', '500', '5020', '0502']) {
    assert.equal(currencies.find(digits), null, digits);
  }
  for (const name of ['$', '¥', 'Dollar', '第纳尔', '']) assert.equal(currencies.find(name), null);
  assert.equal(currencies.byCode('USD')?.zh, '美元');
});

test('provinces by code, name and plate', () => {
  for (const name of [
    '65',
    '650000',
    '650100',
    '６５',
    '新',
    '新疆',
    '新疆维吾尔自治区',
    'Xinjiang',
  ]) {
    assert.equal(provinces.find(name), '65', name);
  }
  for (const [name, code] of [
    ['上海市', '31'],
    ['广东', '44'],
    ['内蒙古', '15'],
    ['Inner Mongolia', '15'],
    ['陕西', '61'],
    ['Shaanxi', '61'],
    ['Shanxi', '14'],
    ['Guangdong Province', '44'],
    ['GD', '44'],
    ['CN-GD', '44'],
    // ISO 3166-2:CN: four pairs that are easily taken for each other.
    ['HE', '13'],
    ['HB', '42'],
    ['HA', '41'],
    ['HI', '46'],
    ['HL', '23'],
    ['HN', '43'],
    ['SX', '14'],
    ['SN', '61'],
    ['sc', '51'],
    ['SD', '37'],
  ] as const) {
    assert.equal(provinces.find(name), code, name);
  }
  assert.equal(provinces.find('加州'), null);
  assert.equal(provinces.find('99'), null);
  assert.equal(provinces.byCode('54')?.fullZh, '西藏自治区');
});

test('a plate tells its province by its first character', () => {
  // GB/T 2260 against the plate characters, as regulation notes give them.
  const letters = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新';
  const codes =
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65';
  assert.deepEqual(
    [...letters].map((letter) => provinces.ofPlate(`${letter}A00000`)),
    codes.split(' '),
  );
  for (const plate of ['', '使000001', 'WJ00001', 'A12345', ' ']) {
    assert.equal(provinces.ofPlate(plate), null, plate);
  }
});

test('a customs office tells its district; an unknown one is not called wrong', () => {
  assert.equal(customs.districtOf('9405')?.en, 'Urumqi');
  assert.equal(customs.districtOf('1900')?.zh, '哈尔滨海关');
  assert.equal(customs.districtOf('9700'), null);
  assert.equal(customs.districtOf('乌鲁木齐'), null);
});

test('brands by either name', () => {
  assert.equal(brands.find('比亚迪')?.en, 'BYD');
  assert.equal(brands.find('byd auto')?.zh, '比亚迪');
  assert.equal(brands.find('lynk & co')?.id, brands.find('LYNK&CO')?.id);
  assert.equal(brands.find('Aurora'), null);
});

test('two names of one listed brand are the same, and no others', () => {
  for (const [a, b] of [
    ['BYD', '比亚迪'],
    ['BYD', '比亚迪牌'],
    ['ＢＹＤ', '比亚迪（BYD）牌'],
    ['Chery', '奇瑞牌'],
    ['geely', '吉利'],
    ['Mercedes-Benz', '梅赛德斯-奔驰牌'],
    ['Mercedes Benz', '梅赛德斯·奔驰'],
    ['Lynk & Co', '领克牌'],
    ['WEY', '魏牌'],
    ['特斯拉(TESLA)', 'Tesla'],
    ['名爵（MG）牌', 'MG'],
  ] as const) {
    assert.equal(brands.same(a, b), true, `${a} ${b}`);
    assert.equal(brands.same(b, a), true, `${b} ${a}`);
  }
  for (const [a, b] of [
    ['BYD', '奇瑞'],
    ['Aurora', 'Aurora'],
    ['极光', '极光牌'],
    ['哈弗', '长城'],
    ['上汽大众', '大众'],
    ['牌', '牌'],
    ['', ''],
  ] as const) {
    assert.equal(brands.same(a, b), false, `${a} ${b}`);
  }
});

test('no name of a brand is that of another', () => {
  for (const { id, en, zh, names } of reference('brands').entries) {
    for (const name of [en, zh, ...names]) {
      if (name !== '') assert.equal(brands.find(name)?.id, id, name);
    }
  }
});
