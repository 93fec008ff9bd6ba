/**
 * Most characters of a text that a person writes to a step: a question, an answer, a ground, a notice, a report. The
 * database holds it (`longest-texts` of the migrations); API and pages say it before.
 */
export const LONGEST_TEXT = 20_000; // not-law: characters
