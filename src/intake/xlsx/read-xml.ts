import { SaxesParser } from 'saxes';
import { UnreadableSheet } from '../sheet.ts';
import { unreadableRest } from '../unreadable.ts';

/** What a reader of one part of a workbook listens to; names come without their prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Longest stretch without a tag, in characters: far above any cell. */
const LONGEST_STRETCH = 4 << 20;

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/**
 * Reads XML as it arrives; yields after each piece so that the caller can pass on what it gathered.
 * Document types are refused, and with them every entity trick. Throws `UnreadableSheet`.
 */
export async function* readXml(
  pieces: AsyncIterable<Uint8Array>,
  listener: XmlListener,
  file: string,
): AsyncGenerator<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const doctype = () => {
    throw unreadableRest('xml-doctype', file);
  };
  parser.on('doctype', doctype);
  parser.on('error', () => {
    throw unreadableRest('broken-workbook', file);
  });
  parser.on('opentag', ({ name, attributes }) => listener.open?.(localName(name), attributes));
  parser.on('closetag', ({ name }) => listener.close?.(localName(name)));
  if (listener.text !== undefined) {
    parser.on('text', listener.text);
    parser.on('cdata', listener.text);
  }
  let stretch = 0;
  let first = true;
  try {
    for await (const piece of pieces) {
      const text = decoder.decode(piece, { stream: true });
      if (first && /<!DOCTYPE/i.test(text)) doctype();
      first = false;
      const tag = text.lastIndexOf('<');
      stretch = tag < 0 ? stretch + text.length : text.length - tag;
      if (stretch > LONGEST_STRETCH) throw unreadableRest('archive-too-large', file);
      parser.write(text);
      yield;
    }
    parser.close();
    yield;
  } catch (error) {
    throw error instanceof UnreadableSheet ? error : unreadableRest('broken-workbook', file);
  }
}

/** Reads a part to its end. */
export const readWholeXml = async (
  pieces: AsyncIterable<Uint8Array>,
  listener: XmlListener,
  file: string,
): Promise<void> => {
  for await (const _ of readXml(pieces, listener, file));
};
