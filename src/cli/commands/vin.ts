import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeVin, type VinDescription } from '../../domain/vin/describe-vin.ts';
import { type WmiFile, wmiRegistryOf } from '../../domain/vin/wmi-registry.ts';
import { EXIT } from '../exit-status.ts';
import { inertLines } from '../tell.ts';
import type { World } from '../world.ts';

const WORDS = {
  en: {
    right: 'check digit right',
    wrong: (given: string, expected: string) => `check digit ${given}, should be ${expected}`,
    year: 'model year',
    maker: 'maker',
    plant: 'plant',
    serial: 'serial',
    sure: {
      high: 'sure',
      medium: 'likely',
      low: 'only a suggestion',
      conflict: 'sources disagree',
    },
    unknownMaker: 'not in the registry',
    perhaps: 'perhaps',
    notVin: 'not a VIN',
  },
  zh: {
    right: '校验位正确',
    wrong: (given: string, expected: string) => `校验位为${given}，应为${expected}`,
    year: '年份代码',
    maker: '生产企业',
    plant: '装配厂',
    serial: '序号',
    sure: { high: '可信', medium: '较可信', low: '仅供参考', conflict: '来源不一致' },
    unknownMaker: '登记中没有',
    perhaps: '可能是',
    notVin: '不是车辆识别代号',
  },
} as const;

const describe = (found: VinDescription, lang: 'en' | 'zh'): readonly string[] => {
  const say = WORDS[lang];
  const { parts, problems, suggestions, vin } = found;
  const lines: string[] = [];
  if (parts === null) lines.push(`${vin}  ${say.notVin}`);
  else {
    const { checkDigit, maker } = parts;
    const digit = checkDigit.holds ? say.right : say.wrong(checkDigit.given, checkDigit.expected);
    lines.push(`${vin}  ${digit}`);
    const name = lang === 'zh' ? (maker?.makerZh ?? maker?.maker) : maker?.maker;
    const who =
      maker === null
        ? say.unknownMaker
        : `${name} (${say.sure[maker.confidence]}; ${maker.sources.join(', ')})`;
    lines.push(`  ${say.maker} ${parts.wmi}: ${who}`);
    if (parts.modelYear !== null) lines.push(`  ${say.year}: ${parts.modelYear}`);
    lines.push(`  ${say.plant} ${parts.plant}, ${say.serial} ${parts.serial}`);
  }
  for (const { code, remedy } of problems) lines.push(`  ${code}: ${remedy[lang]}`);
  for (const suggestion of suggestions) {
    lines.push(`  ${say.perhaps} ${suggestion.vin} (${suggestion.why[lang]})`);
  }
  return lines;
};

/** `mileproof vin VIN…`: takes VINs apart; status 0 when all are right, 1 when one is not. */
export const vinCommand = (
  world: World,
  vins: readonly string[],
  options: { readonly lang: 'en' | 'zh'; readonly json?: boolean },
): number => {
  const file = readFileSync(join(world.root, 'reference', 'wmi.json'), 'utf8');
  const registry = wmiRegistryOf(JSON.parse(file) as WmiFile);
  let right = true;
  for (const text of vins) {
    const found = describeVin(text, registry);
    right &&= found.problems.length === 0;
    const answer =
      options.json === true
        ? JSON.stringify(found)
        : inertLines(describe(found, options.lang).join('\n'));
    world.stdout.write(`${answer}\n`);
  }
  return right ? EXIT.clear : EXIT.failed;
};
