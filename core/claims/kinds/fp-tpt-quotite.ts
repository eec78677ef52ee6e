import { pasDeQuotite, quotiteMaximale, quotiteMinimale } from '../../law/fonction-publique.ts';
import { fold } from '../fold.ts';
import type { Found } from '../forms.ts';
import { isHistory } from '../history.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import type { Place } from '../place.ts';
import { LEAST_SHARE, quotitesAt, SHARE_LIST, SHARE_RANGE } from '../quotites.ts';
import { statutAt } from '../regimes.ts';
import { statesWord } from '../stating.ts';

const LAW = lawOf(quotiteMinimale).map((period) => ({
  ...period,
  value: 'valeur.quotitesPubliques' as const,
}));

/** The shares that can be asked for, in hundredths, from the register. */
const hundredths = ({ rows }: typeof quotiteMinimale) =>
  Math.round((rows.at(-1)?.value ?? 0) * 100);
const LEAST = hundredths(quotiteMinimale);
const MOST = hundredths(quotiteMaximale);
const STEP = hundredths(pasDeQuotite);
const isOpen = (share: number) => share >= LEAST && share <= MOST && share % STEP === 0;

function read(found: Found, place: Place): Statement | undefined {
  const text = fold(found.text);
  // The five of the article are known by themselves.
  const shares = quotitesAt(text, place, !/50\D+60\D+70\D+80\D+90/.test(text));
  if (!shares || statutAt(place) !== 'fp') return undefined;
  if (/\bde droit\b|\bsur autorisation/.test(place.lead)) return undefined;
  // "de 50 % à moins de 90 %" shuts out the last of the five.
  const right = shares.every(isOpen) && !/moins de/.test(text);
  const flat = !isHistory(place) && found.form !== SHARE_LIST;
  const told = { verdict: flat ? 'errone' : 'depend', why: 'cas.fp.tpt_quotite' } as const;
  return statesWord(found, 'valeur.quotitesPubliques', {
    law: LAW,
    measure: { unit: 'word' },
    ...(!right && { told }),
  });
}

/** The quotités open to public servants: half, then tenth by tenth up to nine tenths (CGFP L823-3). */
export const fpTptQuotite: Kind = {
  name: 'fp.tpt_quotite',
  forms: [SHARE_LIST, SHARE_RANGE, LEAST_SHARE],
  words: 'regle',
  read,
};
