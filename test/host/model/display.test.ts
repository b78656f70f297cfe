import { expect, test } from 'vitest';
import { displayText } from './display.ts';

test('numbers show by their pattern and the locale', () => {
  expect(displayText(1234.5, '', 'en_GB')).toBe('1234.5');
  expect(displayText(1234.5, '', 'de_DE')).toBe('1234,5');
  expect(displayText(0.1 + 0.2, '', 'en_GB')).toBe('0.3');
  expect(displayText(1234.5, '#,##0.00', 'en_GB')).toBe('1,234.50');
  expect(displayText(1234.5, '#,##0', 'ja_JP')).toBe('1,235');
  expect(displayText(-4200, '"¥"#,##0', 'ja_JP')).toBe('-¥4,200');
  expect(displayText(0.125, '0.0%', 'en_GB')).toBe('12.5%');
  expect(displayText(7, '000', 'en_GB')).toBe('007');
  expect(displayText(-7, '0;(0)', 'en_GB')).toBe('(7)');
});

test('dates and times show by their pattern', () => {
  expect(displayText(45_728, 'yyyy-mm-dd', 'en_GB')).toBe('2025-03-12');
  expect(displayText(45_728.5, 'd mmm yyyy h:mm am/pm', 'en_GB')).toBe('12 Mar 2025 12:00 PM');
  expect(displayText(45_728, 'yyyy"年"m"月"d"日"', 'ja_JP')).toBe('2025年3月12日');
  expect(displayText(45_728.25 + 90 / 86_400, 'm/d hh:mm:ss', 'en_US')).toBe('3/12 06:01:30');
  expect(displayText(1.5, '[h]:mm', 'en_GB')).toBe('36:00');
});

test('text and truth values show as they are', () => {
  expect(displayText('0012', '@', 'en_GB')).toBe('0012');
  expect(displayText(true, '', 'en_GB')).toBe('TRUE');
});
