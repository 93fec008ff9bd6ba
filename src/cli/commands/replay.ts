import { JOB } from '../../register/actor.ts';
import { isId } from '../../register/is-id.ts';
import { openRegister } from '../../register/opening/open-register.ts';
import type { Outcome } from '../../register/outcome.ts';
import { refusalOf } from '../../register/refusals/refusals.ts';
import type { Register } from '../../register/register.ts';
import { type ExportFormat, exportQuestion } from '../../register/screening/export-question.ts';
import { askedFor, givenAgain } from '../../register/screening/replay-verdict.ts';
import type { Replayed } from '../../register/screening/screening-shapes.ts';
import { EXIT } from '../exit-status.ts';
import { Refusal } from '../refusal.ts';
import { openRefusal } from '../register/open-refusal.ts';
import { type PlaceOptions, placeFor, variable } from '../register/register-place.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof replay` was asked. */
export interface ReplayOptions extends PlaceOptions {
  readonly secrets?: string;
  /** Folder that what was asked is written to. */
  readonly export?: string;
  readonly format: ExportFormat;
  readonly lang: 'en' | 'zh';
}

const WORDS = {
  en: {
    same: 'the same, byte for byte',
    differs: (parts: string) => `it comes out otherwise; what differs: ${parts}`,
    program: (given: string, now: string) => `given by version ${given}, replayed by ${now}`,
    exported: (own: number, folder: string) =>
      `${folder}: what was asked; its first ${own} vehicles were answered`,
  },
  zh: {
    same: '逐字节一致',
    differs: (parts: string) => `结果不一致，差异部分：${parts}`,
    program: (given: string, now: string) => `原由${given}版给出，现由${now}版重演`,
    exported: (own: number, folder: string) => `${folder}：所提交的问题；前${own}辆车为被审车辆`,
  },
} as const;

const doneWith = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind === 'done') return outcome.value;
  const { title, remedy } = refusalOf(outcome.code);
  throw new Refusal(
    { en: `${title.en} ${remedy.en}`, zh: `${title.zh}${remedy.zh}` },
    EXIT.missing,
  );
};

/** Replays a verdict of an open register, prints it as it comes out and says whether it is the same. */
export const replayIn = async (
  world: Pick<World, 'stdout' | 'stderr'>,
  register: Register,
  verdict: string,
  options: Omit<ReplayOptions, keyof PlaceOptions | 'secrets'>,
): Promise<number> => {
  const say = WORDS[options.lang];
  const replayed: Replayed = doneWith(
    await register.as(JOB, (tx) => givenAgain(register, tx, verdict)),
  );
  world.stdout.write(replayed.again);
  if (options.export !== undefined) {
    const asked = doneWith(await askedFor(register, { verdict }));
    tell(
      world,
      say.exported(await exportQuestion(asked, options.export, options.format), options.export),
    );
  }
  if (replayed.same) {
    tell(world, say.same);
    return EXIT.clear;
  }
  const { given, again } = replayed.program;
  if (given !== again) tell(world, say.program(given, again));
  tell(world, say.differs(replayed.differs.join(', ')));
  return EXIT.failed;
};

/** `mileproof replay VERDICT`: a verdict of a register, given again by the law of then. */
export const replayCommand = async (
  world: World,
  verdict: string,
  options: ReplayOptions,
): Promise<number> => {
  if (!isId(verdict)) {
    throw new Refusal(
      { en: `${verdict} is no id of a verdict`, zh: `${verdict}不是审查结论编号` },
      EXIT.usage,
    );
  }
  const secrets = options.secrets ?? variable(world, 'MILEPROOF_SECRETS');
  const place = placeFor(world, options);
  const open = await openRegister({ place, ...(secrets !== undefined && { secrets }) });
  if ('code' in open) throw openRefusal(open);
  try {
    return await replayIn(world, open.register, verdict, options);
  } finally {
    await open.close();
  }
};
