import { medecinsCmra } from '../../law/contentieux.ts';
import { exact } from '../../money/exact.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { statesNumber } from '../stating.ts';

const DOCTORS: Form = {
  name: 'doctors',
  source: '(?<![\\w.,])(?:[2-5]|deux|trois|quatre|cinq) (?:medecins|praticiens)\\b',
};
const COUNT: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4, cinq: 5 };
const LAW = lawOf(medecinsCmra);

function read(found: Found, place: Place): Statement | undefined {
  const around = `${place.before.slice(-200)} ${sentenceOf(place)}`;
  if (!/\bcmra\b|\bcommission medicale de recours/.test(around)) return undefined;
  if (!/\bcompos|\bcompren|\bsieg|\bform|\breuni|\bconstitu/.test(around)) return undefined;
  const [word = ''] = found.text.toLowerCase().split(/\s/);
  const doctors = COUNT[word] ?? Number(word);
  return statesNumber(found, exact(doctors), { law: LAW, measure: { unit: 'number' } });
}

/** Two doctors sit in the CMRA, one of them from the lists of court experts (CSS R142-8-1). */
export const recoursCmraComposition: Kind = {
  name: 'recours.cmra_composition',
  forms: [DOCTORS],
  words: 'regle',
  read,
};
