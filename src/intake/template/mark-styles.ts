/** The colours of marks, `RRGGBB`, by what is marked. */
export type MarkColours = Readonly<Record<string, string>>;

const SECTION = (name: string): RegExp =>
  new RegExp(`<((?:\\w+:)?)${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</\\1${name}>)`);
const XF = /<(?:\w+:)?xf(?:\s[^>]*?)?(?:\/>|>[\s\S]*?<\/(?:\w+:)?xf>)/g;

const counted = (attributes: string, count: number): string =>
  `${attributes.replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, '')} count="${count}"`;

/**
 * Styles of cells with a tint: each is the style that a cell had, with another fill. Styles that were there stay what
 * and where they were.
 */
export class MarkStyles {
  readonly #text: string;
  readonly #colours: MarkColours;
  readonly #styles: readonly string[];
  readonly #fills: number;
  readonly #added: string[] = [];
  readonly #known = new Map<string, number>();

  /** @throws Error where the part names no styles of cells and no fills: it is then none that a program wrote. */
  constructor(text: string, colours: MarkColours) {
    const [, , , fills] = SECTION('fills').exec(text) ?? [];
    const [, , , styles] = SECTION('cellXfs').exec(text) ?? [];
    if (fills === undefined || styles === undefined) throw new Error('a workbook without styles');
    this.#text = text;
    this.#colours = colours;
    this.#styles = styles.match(XF) ?? [];
    this.#fills = fills.match(/<(?:\w+:)?fill[\s>/]/g)?.length ?? 0;
  }

  /** The number of the style that a cell with this style has once it is tinted. */
  tinted(style: number, kind: string): number {
    const key = `${style} ${kind}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const was = this.#styles[style] ?? this.#styles[0] ?? '<xf/>';
    const fill = this.#fills + Object.keys(this.#colours).indexOf(kind);
    const [head = ''] = /^<(?:\w+:)?xf/.exec(was) ?? [];
    const rest = was
      .slice(head.length)
      .replace(/^([^>]*?)(\/?>)/, (_, attributes: string, end: string) => {
        const kept = attributes.replace(/\s(?:fillId|applyFill)\s*=\s*("[^"]*"|'[^']*')/g, '');
        return `${kept} fillId="${fill}" applyFill="1"${end}`;
      });
    const number = this.#styles.length + this.#added.length;
    this.#added.push(`${head}${rest}`);
    this.#known.set(key, number);
    return number;
  }

  /** The part with what was added. */
  text(): string {
    const fills = Object.values(this.#colours);
    return this.#text
      .replace(
        SECTION('fills'),
        (_, prefix: string, attributes: string, body: string) =>
          `<${prefix}fills${counted(attributes, this.#fills + fills.length)}>${body}${fills
            .map(
              (colour) =>
                `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${colour}"/>` +
                `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
            )
            .join('')}</${prefix}fills>`,
      )
      .replace(
        SECTION('cellXfs'),
        (_, prefix: string, attributes: string, body: string) =>
          `<${prefix}cellXfs${counted(attributes, this.#styles.length + this.#added.length)}>${body}` +
          `${this.#added.join('')}</${prefix}cellXfs>`,
      );
  }
}
