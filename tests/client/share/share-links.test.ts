import { expect, test } from 'vitest';
import { linkToText, listShareLinks } from '../../../src/client/share/share-links.ts';

const shared = { title: 'Pont-Sondé & “more”', url: 'https://example.org/a/#b' };

test('every link carries title and address, encoded', () => {
  const links = listShareLinks(shared);
  expect(Object.keys(links)).toEqual(['WhatsApp', 'Email', 'Telegram', 'X', 'Facebook']);
  for (const link of Object.values(links)) {
    expect(link).toContain(encodeURIComponent(shared.url));
    expect(() => new URL(link)).not.toThrow();
    expect(link).not.toMatch(/[ “&]more/);
  }
  expect(new URL(links.WhatsApp ?? '').searchParams.get('text')).toBe(`${shared.title} ${shared.url}`);
});

test.each([
  ['one two', 'https://e.org/#:~:text=one%20two'],
  ['a b c d e f g h', 'https://e.org/#:~:text=a%20b%20c%20d%20e%20f%20g%20h'],
  ['a b c d e f g h i', 'https://e.org/#:~:text=a%20b%20c%20d,f%20g%20h%20i'],
  ['Pont-Sondé, then & now', 'https://e.org/#:~:text=Pont%2DSond%C3%A9%2C%20then%20%26%20now'],
])('the text “%s” has an address', (text, address) => {
  expect(linkToText('https://e.org/', text)).toBe(address);
});

test('a unit keeps its own fragment', () => {
  expect(linkToText('https://e.org/#unit', 'one')).toBe('https://e.org/#unit:~:text=one');
});
