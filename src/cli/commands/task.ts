import { resolve } from 'node:path';
import { PAGE_NAMES } from '../../intake/page-names.ts';
import type { TaskOutcome } from '../../nation/run/work-order.ts';
import { doStages } from '../../nation/screen-nation.ts';
import { nationPagePieces } from '../../report/nation/nation-page.ts';
import { EXIT } from '../exit-status.ts';
import { programVersion } from '../program-version.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

/** What the engine says of a task. */
export interface TaskOptions {
  readonly fingerprint: string;
  readonly attempt: string;
  readonly threads: number;
}

type Refused = Exclude<TaskOutcome, { kind: 'done' }>;

const refusalOf = (work: string, stage: string, outcome: Refused): Refusal => {
  switch (outcome.kind) {
    case 'other-work':
      return new Refusal(
        {
          en: `${work} holds no work, or other work than this task is of: does this machine see the same folder?`,
          zh: `${work}中没有任务数据，或其数据不属于本次任务：本机看到的是同一文件夹吗？`,
        },
        EXIT.missing,
      );
    case 'other-program':
      return new Refusal(
        {
          en: `the screening is led by Mileproof ${outcome.theirs}: install that version here`,
          zh: `本次筛查由 Mileproof ${outcome.theirs} 主持：请在本机安装该版本`,
        },
        EXIT.configuration,
      );
    case 'missing':
      return new Refusal(
        {
          en: `${stage} cannot be done before ${outcome.stage}, which is not done`,
          zh: `${stage}须在${outcome.stage}之后进行，而后者尚未完成`,
        },
        EXIT.missing,
      );
    case 'no-such-stage':
      return new Refusal(
        {
          en: `${stage}: the screening has no such stage`,
          zh: `${stage}：筛查没有这一阶段`,
        },
        EXIT.usage,
      );
  }
};

/**
 * `mileproof task WORK STAGE`: one stage of a screening that somebody else leads, who reads what it prints; an engine
 * starts it. It ends when its standard input does: whoever started it is gone.
 */
export const taskCommand = async (
  world: World,
  work: string,
  stage: string,
  options: TaskOptions,
): Promise<number> => {
  const { stdin } = world;
  stdin.once('end', () => process.exit(EXIT.unavailable)).resume();
  const outcome = await doStages({
    ...{ folder: resolve(work), stages: [stage], ...options },
    referenceFolder: resolve(world.root, 'reference'),
    program: programVersion(world),
    draw: (summary, language) => nationPagePieces(summary, language, PAGE_NAMES),
  }).finally(() => stdin.removeAllListeners('end').destroy());
  if (outcome.kind !== 'done') throw refusalOf(work, stage, outcome);
  for (const done of outcome.done) world.stdout.write(`${JSON.stringify(done)}\n`);
  return EXIT.clear;
};
