const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Whether brackets and braces of a JSON text are nested deeper than so many levels, strings left out. It walks along
 * the text and not down, so that no text is too deep for it.
 *
 * @param most levels, inclusive.
 */
export const isDeep = (text: string, most: number): boolean => {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > most) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
};
