import { periodeAccidentService } from '../../law/anciens-tpt.ts';
import { dureeTotale } from '../../law/fonction-publique.ts';
import { DURATION, type Found } from '../forms.ts';
import { isDatedPast, isHistory } from '../history.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statesLength } from '../stating.ts';
import { lengthAt, monthsIn } from '../tpt-length.ts';

const TOTAL = lawOf(dureeTotale);
const PERIOD = lawOf(periodeAccidentService);
const measure = { unit: 'months' } as const;
const FORMER_TOTAL =
  /\b(?:meme|par|chaque) (?:affection|maladie|pathologie)|^ ?,? ?(?:renouvelables?|supplementaires?|de plus)/;

/** A year for each illness, by periods of three months: the statutes of before 2021 (loi 84-16, article 34 bis). */
const isFormer = (found: Found, place: Place): boolean =>
  /\b(?:pour|par) (?:une |la |chaque )?(?:meme )?affection\b|\bpour une meme (?:maladie|pathologie)/.test(
    sentenceOf(place),
  ) &&
  /\b(?:3|trois) mois\b|\bcarriere\b/.test(`${found.text} ${sentenceOf(place)}`) &&
  !isHistory(place);

function read(found: Found, place: Place): Statement | undefined {
  if (lengthAt(found, place) !== 'fp') return undefined;
  const months = monthsIn(lengthIn(found.text)) ?? 0;
  if (months <= 12 && months !== 6 && isFormer(found, place)) {
    const law = months === 12 ? TOTAL : PERIOD;
    const told = { verdict: 'perime', why: 'cas.fp.tpt_durationTotal' } as const;
    return statesLength(found, { law, measure, told });
  }
  // Told of its own time, a former rule is right.
  const verdict = isDatedPast(place) ? 'a-jour' : 'depend';
  if (months === 12) {
    const former =
      FORMER_TOTAL.test(place.tail) ||
      /\bpar affection|\b(?:sa|la|leur|toute une|une|votre) carriere/.test(sentenceOf(place));
    const told = { verdict, why: 'cas.fp.tpt_durationTotal' } as const;
    return statesLength(found, { law: TOTAL, measure, ...(former && { told }) });
  }
  // "en TPT pendant six mois, il garde …": how long somebody is, and no limit.
  if (/^,? (?:ils? |elles? )?(?:garde|conserve|percoi|touche|perd)/.test(place.tail))
    return undefined;
  if (months === 6) return statesLength(found, { law: PERIOD, measure });
  if (months > 3) return undefined;
  const told = { verdict, why: 'cas.fp.tpt_duration' } as const;
  return statesLength(found, { law: PERIOD, measure, told });
}

/**
 * The TPT of public servants: twelve months in all, whatever the illness (CGFP L823-5); periods of one to
 * three months until décret 2026-705, which lets one authorisation cover the twelve. The six months of service
 * accidents ended with the decrees of 2021.
 */
export const fpTptDuration: Kind = {
  name: 'fp.tpt_duration',
  forms: [DURATION],
  words: 'regle',
  read,
};
