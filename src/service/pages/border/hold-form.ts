import { HOLD_GROUNDS, type HoldGround } from '../../../domain/borders/hold-reasons.ts';
import { holdVehicle } from '../../../register/border/holds/hold-vehicle.ts';
import type { MayLeave } from '../../../register/border/may-leave.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Act, Visit } from '../frame/page.ts';
import { field, select } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { readShown, type TypedDeclaration } from './declaration-form.ts';

const GROUNDS = Object.keys(HOLD_GROUNDS) as HoldGround[];

/** The form that records a hold, with the reasons of the answer filled in; the officer may name another ground. */
export const holdForm = (
  visit: Visit,
  answer: MayLeave,
  shown: Partial<TypedDeclaration> = {},
): Html => {
  const { language, say } = visit;
  const { record } = say.customs;
  const [because] = answer.because;
  const own = answer.answer === 'hold';
  const kept = Object.entries({ ...shown, vin: answer.vin }).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value ?? ''}">`,
  );
  return form({
    act: 'hold',
    to: '/border',
    className: 'record',
    body: html`${kept}${select({
      name: 'holdGround',
      label: record.ground,
      options: [
        ...(own ? [{ value: '', words: record.asAnswered }] : []),
        ...GROUNDS.map((value) => ({ value, words: HOLD_GROUNDS[value][language] })),
      ],
      value: own ? '' : (because?.code ?? 'vehicle-differs'),
    })}${field({
      name: 'holdWords',
      label: record.words,
      hint: record.wordsHint,
      type: 'area',
      more: 'rows="2" maxlength="4000"',
    })}<button class="${answer.answer === 'may-leave' ? 'second' : ''}">${record.go}</button>
      <p class="quiet">${record.follows}</p>`,
  });
};

/** Records a hold, and goes on to its page. */
export const holdAct: Act = async (visit, sent) => {
  const { register, actor } = visit;
  const ground = GROUNDS.find((one) => one === sent.value('holdGround'));
  const words = sent.value('holdWords');
  const { entryNumber, destination, odometerKm } = readShown(sent);
  const held = await holdVehicle(register, actor, {
    vin: sent.value('vin'),
    ...(entryNumber !== null && { entryNumber }),
    ...(destination !== null && { destination }),
    ...(odometerKm !== null && { odometerKm }),
    ...(ground !== undefined && { ground }),
    ...(words !== '' && { words }),
  });
  return held.kind === 'refused' ? held : { kind: 'go', to: `/holds/${held.value.id}?done=held` };
};
