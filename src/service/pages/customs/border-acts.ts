import { declareVehicle } from '../../../register/border/declare-vehicle.ts';
import { exitVehicle } from '../../../register/border/exit-vehicle.ts';
import { mayLeave } from '../../../register/border/may-leave.ts';
import { returnVehicle } from '../../../register/border/return-vehicle.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Form } from '../form.ts';
import type { Act, Page, PageAnswer, Visit } from '../page.ts';
import { refusalErrors } from '../pieces/refusal-errors.ts';
import { checkDeclarationPage, checkPage } from './check-page.ts';
import { readDay } from './day-field.ts';
import { DECLARATION_FIELDS, readDeclaration, typedDeclaration } from './declaration-form.ts';
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
    typed: { ...declaration },
  });
};

const recordedAt = (vin: string, done: string): PageAnswer => ({
  kind: 'go',
  to: `/border?q=${vin}&done=${done}`,
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
  const done = await declareVehicle(visit.register, visit.actor, read.input);
  if (done.kind === 'done') return recordedAt(done.value.vin, 'declared');
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
    return checkPage(visit, {
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
  const done = await exitVehicle(register, actor, { vin, exitedOn: sent.value('exitedOn') });
  if (done.kind === 'done') return recordedAt(done.value.vin, 'exited');
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
};
