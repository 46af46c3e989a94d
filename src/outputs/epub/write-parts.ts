import type { Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import { visit } from 'unist-util-visit';
import { escapeHtml } from '../../texts/write-time.ts';
import type { Book, BookPart } from './split-booklet.ts';

const head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n';

/** A document of the book as XHTML. */
export function writePart({ title, children }: BookPart, { language }: Book): string {
  const body = toXml(toXast({ type: 'root', children } as Root, { space: 'html' }));
  return writeDocument(title, language, `<link rel="stylesheet" href="style.css"/>`, body);
}

/** The contents of the book, as e-readers show them. */
export function writeContents({ title, language, contents, parts }: Book): string {
  const listed =
    contents.length > 0 ? contents : parts.map((part) => ({ text: part.title, href: part.file }));
  const items = listed.map(({ text, href }) => `<li><a href="${href}">${escapeHtml(text)}</a></li>`);
  const nav = `<nav epub:type="toc" role="doc-toc"><h1>${escapeHtml(title)}</h1><ol>${items.join('')}</ol></nav>`;
  return writeDocument(title, language, '', nav);
}

function writeDocument(title: string, language: string, more: string, body: string): string {
  const open = `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">`;
  return `${head}${open}<head><title>${escapeHtml(title)}</title>${more}</head><body>${body}</body></html>\n`;
}

/** Whether a document holds drawings, which the package has to say. */
export function hasDrawings({ children }: BookPart): boolean {
  let isDrawn = false;
  visit({ type: 'root', children } as Root, 'element', ({ tagName }) => {
    if (tagName === 'svg') isDrawn = true;
  });
  return isDrawn;
}
