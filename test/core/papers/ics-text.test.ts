import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { escapeText, fold } from '../../../core/papers/ics-text.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 400 });
const octets = (text: string) => Buffer.byteLength(text, 'utf8');

/** What a calendar reads back from a property that holds the text. */
function readBack(text: string): unknown {
  const line = fold(`SUMMARY:${escapeText(text)}`);
  const whole = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', line, 'END:VEVENT', 'END:VCALENDAR', ''];
  const event = new ICAL.Component(ICAL.parse(whole.join('\r\n'))).getFirstSubcomponent('vevent');
  return event?.getFirstPropertyValue('summary');
}

/** What no calendar can hold: line ends of other systems, controls, halves of a character. */
const cleaned = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');

describe('a text in a calendar', () => {
  it('is read back by another reader, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readBack(text)).toBe(cleaned(text));
      }),
    );
  });

  it.each([
    ['a, b; c\\d', 'a\\, b\\; c\\\\d'],
    ['une\r\nligne\rpuis\nune autre', 'une\\nligne\\npuis\\nune autre'],
    ['sans\u0000contrôle\u0007', 'sanscontrôle'],
    ['moitié \ud83d seule', 'moitié \ufffd seule'],
  ])('is escaped: %j', (text, escaped) => expect(escapeText(text)).toBe(escaped));

  it('is never longer than 75 octets a line, nor cut inside a character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = `DESCRIPTION:${escapeText(text)}`;
        const folded = fold(line);
        for (const one of folded.split('\r\n')) {
          expect(octets(one)).toBeLessThanOrEqual(75);
          expect(one).not.toMatch(/\p{Surrogate}/u);
        }
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });

  it('uses its 75 octets before it folds', () => {
    expect(fold('a'.repeat(75))).toBe('a'.repeat(75));
    expect(fold('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    expect(fold(`${'a'.repeat(74)}é`)).toBe(`${'a'.repeat(74)}\r\n é`);
    expect(fold(`${'a'.repeat(72)}😀`)).toBe(`${'a'.repeat(72)}\r\n 😀`);
  });

  // The last character that takes so many octets in UTF-8, and the first that takes one more.
  it.each([
    ['\u007f', 1],
    ['\u0080', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['\uffff', 3],
    ['\u{10000}', 4],
  ])('counts the octets of %j: %i', (character, size) => {
    expect(octets(character)).toBe(size);
    const fits = `${'a'.repeat(75 - size)}${character}`;
    expect(fold(fits)).toBe(fits);
    expect(fold(`a${fits}`)).toBe(`a${'a'.repeat(75 - size)}\r\n ${character}`);
  });
});
