import { expect, it } from 'vitest';
import { day } from '../../../core/time/day.ts';
import { judged } from '../../../extension/answers/judged.ts';
import { judgedInSlices } from '../../../extension/answers/judged-in-slices.ts';
import { MOST_MARKS, type Page } from '../../../extension/protocol.ts';

const on = day('2026-11-21');

function inSlices(page: Page) {
  const slices = judgedInSlices(page, on, 'fr');
  for (let pauses = 0; ; pauses++) {
    const { done, value } = slices.next();
    if (done) return { pauses, marks: value };
  }
}

const filler = 'Votre caisse répond à chaque demande dans l’ordre où elle la reçoit.\n'.repeat(60);
const claim =
  'Le montant en vigueur\nL’indemnité journalière de maladie ne peut pas dépasser 41,95 € par jour.\n';

it('finds in slices what it finds in the whole', () => {
  const text = `Arrêt maladie\nPublié le 15 mars 2026\n${(claim + filler).repeat(220)}`;
  expect(text.length).toBeGreaterThan(900_000);
  const page = { text, stamp: '', official: true, title: '', address: '' };
  const { pauses, marks } = inSlices(page);
  expect(pauses).toBeGreaterThan(2);
  expect(marks).toHaveLength(220);
  expect(marks).toEqual(judged(page, on, 'fr'));
  for (const { start, end } of marks) expect(text.slice(start, end)).toContain('41,95');
});

it('ends on a page of one endless line, and shows no more than can be shown', () => {
  const line = `L’indemnité journalière maximale est de 41,95 € par jour. ${filler.slice(0, 500)}`;
  const text = line.replaceAll('\n', ' ').repeat(700);
  const { marks } = inSlices({ text, stamp: '', official: true, title: '', address: '' });
  expect(marks).toHaveLength(MOST_MARKS);
});
