import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/claims/fold.ts';
import { isDatedPast, isHistory } from '../../../core/claims/history.ts';
import { placeOf } from '../../../core/claims/place.ts';

const at = (text: string) => {
  const start = text.indexOf('[');
  const folded = fold(text.replace('[', '').replace(']', ''));
  return placeOf(folded, start, text.indexOf(']') - 1);
};

describe('a rule of former times', () => {
  it.each([
    // Told of a time that the judge can tell too.
    ['Il fallait auparavant saisir le [TCI].', true, true],
    ['L’ancien [délai] a changé.', true, true],
    ['Le recours allait au [TCI] jusqu’au 31 décembre 2018.', true, true],
    ['Avant 2019, le recours allait au [TCI].', true, true],
    // Told of others.
    ['De 2010 à 2018, le recours allait au [TCI].', true, false],
    ['À l’époque, le recours allait au [TCI].', true, false],
    ['Historiquement, le recours allait au [TCI].', true, false],
    // Told of the present.
    ['Depuis 2019, le recours ne va plus au [TCI].', false, false],
    ['Le recours va au [TCI].', false, false],
    ['Le recours va au [TCI], comme à l’époque.', false, false],
  ])('%s', (text, history, dated) => {
    expect([isHistory(at(text)), isDatedPast(at(text))]).toEqual([history, dated]);
  });
});
