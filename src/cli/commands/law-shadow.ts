import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { LawFile } from '../../domain/rules/read/law.ts';
import { csvLine } from '../../intake/template/csv-line.ts';
import { JOB } from '../../register/actor.ts';
import { openRegister } from '../../register/open-register.ts';
import { refusalOf } from '../../register/refusals/refusals.ts';
import type { Register } from '../../register/register.ts';
import type { ShadowChange } from '../../register/screening/screening-shapes.ts';
import { shadowLaw } from '../../register/use-cases/verdicts/shadow-law.ts';
import { MESSAGES } from '../../report/messages/messages.ts';
import { inertText } from '../../report/words/inert-text.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { type Output, openOutput } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { openRefusal } from '../register/open-refusal.ts';
import { type PlaceOptions, placeFor, variable } from '../register/register-place.ts';
import { StepBar } from '../step-bar.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

type Lang = 'en' | 'zh';

/** What `mileproof law shadow` was asked. */
export interface LawShadowOptions extends PlaceOptions {
  /** Folder of the law to be asked beside the one in force. */
  readonly law: string;
  /** The day it takes effect, a day number. */
  readonly on: number;
  readonly decided?: boolean;
  readonly secrets?: string;
  readonly format: 'table' | 'csv' | 'ndjson';
  readonly out?: string;
  readonly lang: Lang;
}

const WORDS = {
  en: {
    asking: (done: number, total: number) => `${done} of ${total} vehicles asked`,
    changed: (changed: number, all: number, on: string) =>
      `${changed} of ${all} vehicles change answer on ${on}`,
    kept: (id: string) => `kept as ${id}`,
  },
  zh: {
    asking: (done: number, total: number) => `已比对${done}辆，共${total}辆`,
    changed: (changed: number, all: number, on: string) =>
      `${on}起，${all}辆中有${changed}辆结论改变`,
    kept: (id: string) => `结果编号：${id}`,
  },
} as const;

const AXES = ['gate', 'entry', 'risk'] as const;

/** A changed vehicle as a flat row, under the names of CSV. */
const flat = ({ application, number, province, vin, before, after, rules }: ShadowChange) => ({
  ...{ application, number, province, vin },
  ...{ gate_before: before.gate, gate_after: after.gate },
  ...{ entry_before: before.entry, entry_after: after.entry },
  ...{ risk_before: before.risk, risk_after: after.risk },
  rules: rules.join(' '),
});
const COLUMNS = [
  ...['application', 'number', 'province', 'vin', 'gate_before', 'gate_after'],
  ...['entry_before', 'entry_after', 'risk_before', 'risk_after', 'rules'],
];

const tableLine = ({ number, vin, before, after, rules }: ShadowChange, lang: Lang): string => {
  const moves = AXES.map((axis) => {
    const words: Readonly<Record<string, string>> = MESSAGES[lang][axis];
    const [was, will] = [words[before[axis]], words[after[axis]]];
    return was === will ? was : `${was} → ${will}`;
  });
  return `${inertText(number)}  ${inertText(vin)}  ${moves.join(' | ')}  ${rules.join(' ')}\n`;
};

const lineOf = (change: ShadowChange, { format, lang }: LawShadowOptions): string => {
  if (format === 'ndjson') return `${JSON.stringify(change)}\n`;
  return format === 'csv' ? csvLine(Object.values(flat(change))) : tableLine(change, lang);
};

/** Writes whose answer changes as it is found, and says at the end how many. */
const writeShadow = async (
  world: Pick<World, 'stderr'>,
  steps: ReturnType<typeof shadowLaw>,
  { output, bar }: { readonly output: Output; readonly bar: Pick<StepBar, 'show' | 'stop'> },
  options: LawShadowOptions,
): Promise<void> => {
  const say = WORDS[options.lang];
  if (options.format === 'csv') await output.write(csvLine(COLUMNS));
  for await (const step of steps) {
    if (step.kind === 'refused') {
      const { title, remedy } = refusalOf(step.code);
      throw new Refusal(
        { en: `${title.en} ${remedy.en}`, zh: `${title.zh}${remedy.zh}` },
        EXIT.failed,
      );
    }
    if (step.kind === 'progress')
      bar.show(say.asking(step.done, step.total), step.done / step.total);
    else {
      bar.stop();
      if (step.kind === 'change') await output.write(lineOf(step.change, options));
      else {
        const { id, vehicles, changed, takesEffectOn } = step.shadow;
        tell(world, say.changed(changed, vehicles, takesEffectOn));
        tell(world, say.kept(id));
      }
    }
  }
};

/** Asks a law beside the one in force over an open register, and writes whose answer it changes. */
export const shadowIn = async (
  world: Pick<World, 'stdout' | 'stderr'>,
  register: Register,
  files: readonly LawFile[],
  options: LawShadowOptions,
): Promise<number> => {
  const { on, decided = false, out } = options;
  const output = await openOutput(world, out, [options.law]);
  const bar = new StepBar(world);
  try {
    const steps = shadowLaw(register, JOB, { law: { files }, on: isoDate(on), decided });
    await writeShadow(world, steps, { output, bar }, options);
  } catch (error) {
    await output.drop();
    throw error;
  } finally {
    bar.stop();
  }
  await output.keep();
  return EXIT.clear;
};

/** `mileproof law shadow --law FOLDER --on DAY`: whose answer in a register another law changes. */
export const lawShadowCommand = async (
  world: World,
  options: LawShadowOptions,
): Promise<number> => {
  const { files } = lawFor(world, [], options.law);
  const secrets = options.secrets ?? variable(world, 'MILEPROOF_SECRETS');
  const place = placeFor(world, options);
  const open = await openRegister({ place, ...(secrets !== undefined && { secrets }) });
  if ('code' in open) throw openRefusal(open);
  try {
    return await shadowIn(world, open.register, files, options);
  } finally {
    await open.close();
  }
};
