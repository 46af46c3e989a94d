import { expect, test } from 'vitest';
import { closeDrawn } from '../../src/layouts/close-drawn.ts';

test.each([
  ['<svg><path d="M0 0"></path><use href="#a"></use></svg>', '<svg><path d="M0 0"/><use href="#a"/></svg>'],
  ['<rect></rect><line x1="0"></line><circle r="1"></circle>', '<rect/><line x1="0"/><circle r="1"/>'],
  ['<circle><title>A</title></circle><path> </path>', '<circle><title>A</title></circle><path> </path>'],
  ['<i class="path"></i><pathology></pathology>', '<i class="path"></i><pathology></pathology>'],
  ['<text>a</text><path/>', '<text>a</text><path/>'],
])('%s becomes %s', (html, closed) => {
  expect(closeDrawn(html)).toBe(closed);
});
