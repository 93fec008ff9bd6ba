/**
 * One model line: maker by id, maker code, two characters of the type in the VIN, price in yuan, part in its maker's
 * sales.
 */
export interface ModelLine {
  readonly maker: string;
  readonly wmi: string;
  readonly type: string;
  readonly brand: string;
  readonly model: string;
  readonly energy: 'petrol' | 'diesel' | 'hev' | 'phev' | 'bev';
  readonly price: number;
  readonly part: number;
}

/** Parts of the makers in registrations, of a thousand; of the size their sales have, not their figures. */
export const MAKER_SHARES: Readonly<Record<string, number>> = {
  'byd-auto': 115,
  'byd-industry': 70,
  chery: 85,
  'geely-zhejiang': 90,
  'geely-haoqing': 30,
  gwm: 60,
  changan: 85,
  saic: 55,
  'saic-gm-wuling': 80,
  'xpeng-guangzhou': 25,
  'tesla-shanghai': 35,
  'li-auto-chongqing': 30,
  jac: 20,
  'faw-vw': 95,
  'faw-toyota': 60,
  gac: 35,
  'dongfeng-liuzhou': 15,
};

type Line = readonly [string, ModelLine['energy'], number, number];

const lines = (maker: string, wmi: string, brand: string, of: readonly Line[]): ModelLine[] =>
  of.map(([model, energy, price, part], at) => ({
    maker,
    wmi,
    brand,
    type: `${'ABCDEFGH'.charAt(at)}${energy.charAt(0).toUpperCase()}`,
    model: `${wmi}${model}`,
    energy,
    price,
    part,
  }));

/** All model lines; model names are invented after the pattern of the Announcement. */
export const MODEL_LINES: readonly ModelLine[] = [
  ...lines('byd-auto', 'LGX', 'BYD', [
    ['6460A', 'bev', 139_800, 4],
    ['7150P', 'phev', 109_800, 5],
    ['6480P', 'phev', 169_800, 3],
    ['7009E', 'bev', 79_800, 3],
  ]),
  ...lines('byd-industry', 'LC0', 'BYD', [
    ['7003E', 'bev', 99_800, 4],
    ['6481E', 'bev', 179_800, 3],
    ['6520P', 'phev', 259_800, 2],
  ]),
  ...lines('chery', 'LVV', 'Chery', [
    ['6451', 'petrol', 89_900, 5],
    ['6470P', 'phev', 129_900, 3],
    ['7151', 'petrol', 69_900, 2],
  ]),
  ...lines('chery', 'LVT', 'Exeed', [['6481', 'petrol', 169_900, 2]]),
  ...lines('geely-zhejiang', 'LB3', 'Geely', [
    ['6462', 'petrol', 99_900, 5],
    ['7001E', 'bev', 73_900, 4],
    ['6471P', 'phev', 119_900, 4],
  ]),
  ...lines('geely-haoqing', 'L10', 'Zeekr', [
    ['7002E', 'bev', 209_900, 4],
    ['6490E', 'bev', 259_900, 3],
  ]),
  ...lines('gwm', 'LGW', 'Haval', [
    ['6463', 'petrol', 109_900, 5],
    ['6472P', 'phev', 149_900, 3],
    ['6500D', 'diesel', 199_900, 1],
  ]),
  ...lines('changan', 'LS4', 'Changan', [
    ['6453', 'petrol', 94_900, 5],
    ['7152', 'petrol', 74_900, 3],
    ['7153P', 'phev', 139_900, 3],
  ]),
  ...lines('saic', 'LSJ', 'MG', [
    ['6454', 'petrol', 84_900, 3],
    ['7004E', 'bev', 119_900, 3],
    ['6473H', 'hev', 129_900, 1],
  ]),
  ...lines('saic-gm-wuling', 'LZW', 'Wuling', [
    ['7005E', 'bev', 42_800, 6],
    ['6430', 'petrol', 59_800, 3],
  ]),
  ...lines('xpeng-guangzhou', 'L1N', 'Xpeng', [
    ['7006E', 'bev', 159_900, 4],
    ['6482E', 'bev', 199_900, 3],
  ]),
  ...lines('tesla-shanghai', 'LRW', 'Tesla', [
    ['6483E', 'bev', 263_500, 5],
    ['7007E', 'bev', 235_500, 3],
  ]),
  ...lines('li-auto-chongqing', 'LW4', 'Li Auto', [
    ['6510P', 'phev', 249_800, 4],
    ['6511P', 'phev', 339_800, 2],
  ]),
  ...lines('jac', 'LJ1', 'JAC', [
    ['6455', 'petrol', 79_900, 3],
    ['6501D', 'diesel', 119_900, 2],
  ]),
  ...lines('faw-vw', 'LFV', 'Volkswagen', [
    ['7154', 'petrol', 129_900, 5],
    ['6474', 'petrol', 199_900, 3],
    ['7008E', 'bev', 169_900, 1],
  ]),
  ...lines('faw-toyota', 'LFM', 'Toyota', [
    ['7155', 'petrol', 119_800, 4],
    ['6475H', 'hev', 199_800, 4],
  ]),
  ...lines('gac', 'LMG', 'Trumpchi', [
    ['6456', 'petrol', 109_800, 3],
    ['6512P', 'phev', 189_800, 2],
  ]),
  ...lines('dongfeng-liuzhou', 'LGG', 'Forthing', [
    ['6457', 'petrol', 79_900, 2],
    ['6484E', 'bev', 99_900, 1],
  ]),
];
