import { foldHeader } from './fold-header.ts';
import { knownHeadersOf } from './header-index.ts';

/** Longer headers are sentences; nothing is suggested for them. */
const LONGEST = 60;

/** One wrong character in so many: Chinese headers are words of two characters, of which none may be wrong. */
const WRONG = { han: 4, other: 3 } as const;

/** Single-character edits from one text to another (Levenshtein), given up beyond `most`. */
const editsBetween = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const now = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const kept = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      now.push(Math.min(kept, (before[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[b.length] ?? most + 1;
};

/**
 * The known header most like an unknown one, or null when none is near: at most a third is wrong, of
 * Chinese a quarter, so that of two characters (序号) none is and 许可证申请号 is not 许可证号.
 */
export const nearestHeader = (header: string, account: string | null): string | null => {
  const wanted = foldHeader(header);
  if (wanted === '' || wanted.length > LONGEST) return null;
  let nearest: string | null = null;
  const oneIn = /\p{Script=Han}/u.test(wanted) ? WRONG.han : WRONG.other;
  let fewest = Math.floor(wanted.length / oneIn) + 1;
  for (const known of knownHeadersOf(account)) {
    const folded = foldHeader(known);
    const edits = editsBetween(wanted, folded, fewest - 1);
    if (edits < fewest && edits < folded.length) {
      nearest = known;
      fewest = edits;
    }
  }
  return nearest;
};
