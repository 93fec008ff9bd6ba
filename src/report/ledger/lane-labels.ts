import type { PublicLanguage } from '../../domain/statements/public-languages.ts';
import { ownOf } from '../messages/messages.ts';
import { dayWords } from '../words/date-words.ts';
import { inertText } from '../words/inert-text.ts';
import type { EventLabel, Lane, Ledger, LedgerEvent, Side, Subject } from './ledger.ts';
import { LEDGER_MESSAGES } from './ledger-messages.ts';
import { type Anchor, placeAcross, placeLabel, stackLabels } from './place-labels.ts';

/** A label of a lane, placed: an event at its tick, or a claim at the edge where no date belongs to it. */
export interface LaneLabel {
  /** One line, or two (date over words) where one has no room. */
  readonly lines: readonly string[];
  /** The event, or null for a claim. */
  readonly event: LedgerEvent | null;
  /** The matter of a claim, or null for an event. */
  readonly subject: Subject | null;
  /** Place of the tick in the units of the line; the end of the line for a claim. */
  readonly at: number;
  readonly anchor: Anchor;
  /** 0 is the row nearest to the line. */
  readonly row: number;
  readonly red: boolean;
  /** True of an event by which a letter does not hold any more. */
  readonly stops: boolean;
}

/** A line to write on. */
export interface Room {
  /** Length of the line. */
  readonly room: number;
  /** Kept between two labels of a row. */
  readonly gap: number;
  /** Place of a day on the line. */
  readonly at: (day: number) => number;
  /** Length of a text, the space to its tick included. */
  readonly size: (text: string) => number;
  /** True when a label may be two lines high. */
  readonly twoLines: boolean;
}

/** Events by which a letter does not hold any more. */
const STOPS: readonly EventLabel[] = ['letterSuspended', 'letterRevoked'];

/** The longest text that fits, an ellipsis in place of what does not. */
const cutTo = (text: string, room: number, size: (text: string) => number): string => {
  if (size(text) <= room) return text;
  const characters = [...text];
  while (characters.length > 1 && size(`${characters.join('')}…`) > room) characters.pop();
  return `${characters.join('')}…`;
};

/** Sides of a lane that no event of the lane stands for, with their matter. */
const claimsOf = (lane: Lane, ledger: Ledger): readonly { subject: Subject; side: Side }[] => {
  const drawn = new Set(lane.events.map(({ fact }) => fact));
  return ledger.disagreements.flatMap(({ subject, sides }) =>
    sides
      .filter(({ teller, fact }) => teller === lane.teller && !drawn.has(fact))
      .map((side) => ({ subject, side })),
  );
};

/**
 * Places the labels of one lane so that none touches another: events beside their ticks, claims
 * at the end of the line. Later events lie nearer to the line, so that no tick crosses a label.
 */
export const laneLabels = (
  lane: Lane,
  ledger: Ledger,
  language: PublicLanguage,
  line: Room,
): readonly LaneLabel[] => {
  const say = LEDGER_MESSAGES[language];
  const fit = (at: number, lines: readonly string[]) =>
    placeLabel(at, Math.max(...lines.map(line.size)), line.room);
  const events = lane.events.map((event) => {
    const at = line.at(event.day);
    const parts = [dayWords(event.day, language), say.events[event.label]];
    const whole = [parts.join(' ')];
    const lines = fit(at, whole) === null && line.twoLines ? parts : whole;
    const place = fit(at, lines) ?? placeAcross(at, Math.max(...lines.map(line.size)), line.room);
    const marks = { red: event.dissents, stops: STOPS.includes(event.label) };
    return { place, lines, event, subject: null, at, ...marks };
  });
  const claims = claimsOf(lane, ledger).map(({ subject, side }) => {
    const text = `${say.subjects[subject]}${say.colon}${inertText(side.value[ownOf(language)])}`;
    const cut = cutTo(text, line.room, line.size);
    const place = { from: line.room - line.size(cut), to: line.room, anchor: 'end' as const };
    return { place, lines: [cut], event: null, subject, at: line.room, red: true, stops: false };
  });
  const starting = events.filter(({ place }) => place.anchor === 'start').reverse();
  const others = events.filter(({ place }) => place.anchor !== 'start');
  const all = [...starting, ...others, ...claims];
  const rows = stackLabels(
    all.map(({ place }) => place),
    line.gap,
  );
  return all.map(({ place, ...label }, index) => ({
    ...label,
    anchor: place.anchor,
    row: rows[index] ?? 0,
  }));
};
