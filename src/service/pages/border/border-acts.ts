import { declareVehicle } from '../../../register/border/declare-vehicle.ts';
import { exitVehicle } from '../../../register/border/exit-vehicle.ts';
import { mayLeave } from '../../../register/border/may-leave.ts';
import { returnVehicle } from '../../../register/border/return-vehicle.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Form } from '../frame/form.ts';
import type { Act, Page, PageAnswer, Visit } from '../frame/page.ts';
import { refusalErrors } from '../pieces/refusal-errors.ts';
import { answerHtml } from './answer-html.ts';
import { checkDeclarationPage, checkPage } from './check-page.ts';
import { readDay } from './day-field.ts';
import { DECLARATION_FIELDS, readDeclaration, typedDeclaration } from './declaration-form.ts';
import { holdAct, holdForm } from './hold-form.ts';
import { declareManyAct } from './licence-cars.ts';
import { signedIn, signForm } from './sign-form.ts';
import { type Typing, vehicleAgain } from './vehicle-at-border.ts';

const CONFLICT = 409; // not-law: of HTTP

const checkDeclaration: Act = async (visit, sent) => {
  const declaration = typedDeclaration(sent);
  const read = readDeclaration(visit, declaration);
  const { vin } = declaration;
  if (read.kind === 'wrong') return vehicleAgain(visit, vin, { declaration, errors: read.errors });
  const { destination, odometerKm } = read.input;
  const asked = { vin, destination, odometerKm };
  const answer = await mayLeave(visit.register, visit.actor, asked);
  if (answer.kind === 'refused') return answer;
  return checkDeclarationPage(visit, answer.value, {
    input: read.input,
    typed: declaration,
  });
};

const recordedAt = (vin: string, done: string): PageAnswer => ({
  kind: 'go',
  to: `/border?q=${vin}&done=${done}`,
});

/** What is not let go is held: its hold is shown. */
const heldAt = ({ values }: Refusal): PageAnswer => ({
  kind: 'go',
  to: `/holds/${values['holdId'] ?? ''}?done=held`,
});

/** A step that was refused: what the form can mend is said there; the page tells how the car stands now. */
const refused = async (
  visit: Visit,
  vin: string,
  {
    refusal,
    typing,
    fields,
  }: {
    readonly refusal: Refusal;
    readonly typing: Typing;
    readonly fields: readonly [string, ...string[]];
  },
): Promise<PageAnswer> => {
  if (refusal.code === 'right-missing') return refusal;
  const errors = refusalErrors(visit, refusal, { fields, otherwise: fields[0] });
  const shown = await vehicleAgain(visit, vin, { ...typing, errors });
  return shown.kind === 'page' ? { ...shown, status: CONFLICT } : shown;
};

const declare: Act = async (visit, sent) => {
  const declaration = typedDeclaration(sent);
  const read = readDeclaration(visit, declaration);
  const { vin } = declaration;
  if (read.kind === 'wrong') return vehicleAgain(visit, vin, { declaration, errors: read.errors });
  const signed = signedIn(sent);
  const { register, actor } = visit;
  const input = { ...read.input, ...(signed !== undefined && { signed }) };
  const done = await declareVehicle(register, actor, input);
  if (done.kind === 'done') return recordedAt(done.value.vin, 'declared');
  if (done.code === 'vehicle-held') return heldAt(done);
  if (done.code === 'ground-needed') {
    const { destination, odometerKm } = read.input;
    const answer = await mayLeave(register, actor, { vin, destination, odometerKm });
    if (answer.kind === 'refused') return answer;
    const error = visit.say.customs.sign.wordsMissing;
    return checkDeclarationPage(visit, answer.value, {
      input: read.input,
      typed: declaration,
      error,
    });
  }
  return refused(visit, vin, {
    refusal: done,
    typing: { declaration },
    fields: DECLARATION_FIELDS,
  });
};

const checkDay =
  (step: 'exit' | 'return'): Act =>
  async (visit, sent) => {
    const { say, today, language } = visit;
    const { customs } = say;
    const name = step === 'exit' ? 'exitedOn' : 'returnedOn';
    const vin = sent.value('vin');
    const day = readDay(sent.value(name), today);
    if (day === null) return vehicleAgain(visit, vin, { errors: { [name]: customs.errors.day } });
    const answer = await mayLeave(visit.register, visit.actor, { vin });
    if (answer.kind === 'refused') return answer;
    const looks = step === 'exit' && answer.value.answer === 'look';
    return checkPage(visit, {
      ...(looks && {
        instead: (kept) => html`${answerHtml(visit, answer.value)}
          <h2>${customs.record.title}</h2>${holdForm(visit, answer.value)}
          ${signForm(visit, { act: 'exit', kept, go: customs.sign.goExit })}`,
      }),
      act: step,
      vin,
      fields: { [name]: day },
      lines: [[step === 'exit' ? customs.exitedOn : customs.returnedOn, dateWords(day, language)]],
      warning: step === 'exit' ? customs.exitCannotUndo : customs.returnCannotUndo,
      button: step === 'exit' ? customs.exitNow : customs.returnNow,
    });
  };

const exit: Act = async (visit, sent: Form) => {
  const { register, actor } = visit;
  const vin = sent.value('vin');
  const signed = signedIn(sent);
  const done = await exitVehicle(register, actor, {
    ...{ vin, exitedOn: sent.value('exitedOn') },
    ...(signed !== undefined && { signed }),
  });
  if (done.kind === 'done') return recordedAt(done.value.vin, 'exited');
  if (done.code === 'vehicle-held' && done.values['holdId'] !== undefined) return heldAt(done);
  return refused(visit, vin, { refusal: done, typing: {}, fields: ['exitedOn'] });
};

const returnHome: Act = async (visit, sent: Form) => {
  const { register, actor } = visit;
  const vin = sent.value('vin');
  const done = await returnVehicle(register, actor, { vin, returnedOn: sent.value('returnedOn') });
  if (done.kind === 'done') return recordedAt(done.value.vin, 'returned');
  return refused(visit, vin, { refusal: done, typing: {}, fields: ['returnedOn'] });
};

/** What customs does with a car at the border: each step is checked first, and then recorded. */
export const BORDER_ACTS: NonNullable<Page['acts']> = {
  checkDeclaration,
  changeDeclaration: async (visit, sent) => {
    const declaration = typedDeclaration(sent);
    return vehicleAgain(visit, declaration.vin, { declaration });
  },
  declare,
  checkExit: checkDay('exit'),
  exit,
  checkReturn: checkDay('return'),
  return: returnHome,
  hold: holdAct,
  declareMany: declareManyAct,
};
