// What a PDF shows: the size of each page, its words in the order in which they are drawn, and its glyphs.
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

export interface PdfPage {
  /** In points: 72 of them are an inch. */
  readonly width: number;
  readonly height: number;
  /** Without white space; each sign in its plain form, since fonts draw some signs as others that look the same. */
  readonly text: string;
  /** The smallest type, in points. */
  readonly smallest: number;
  /** How many glyphs are drawn. */
  readonly glyphs: number;
  /** Glyphs that are the box for a sign that the font does not have. */
  readonly boxes: number;
  /** Glyphs without their sign: they are drawn, and cannot be searched or copied. The text has U+FFFD for each. */
  readonly unnamed: number;
}

/** A glyph as pdf.js lists it. Numbers between glyphs are spaces. */
interface Glyph {
  readonly originalCharCode: number;
  readonly unicode: string;
}

/** Radicals that fonts draw with the glyph of a character, so that a PDF may name either. NFKC leaves these. */
const RADICALS = new Map(
  [
    '⻅见',
    '⻆角',
    '⻉贝',
    '⻋车',
    '⻓长',
    '⻔门',
    '⻘青',
    '⻚页',
    '⻛风',
    '⻜飞',
    '⻝食',
    '⻢马',
    '⻣骨',
    '⻤鬼',
    '⻥鱼',
    '⻩黄',
    '⻬齐',
    '⻮齿',
    '⺟母',
    '⺠民',
    '⻄西',
  ].map((pair) => [...pair] as [string, string]),
);

/** Words as they are compared: engines break lines where they like. */
export const packed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2e80-\u2eff]/gu, (sign) => RADICALS.get(sign) ?? sign)
    .replace(/\s+/gu, '');

export async function readPdf(file: Uint8Array): Promise<PdfPage[]> {
  const { OPS } = await getResolvedPDFJS();
  const pdf = await getDocumentProxy(new Uint8Array(file), { verbosity: 0 });
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    const { fnArray, argsArray } = await page.getOperatorList();
    const glyphs = fnArray
      .flatMap((step, at) => (step === OPS.showText ? (argsArray[at] as [unknown[]])[0] : []))
      .filter((each): each is Glyph => typeof each === 'object' && each !== null);
    pages.push({
      width,
      height,
      text: packed(words.map(({ str }) => str).join('')),
      smallest: Math.min(...words.map((item) => item.height)),
      glyphs: glyphs.length,
      boxes: glyphs.filter(({ originalCharCode }) => originalCharCode === 0).length,
      unnamed: glyphs.filter(({ unicode }) => /^\ufffd?$/.test(unicode)).length,
    });
  }
  return pages;
}
