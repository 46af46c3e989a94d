import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { lowerStyle } from '../../src/outputs/epub/lower-style.ts';
import { makeEpub } from '../../src/outputs/epub/make-epub.ts';

const booklet = `<!doctype html><html lang="en"><title>On paper</title><meta name="description" content="All of it.">
<style>@font-face{font-family:Display;src:url(data:font/woff2;base64,AAAA)format("woff2")}:is(h1,.a) p{color:red}</style>
<main><h1>The bridge</h1><ol class="contents"><li><a href="#works">Works</a></li></ol>
<section id="works"><h2>Works</h2><p>It has <a href="#n1" data-note="n1">12</a> piers.<sup class="cite"><a href="#source-1" role="doc-noteref">1</a></sup></p>
<figure><svg class="chart" aria-hidden="true"><a href="#works"><text>Works</text></a></svg><figcaption>Piers, year by year.</figcaption></figure></section>
<section id="notes"><h2>Notes</h2><div id="n1" class="fact-note"><p>Piers.</p><a href="https://example.org/facts/piers/">Uses</a></div>
<ol class="sources"><li id="source-1">A paper</li></ol><p hidden>Nothing &amp; more</p></section></main></html>`;

const facts = {
  address: 'https://example.org/explainer.epub',
  maker: 'A bridge for Vale',
  changed: '2026-11-28',
  rights: null,
  face: new Uint8Array([1, 2, 3]),
};
const read = () => {
  const files = unzipSync(makeEpub(booklet, facts));
  return (name: string) => strFromU8(files[name] ?? new Uint8Array());
};

test('each heading of the booklet begins a document, and links lead from one to another', () => {
  const file = read();
  expect(file('mimetype')).toBe('application/epub+zip');
  expect(file('book/part-1.xhtml')).toContain('<a href="part-2.xhtml#works">Works</a>');
  expect(file('book/part-2.xhtml')).toContain('href="part-3.xhtml#n1"');
  expect(file('book/contents.xhtml')).toContain('<li><a href="part-2.xhtml#works">Works</a></li>');
  expect(file('book/book.opf')).toContain(
    '<itemref idref="part-1"/><itemref idref="part-2"/><itemref idref="part-3"/>',
  );
});

test('a note is a footnote that its figure refers to, and a graphic has the words of its caption', () => {
  const file = read();
  expect(file('book/part-2.xhtml')).toMatch(/<a [^>]*epub:type="noteref"[^>]*>12<\/a>/);
  expect(file('book/part-2.xhtml')).toMatch(/<svg [^>]*role="img"[^>]*aria-label="Piers, year by year\."/);
  expect(file('book/part-2.xhtml')).toContain('<title>Works</title>');
  expect(file('book/part-3.xhtml')).toMatch(/<aside id="n1"[^>]*epub:type="footnote"/);
  expect(file('book/part-3.xhtml')).not.toContain('Uses');
  expect(file('book/part-3.xhtml')).toContain('<p hidden="">Nothing &#x26; more</p>');
});

test('two books of the same booklet are the same to the byte', () => {
  expect(makeEpub(booklet, facts)).toEqual(makeEpub(booklet, facts));
});

test('alternatives are written out, short fonts spelled out, and what e-readers do not know is left out', () => {
  expect(lowerStyle(':is(h1,.a) p:not(.b,.c){color:red}')).toBe(
    'h1 p:not(.b):not(.c),.a p:not(.b):not(.c){color:red}',
  );
  expect(lowerStyle('.a:is(p,.b){color:red}')).toBe('p.a,.a.b{color:red}');
  expect(lowerStyle('p{font:800 2rem/1.1 Face,serif}')).toBe(
    'p{font-weight:800;font-size:2rem;font-family:Face,serif;line-height:1.1}',
  );
  expect(lowerStyle('@page{margin:1cm}@media print{p{color:red}}p:has(a){color:red}')).toBe('');
});
