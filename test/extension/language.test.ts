import { expect, it } from 'vitest';
import { languageOf } from '../../extension/language.ts';

it('speaks the first language of a person that it knows, French when it knows none', () => {
  expect(languageOf(['fr-FR', 'en'])).toBe('fr');
  expect(languageOf(['de', 'en-GB', 'fr'])).toBe('en');
  expect(languageOf(['fro', 'EN'])).toBe('en');
  expect(languageOf(['de'])).toBe('fr');
  expect(languageOf([])).toBe('fr');
});
