/** An element of a part that stands in no other of its name. */
export interface XmlElement {
  readonly whole: string;
  /** With its colon; empty where it has none. */
  readonly prefix: string;
  /** As they are written, with the blank before the first. */
  readonly attributes: string;
  /** Null of an element that ends where it begins. */
  readonly body: string | null;
  readonly start: number;
  readonly end: number;
}

/**
 * The elements of a name in a part of a workbook, in their order, in time linear to the part: an element without an end
 * ends the search. Text that is no XML gives what can be found in it.
 *
 * @param name without prefix, and without signs that an expression reads otherwise.
 */
export function* elementsOf(text: string, name: string): Generator<XmlElement> {
  const opens = new RegExp(`<((?:\\w+:)?)${name}((?:\\s[^<>]*)?)>|<((?:\\w+:)?)${name}/>`, 'g');
  for (let open = opens.exec(text); open !== null; open = opens.exec(text)) {
    const [head, prefix = '', written = '', alone] = open;
    const start = open.index;
    const closed = alone !== undefined || written.endsWith('/');
    const attributes = written.endsWith('/') ? written.slice(0, -1) : written;
    const inside = start + head.length;
    if (closed) {
      yield { whole: head, prefix: alone ?? prefix, attributes, body: null, start, end: inside };
      continue;
    }
    const close = `</${prefix}${name}>`;
    const at = text.indexOf(close, inside);
    if (at < 0) return;
    const end = at + close.length;
    yield {
      ...{ whole: text.slice(start, end), prefix, attributes },
      ...{ body: text.slice(inside, at), start, end },
    };
    opens.lastIndex = end;
  }
}

/** A part with its elements of a name written anew, and everything else as it was. */
export const withElements = (
  text: string,
  name: string,
  write: (element: XmlElement) => string,
): string => {
  let written = '';
  let done = 0;
  for (const element of elementsOf(text, name)) {
    written += text.slice(done, element.start) + write(element);
    done = element.end;
  }
  return written + text.slice(done);
};

/** The first element of a name; null where there is none. */
export const elementOf = (text: string, name: string): XmlElement | null =>
  elementsOf(text, name).next().value ?? null;
