import { expect, it } from 'vitest';
import { KINDS } from '../../../core/claims/kinds/index.ts';
import { FORMS, mayClaim } from '../../../extension/reader/may-claim.ts';

it('looks for the form of every kind of claim', () => {
  expect(new Set(FORMS)).toEqual(new Set(KINDS.map(({ form }) => form)));
});

it('sends nothing of a page that holds no amount', () => {
  expect(mayClaim('')).toBe(false);
  expect(mayClaim('Appelez le 36 46, du lundi au vendredi.')).toBe(false);
  expect(mayClaim('Le maximum est de 41,95\u00a0€ par jour.')).toBe(true);
});
