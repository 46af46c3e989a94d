import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { shiftDay } from '../../src/dates.ts';
import { dist, story } from './built-pages.ts';

const raw = readFileSync(join(dist, 'events.ics'), 'utf8');
const events = new ICAL.Component(ICAL.parse(raw)).getAllSubcomponents('vevent');

test('RFC 5545: lines of at most 75 octets end with CRLF, and nothing that it requires is missing', () => {
  const lines = raw.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.join('')).not.toMatch(/[\r\n]/);
  for (const line of lines) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.at(-2)).toBe('END:VCALENDAR');
  expect(lines.filter((line) => line === 'VERSION:2.0')).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('PRODID:'))).toHaveLength(1);
  for (const event of events) {
    for (const name of ['uid', 'dtstamp', 'dtstart', 'summary', 'url']) {
      expect(event.getAllProperties(name), name).toHaveLength(1);
    }
  }
  const ids = events.map((event) => event.getFirstPropertyValue('uid'));
  expect(new Set(ids).size).toBe(story.entries.length);
});

test('each development lies on the days that its date covers, and says what is not known of them', () => {
  expect(events).toHaveLength(story.entries.length);
  for (const [index, entry] of story.entries.entries()) {
    const event = events[index];
    const read = (name: string) => String(event?.getFirstPropertyValue(name));
    expect(read('uid')).toBe(`${entry.slug}@localhost:4321`);
    expect(event?.getFirstProperty('dtstart')?.type).toBe('date');
    expect(read('dtstart')).toBe(entry.date.first);
    expect(read('dtend')).toBe(shiftDay(entry.date.last, 1));
    expect(read('status')).toBe(entry.kind === 'plan' ? 'TENTATIVE' : 'CONFIRMED');
    expect(read('url')).toContain(`/${entry.chapter.slug}/${entry.slug}/`);
    expect(read('summary').startsWith(entry.title.text)).toBe(true);
    const isExact = /^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/.test(entry.date.edtf) && !entry.inferred;
    expect(/ \(.*\d{4}.*\)$/.test(read('summary')), read('summary')).toBe(!isExact);
    const changed = story.published.get(`/${entry.chapter.slug}/${entry.slug}/`)?.date;
    expect(read('dtstamp')).toBe(`${changed ?? story.followedUntil.last}T12:00:00Z`);
  }
});
