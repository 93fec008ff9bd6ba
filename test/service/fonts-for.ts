import assert from 'node:assert/strict';

/** What a browser loads of a style sheet's fonts for a page: those of which a letter stands on it. */
export const fontsFor = (css: string, body: string): readonly string[] => {
  // names of other languages stand in the reader's own fonts
  const text = body.replaceAll(/<a [^>]*\slang=[\s\S]*?<\/a>/g, ' ').replaceAll(/<[^>]*>/g, ' ');
  const points = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
  const faces = [...css.matchAll(/url\(([^)]+)\)[^;]*;unicode-range:([^}]+)\}/g)];
  assert.equal(faces.length, 4);
  return faces.flatMap(([, url = '', ranges = '']) => {
    const held = ranges.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    });
    const needed = [...points].some((point) =>
      held.some(([from, to]) => from <= point && point <= to && point > 0x20),
    );
    return needed ? [url] : [];
  });
};
