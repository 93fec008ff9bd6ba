import { LIMITS } from '../limits.ts';
import { childOf, childrenOf, type XmlElement } from '../xml.ts';
import { type Box, boxOf, numbersOf, type OfdPage } from './document.ts';

/** A matrix `a b c d e f` as OFD and PDF write it. */
type Matrix = readonly [number, number, number, number, number, number];

/** A character and the point of the page at which its baseline begins, in millimetres. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Text as a page sets it. */
export interface TextObject {
  readonly kind: 'text';
  readonly id: string;
  readonly glyphs: readonly Glyph[];
  /** Height of its letters in millimetres, and how far it is turned, in radians clockwise. */
  readonly size: number;
  readonly angle: number;
  readonly colour: Colour | null;
}

/** A picture: the resource, and the points to which its corners at the top left, top right and bottom left go. */
interface ImageObject {
  readonly kind: 'image';
  readonly resource: string;
  readonly box: Box;
  readonly isTurned: boolean;
}

/** Lines and curves, in millimetres of the page. */
interface PathObject {
  readonly kind: 'path';
  readonly steps: readonly PathStep[];
  readonly stroke: Colour | null;
  readonly fill: Colour | null;
  readonly width: number;
}

/** A step of a path: the point moved or drawn to, the control points of a curve, or the closing of it. */
export type PathStep = readonly ['M' | 'L' | 'B' | 'Q' | 'C', ...number[]];

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

export type PageObject = TextObject | ImageObject | PathObject;

/** What stands on a page, and how many objects there are that are not read. */
export interface PageObjects {
  readonly objects: readonly PageObject[];
  readonly unread: number;
}

/** Letters that are larger, in millimetres, are none. */
const TALLEST = 1000;

const BLACK: Colour = [0, 0, 0];
/** Width of a line that says nothing, in millimetres (GB/T 33190, 8.2). */
const LINE = 0.353;

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** The matrix that brings what an object draws to the page. */
const matrixOf = (object: XmlElement, box: Box): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(object.attributes.CTM);
  return [a, b, c, d, e + box[0], f + box[1]];
};

const colourOf = (object: XmlElement, name: string): Colour | null => {
  const element = childOf(object, name);
  const values = numbersOf(element?.attributes.Value);
  const [red, green, blue] = values;
  const grey = values.length === 1 ? red : undefined;
  if (grey !== undefined) return [grey, grey, grey];
  if (red === undefined || green === undefined || blue === undefined || values.length !== 3)
    return null;
  return [red, green, blue];
};

const isHidden = (object: XmlElement): boolean =>
  object.attributes.Visible === 'false' || object.attributes.Alpha === '0';

/** Distances as `2 2.5 g 3 2`, where `g 3 2` is three times 2; as many as are asked for at the most. */
const distances = (text: string | undefined, most: number): readonly number[] => {
  const words = (text ?? '').split(/\s+/).filter((word) => word !== '');
  const all: number[] = [];
  for (let at = 0; at < words.length && all.length < most; at += 1) {
    if (words[at] !== 'g') all.push(Number(words[at]) || 0);
    else {
      const count = Math.min(Number(words[at + 1]) || 0, most - all.length);
      for (let each = 0; each < count; each += 1) all.push(Number(words[at + 2]) || 0);
      at += 2;
    }
  }
  return all;
};

/** The width of a letter that nothing tells: as wide as high, of Latin ones half. */
export const widthOf = (text: string): number => (/^[\u0020-\u02ff]$/.test(text) ? 0.5 : 1);

const glyphsOf = (object: XmlElement, matrix: Matrix, size: number): readonly Glyph[] => {
  const glyphs: Glyph[] = [];
  let [startX, startY] = [0, 0];
  for (const code of childrenOf(object, 'TextCode')) {
    const letters = [...code.text];
    startX = Number(code.attributes.X ?? startX) || 0;
    startY = Number(code.attributes.Y ?? startY) || 0;
    const across = distances(code.attributes.DeltaX, letters.length);
    const down = distances(code.attributes.DeltaY, letters.length);
    let [x, y] = [startX, startY];
    letters.forEach((text, at) => {
      const [pageX, pageY] = apply(matrix, x, y);
      if (text.trim() !== '' && Number.isFinite(pageX + pageY))
        glyphs.push({ text, x: pageX, y: pageY });
      const untold = down.length > 0 ? 0 : widthOf(text) * size;
      x += across[at] ?? untold;
      y += down[at] ?? 0;
    });
  }
  return glyphs;
};

const textObject = (object: XmlElement): TextObject | null => {
  const box = boxOf(object.attributes.Boundary);
  const size = Number(object.attributes.Size);
  if (box === null || !(size > 0 && size < TALLEST)) return null;
  const matrix = matrixOf(object, box);
  const [a, b, c, d] = matrix;
  const scale = Math.sqrt(Math.abs(a * d - b * c));
  return {
    kind: 'text',
    id: object.attributes.ID ?? '',
    glyphs: glyphsOf(object, matrix, size),
    size: size * (scale || 1),
    angle: Math.atan2(b, a),
    colour: colourOf(object, 'FillColor'),
  };
};

const imageObject = (object: XmlElement): ImageObject | null => {
  const box = boxOf(object.attributes.Boundary);
  const resource = object.attributes.ResourceID;
  if (box === null || resource === undefined) return null;
  const matrix = matrixOf(object, box);
  const [left, top] = apply(matrix, 0, 0);
  const [right, bottom] = apply(matrix, 1, 1);
  const isTold = object.attributes.CTM !== undefined;
  return {
    kind: 'image',
    resource,
    box: isTold
      ? [
          Math.min(left, right),
          Math.min(top, bottom),
          Math.abs(right - left),
          Math.abs(bottom - top),
        ]
      : box,
    isTurned: matrix[1] !== 0 || matrix[2] !== 0 || matrix[0] < 0 || matrix[3] < 0,
  };
};

/** How many numbers follow each letter of a path. */
const STEPS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, C: 0 };

/** The steps of a path; null where one is of a kind that is not drawn (arcs), or broken. */
const stepsOf = (data: string, matrix: Matrix): readonly PathStep[] | null => {
  const words = data.trim().split(/[\s,]+/);
  const steps: PathStep[] = [];
  for (let at = 0; at < words.length; ) {
    const letter = words[at] ?? '';
    const count = STEPS[letter];
    if (count === undefined) return null;
    const numbers = words.slice(at + 1, at + 1 + count).map(Number);
    if (numbers.length !== count || !numbers.every(Number.isFinite)) return null;
    const points: number[] = [];
    for (let each = 0; each < count; each += 2)
      points.push(...apply(matrix, numbers[each] ?? 0, numbers[each + 1] ?? 0));
    steps.push([letter === 'S' ? 'M' : (letter as PathStep[0]), ...points]);
    at += 1 + count;
  }
  return steps;
};

const pathObject = (object: XmlElement): PathObject | null => {
  const box = boxOf(object.attributes.Boundary);
  const data = childOf(object, 'AbbreviatedData')?.text;
  if (box === null || data === undefined) return null;
  const matrix = matrixOf(object, box);
  const steps = stepsOf(data, matrix);
  if (steps === null) return null;
  const isStroked = object.attributes.Stroke !== 'false';
  const isFilled = object.attributes.Fill === 'true';
  const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])) || 1;
  return {
    kind: 'path',
    steps,
    stroke: isStroked ? (colourOf(object, 'StrokeColor') ?? BLACK) : null,
    fill: isFilled ? (colourOf(object, 'FillColor') ?? BLACK) : null,
    width: (Number(object.attributes.LineWidth) || LINE) * scale,
  };
};

const READ: Readonly<Record<string, (object: XmlElement) => PageObject | null>> = {
  TextObject: textObject,
  ImageObject: imageObject,
  PathObject: pathObject,
};

const GROUPS = ['Layer', 'PageBlock'];

/** The objects inside a layer or block, and in the blocks inside it; hidden ones are left out. */
function* objectsIn(group: XmlElement): Generator<XmlElement> {
  for (const child of group.children) {
    if (isHidden(child)) continue;
    if (GROUPS.includes(child.name)) yield* objectsIn(child);
    else if (child.name.endsWith('Object')) yield child;
  }
}

/** Reads what stands on a page; null where there are more objects than `LIMITS.pageObjects`. */
export const readPageObjects = (page: OfdPage): PageObjects | null => {
  const objects: PageObject[] = [];
  let unread = 0;
  for (const { content } of page.layers)
    for (const element of objectsIn(content)) {
      const object = READ[element.name]?.(element) ?? null;
      if (object === null) unread += 1;
      else objects.push(object);
      if (objects.length + unread > LIMITS.pageObjects) return null;
    }
  return { objects, unread };
};
