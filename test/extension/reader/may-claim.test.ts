import { expect, it } from 'vitest';
import { mayClaim } from '../../../extension/reader/may-claim.ts';

it('sends nothing of a page that speaks of something else', () => {
  expect(mayClaim('')).toBe(false);
  expect(mayClaim('Appelez le 36 46, du lundi au vendredi. Le billet coûte 41,95\u00a0€.')).toBe(
    false,
  );
  expect(mayClaim('L’indemnité journalière est de 41,95\u00a0€ au plus.')).toBe(true);
  expect(mayClaim('Le mi-temps THÉRAPEUTIQUE dure un an.')).toBe(true);
});
