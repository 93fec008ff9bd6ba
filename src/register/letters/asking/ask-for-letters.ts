import { sql } from '../../../domain/rules/sql/sql.ts';
import { action } from '../../action.ts';
import { newLetterNumber } from '../letter-addresses.ts';
import { lettersInFull } from '../letter-rows.ts';
import { ASKED_FOR, LettersAskedFor } from '../letter-shapes.ts';
import { earlyRequests } from './early-requests.ts';
import { planAsking } from './plan-asking.ts';

const INSERT = sql`
  INSERT INTO register.letter (number, manufacturer, maker, application, vin, model, state, verb)
  SELECT t.number, t.manufacturer, t.maker, $1, t.vin, t.model, 'requested', 'request'
  FROM unnest($2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[])
    AS t(number, manufacturer, maker, vin, model)
  ORDER BY t.vin
  ON CONFLICT (application, vin) WHERE state IN ('requested', 'drafted') DO NOTHING
  RETURNING id, vin
`;

const INSERT_EARLY = sql`
  INSERT INTO register.early_request (number, manufacturer, maker, application, vin, destination, model)
  SELECT t.number, t.manufacturer, t.maker, $1, t.vin, t.destination, t.model
  FROM unnest($2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[])
    AS t(number, manufacturer, maker, vin, model, destination)
  ORDER BY t.vin
  ON CONFLICT (exporter, vin, destination) WHERE ended_why IS NULL DO NOTHING
  RETURNING id, vin
`;

/**
 * An exporter asks the manufacturers of an application's vehicles for their letters, in one go: for those that need one
 * by law and have none, or for the vehicles named. Asked again it asks for none twice. What is asked for from a draft
 * is seen by the manufacturers at once, and becomes letters when the draft is submitted.
 */
export const askForLetters = action({
  method: 'POST',
  path: '/v1/letters/ask',
  summary: {
    en: 'Ask for the letters of an application in one go',
    zh: '一次性为申请车辆申请确认书',
  },
  access: { right: 'act', parts: ['exporter'] },
  body: ASKED_FOR,
  answer: LettersAskedFor,
  status: 201,
  refusals: ['no-such-vehicle'],
  work: async (work, asked) => {
    const { tx } = work;
    const { early, wanted, notAsked } = await planAsking(work, asked);
    const vins = wanted.map(({ vin }) => vin);
    const made = await tx.rows<{ id: string; vin: string }>(early ? INSERT_EARLY : INSERT, [
      asked.application,
      wanted.map(newLetterNumber),
      wanted.map(({ manufacturer }) => manufacturer),
      wanted.map(({ maker }) => maker),
      vins,
      wanted.map(({ model }) => model),
      ...(early ? [wanted.map(({ destination }) => destination)] : []),
    ]);
    const asking = new Set(made.map(({ vin }) => vin));
    const raced = vins
      .filter((vin) => !asking.has(vin))
      .map((vin) => ({ vin, why: 'under-way' as const }));
    const ids = made.map(({ id }) => id);
    const letters = early ? [] : await lettersInFull(tx, ids);
    return {
      asked: letters.map(({ terms: _terms, outlets: _outlets, ...letter }) => letter),
      early: early ? await earlyRequests(tx, ids) : [],
      notAsked: [...notAsked, ...raced],
    };
  },
});
