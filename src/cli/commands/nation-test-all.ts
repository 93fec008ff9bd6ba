import { join } from 'node:path';
import { BASELINES } from '../../nation-test/answers/baselines.ts';
import { TEST_VEHICLES } from '../../nation-test/make/make-test.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';
import { baselineCommand, baselineFile } from './nation-test-baseline.ts';
import { type MakeTestOptions, makeTestCommand } from './nation-test-make.ts';
import { openTestCommand } from './nation-test-open.ts';
import { runTestCommand } from './nation-test-run.ts';
import { scoreTestCommand } from './nation-test-score.ts';

/** What `mileproof nation-test` alone was asked. */
export interface WholeTestOptions extends MakeTestOptions {
  readonly out: string;
  readonly detail?: boolean;
}

const WORDS = {
  en: {
    make: 'making a small test of three nations',
    baselines: 'three simple programs answer',
    run: 'this program answers',
    open: 'the truth is opened',
  },
  zh: {
    make: '正在生成由三个国家数据组成的小型测试',
    baselines: '三个简单程序作答',
    run: '本程序作答',
    open: '公开真实标签',
  },
} as const;

/**
 * `mileproof nation-test`: a small test is made, answered by simple programs and by this one, opened and scored. An
 * earlier test in the same place gives way.
 */
export const wholeTestCommand = async (
  world: World,
  options: WholeTestOptions,
): Promise<number> => {
  const { out, lang, vehicles = TEST_VEHICLES.least, seed, detail = false } = options;
  const say = WORDS[lang];
  tell(world, say.make);
  const given = seed === undefined ? {} : { seed };
  await makeTestCommand(world, out, { lang, vehicles, replace: true, ...given }, false);
  tell(world, say.baselines);
  await baselineCommand(world, out, { lang });
  tell(world, say.run);
  await runTestCommand(world, out, { lang, set: [] });
  tell(world, say.open);
  await openTestCommand(world, out, { lang });
  const answers = join(out, 'answers');
  const files = [
    join(answers, 'mileproof.csv'),
    ...BASELINES.map((name) => baselineFile(answers, name)),
  ];
  return scoreTestCommand(world, out, files, { lang, detail });
};
