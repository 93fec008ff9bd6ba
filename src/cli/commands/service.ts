import { join } from 'node:path';
import { makeService } from '../../products/service/make-service.ts';
import type { ServiceModel } from '../../report/service/service-model.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { programVersion } from '../program-version.ts';
import { StepBar } from '../step-bar.ts';
import { inertLines } from '../tell.ts';
import { withScreened } from '../with-screened.ts';
import type { World } from '../world.ts';

/** What `mileproof service` was asked. */
export interface ServiceOptions {
  readonly out: string;
  readonly withinKm: number;
  readonly memory?: string;
  readonly lang: 'en' | 'zh';
}

const HUNDREDTHS = 100; // not-law: hundredths

const n = (value: number): string => value.toLocaleString('en');

const WORDS = {
  en: {
    step: 'counting vehicles and outlets',
    vehicles: (vehicles: number, outlets: string) =>
      `Vehicles exported: ${n(vehicles)}; outlets that serve: ${outlets}`,
    alone: (alone: number, unknown: number, km: number) =>
      `Left alone, no outlet of their maker within ${km} km: ${n(alone)}; not known: ${n(unknown)}`,
    next: (city: string, country: string, maker: string, served: number) =>
      `The next outlet would help most in ${city} (${country}), of ${maker}: ${n(served)} vehicles`,
    notTold: 'not told',
  },
  zh: {
    step: '正在统计车辆和网点',
    vehicles: (vehicles: number, outlets: string) =>
      `出口车辆：${n(vehicles)}辆；提供服务的网点：${outlets}`,
    alone: (alone: number, unknown: number, km: number) =>
      `${km}公里内没有所属生产企业网点的：${n(alone)}辆；不详：${n(unknown)}辆`,
    next: (city: string, country: string, maker: string, served: number) =>
      `最需增设网点的地点：${city}（${country}），${maker}，可服务${n(served)}辆`,
    notTold: '未提供',
  },
} as const;

const linesOf = (model: ServiceModel, lang: 'en' | 'zh'): readonly string[] => {
  const say = WORDS[lang];
  const all = model.cells.find(
    ({ country, maker, year }) => country === null && maker === null && year === null,
  );
  const [best] = model.next;
  return [
    say.vehicles(all?.vehicles ?? 0, all?.outlets == null ? say.notTold : n(all.outlets)),
    say.alone(Math.round((all?.alone ?? 0) / HUNDREDTHS), all?.unknown ?? 0, model.withinKm),
    ...(best === undefined
      ? []
      : [
          say.next(
            best.city,
            model.countryName(best.country)[lang],
            model.makerName(best.maker)[lang],
            Math.round(best.served / HUNDREDTHS),
          ),
        ]),
  ];
};

/** `mileproof service FOLDER --out DIR`: vehicles exported against the outlets that serve them. */
export const serviceCommand = async (
  world: World,
  folder: string,
  options: ServiceOptions,
): Promise<number> => {
  const { out, withinKm, lang } = options;
  const law = lawFor(world, []).ruleSet;
  const bar = new StepBar(world);
  const model = await withScreened(folder, options.memory, async (nation) => {
    try {
      return await makeService(
        nation,
        out,
        {
          withinKm,
          lang,
          reference: join(world.root, 'reference'),
          law,
          program: `mileproof ${programVersion(world)}`,
        },
        (done) => bar.show(WORDS[lang].step, done),
      );
    } finally {
      bar.stop();
    }
  });
  for (const line of linesOf(model, lang)) world.stdout.write(`${line}\n`);
  world.stdout.write(`${inertLines(join(out, 'service.html'))}\n`);
  return EXIT.clear;
};
