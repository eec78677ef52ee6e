import { describe, expect, it } from 'vitest';
import {
  blanksOf,
  catalogueFiles,
  flawsAnywhere,
  flawsInFrench,
  type Sentences,
  sentencesOf,
} from './catalogues.ts';

const flawed = (sentences: Sentences, flawsOf: (sentence: string) => string[]) =>
  [...sentences].flatMap(([key, sentence]) =>
    flawsOf(sentence).map((flaw) => `${key}: ${flaw}: ${sentence}`),
  );

const blanks = (sentences: Sentences) =>
  Object.fromEntries([...sentences].map(([key, sentence]) => [key, blanksOf(sentence)]));

describe.each(catalogueFiles())('the words of %s', async (file) => {
  const fr = await sentencesOf('fr', file);
  const en = await sentencesOf('en', file);

  it('have sentences', () => expect(fr.size).toBeGreaterThan(0));

  it('say the same things in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...fr.keys()].sort());
  });

  it('leave the same blanks in both languages', () => expect(blanks(en)).toEqual(blanks(fr)));

  it('are well written in French', () => expect(flawed(fr, flawsInFrench)).toEqual([]));

  it('are well written in English', () => {
    const flawsInEnglish = (sentence: string) =>
      /\s[:;!?%]/.test(sentence)
        ? ['a space before : ; ! ? %', ...flawsAnywhere(sentence)]
        : flawsAnywhere(sentence);
    expect(flawed(en, flawsInEnglish)).toEqual([]);
  });
});

describe('the eye that reads the words', () => {
  it.each([
    'Montant : 41,97 €',
    'Vraiment\u00a0? Oui!',
    'Environ 60%',
    'Il est à {percent}%',
    'Ce chiffre est a confirmer.',
    'A confirmer par la caisse',
    'Nous l’avons deja dit',
    'Une indemnite versée',
    'deux  espaces',
    'la fin ',
    'un {trou',
    'un trou}',
    'dites « bonjour »',
    '',
  ])('sees the flaw in %j', (sentence) => expect(flawsInFrench(sentence)).not.toEqual([]));

  it.each([
    'Montant\u00a0: 41,97\u00a0€',
    'Vraiment\u202f? À 10:30, oui.',
    'Voir https://www.service-public.gouv.fr/a?b=c;d',
    'Depuis le {day}, «\u00a0{words}\u00a0» est à confirmer.',
    'Il a été employé à temps partiel, déjà.',
    'La reprise a eu lieu.',
  ])('leaves %j alone', (sentence) => expect(flawsInFrench(sentence)).toEqual([]));
});
