import { medecinsCmra } from '../../law/contentieux.ts';
import { exact } from '../../money/exact.ts';
import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { bodyAt } from '../recourse.ts';
import { statesNumber } from '../stating.ts';

const DOCTORS: Form = {
  name: 'doctors',
  source:
    '(?<![\\w.,])(?:[2-5]|deux|trois|quatre|cinq)(?: ?\\([2-5]\\))? (?:medecins|praticiens|membres (?:medecins|medicaux)|experts(?= (?:inscrits|figurant|judiciaires|medicaux)))\\b',
};
const COUNT: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4, cinq: 5 };
const LAW = lawOf(medecinsCmra);
/** Two experts, and beside them the doctor of the caisse: the three of 2019. */
const EXPERTS = /^ ?experts?\b|^[^.;]{0,40}\b(?:inscrits?|figurant|listes?)\b/;
const ONE_AND =
  /(?:^|\n)\s{0,4}[-•·*‣]\s{0,3}(?:un|une|1|le) (?:medecin|praticien)[- ]?conseil\b[^\n]*\s*$/;
const ONE_BEFORE =
  /\b(?:d'|par )?(?:un|1) (?:medecin|praticien)[- ]?conseil\b[^.;]{0,90}\b(?:et|ainsi que|plus|,)[^.;]{0,12}$/;
const AND_ONE =
  /\b(?:ainsi que|et|plus|puis|assistes?|-)(?: \w+){0,2}? (?:d'|de )?(?:un|une|1) (?:medecin|praticien)[- ]?conseil/;

/** The doctor of the caisse stands beside the experts, in the sentence or as another item of the list. */
const isWithOne = ({ lead, tail, before, below }: Place): boolean =>
  AND_ONE.test(`${tail} ${below}`) || ONE_BEFORE.test(lead) || ONE_AND.test(before);

/** "Elle est composée de …", of the commission that sentences before have named. */
const IT = /^\W{0,4}(?:elle|celle-ci|cette (?:commission|instance)|la commission)\b/;

/** The council of public servants has three doctors. */
const COUNCIL = /\bconseil medical/;
const aboveAll = (place: Place): string => `${aboveOf(place)}\n${place.title}`;

function read(found: Found, place: Place): Statement | undefined {
  if (/^ traitants\b|\bavant (?:de saisir )?la (?:cmra|commission)/.test(place.tail))
    return undefined;
  const around = `${place.before.slice(-200)} ${sentenceOf(place)}`;
  const named = /\bcmra\b|\bcommission medicale de recours/.test(around);
  if (!named && (!IT.test(place.lead) || COUNCIL.test(aboveAll(place)))) return undefined;
  if (!named && bodyAt(place) !== 'cmra') return undefined;
  if (
    !/\bcompos|\bcompren|\bsieg|\bform|\breuni|\bregroup|\brassembl|\bcolleg|\bconstitu|\bcompte|\bmembres|… {0,2}de la (?:cmra|commission medicale)/.test(
      around,
    )
  )
    return undefined;
  const [word = ''] = fold(found.text).split(/\s/);
  const told = COUNT[word] ?? Number(word);
  const doctors = EXPERTS.test(place.tail) && isWithOne(place) ? told + 1 : told;
  return statesNumber(found, exact(doctors), { law: LAW, measure: { unit: 'number' } });
}

/** Two doctors sit in the CMRA since 2020, one of them from the lists of court experts (CSS R142-8-1); three before. */
export const recoursCmraComposition: Kind = {
  name: 'recours.cmra_composition',
  forms: [DOCTORS],
  words: 'regle',
  read,
};
