import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadProject } from '../host/script.ts';

const { code, sidebar } = loadProject();

/** Ways out of a script or a page, and ways to run text as code. */
const WAYS_OUT = [
  /\b(?:UrlFetchApp|MailApp|GmailApp|DriveApp|CalendarApp|ContactsApp|Jdbc|XmlService)\b/,
  /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|WebTransport)\b/,
  /\b(?:RTCPeerConnection|SharedWorker|ServiceWorker|Worker|Image|Audio)\s*\(/,
  /\bimport\s*\(/,
  /(?<![.\w])eval\s*\(|\bnew\s+Function\b|\bsetTimeout\s*\(\s*["']/,
  /\bdocument\s*\.\s*write|\binsertAdjacentHTML|\bouterHTML|\bsrcdoc/,
];

/** Addresses that name a language of markup and are never asked for. */
const NAMESPACES = [
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
];

const addresses = (text: string): string[] => {
  // The page writes a slash that follows another one with an escape.
  const found = text.replaceAll('/\\', '/').match(/\b(?:https?|wss?|ftp):\/\/[^\s"'`<>)\\]*/g);
  return [...new Set(found ?? [])].sort();
};

test.each(WAYS_OUT)('what is pushed holds no %s', (way) => {
  expect(code).not.toMatch(way);
  expect(sidebar).not.toMatch(way);
});

test('the page loads nothing: no address but the names of markup languages', () => {
  expect(addresses(sidebar)).toEqual(NAMESPACES);
  expect(sidebar).not.toMatch(/\b(?:src|href|srcset|action|poster)\s*=/i);
  expect(sidebar).not.toMatch(/url\s*\(|@import/i);
  expect(sidebar).not.toMatch(/<(?:link|iframe|object|embed|img|form|meta\s+http-equiv)\b/i);
  const scripts = sidebar.match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.filter((tag) => !/^<script(?: id="\w+")?>$/.test(tag))).toEqual([]);
});

test('the script names no address at all', () => {
  expect(addresses(code)).toEqual([]);
});

test('no view of the sidebar writes markup: whatever a sheet holds arrives as text', () => {
  const folder = new URL('../../sidebar/', import.meta.url);
  const sources = readdirSync(folder).filter((name) => /\.tsx?$/.test(name));
  expect(sources.length).toBeGreaterThan(10);
  for (const name of sources) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(text, name).not.toMatch(/innerHTML|dangerouslySetInnerHTML|createContextualFragment/);
  }
});
