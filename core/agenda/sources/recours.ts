import { type SilenceId, silence } from '../../deadlines/silence.ts';
import { answerTo, type Case, dueDay, type Told } from '../case.ts';
import { type Found, fromEvent, tellFait } from '../start.ts';
import { stated } from '../stated.ts';
import { sansReponse } from './caisse.ts';

/** The two commissions: medical grounds, and all others (CSS L142-4, R142-1, R142-8). */
type Commission = 'cmra' | 'cra';

const REFUS: Readonly<Record<Commission, Exclude<Told['motif'], undefined>>> = {
  cmra: 'medical',
  cra: 'administratif',
};

/** An overpayment is a matter of accounts, whatever it comes from. */
const motifOf = ({ nature, motif }: Told): Told['motif'] =>
  nature === 'trop-percu' ? 'administratif' : motif;

/** Whether a refusal goes to a commission. Where its ground is not known, either may be right. */
function goesTo(commission: Commission, told: Told): boolean {
  const motif = motifOf(told);
  return motif === undefined || motif === 'mixte' || motif === REFUS[commission];
}

/** The refusals that one commission would hear, and what was sent to it. */
function before(c: Case, commission: Commission) {
  const refusals = c.of('refus-caisse', 'trop-percu').filter((one) => goesTo(commission, one));
  const sent = c.of(`recours-${commission}`);
  return { refusals, sent };
}

/** A request to correct an overpayment, made in time: it interrupts the two months (R133-9-2). */
function rectification(c: Case, told: Told): Told | undefined {
  if (told.nature !== 'trop-percu' || told.mentionne === false) return undefined;
  const asked = answerTo(told, c.of('trop-percu'), c.of('demande-rectification'));
  const last = dueDay(c, 'indu-rectification', told.jour);
  return asked && last && asked.jour <= last ? asked : undefined;
}

/** The two months that run anew, from the silence of the caisse on that request. */
function apresRectification(c: Case): Found[] {
  const claims = c.of('trop-percu');
  const { refusals, sent } = before(c, 'cra');
  const answers = [...refusals.filter(({ nature }) => nature === 'refus-caisse'), ...sent];
  return claims.flatMap((told): Found[] => {
    const asked = rectification(c, told);
    if (!asked || answerTo(asked, claims, answers)) return [];
    const from = dueDay(c, 'indu-silence', asked.jour);
    return from && from <= c.on ? [fromEvent('recours-cra', asked, from)] : [];
  });
}

/**
 * The two months from the day on which silence refused a request. Only a receipt that stated them
 * makes them binding (CSS R142-1-A III): shown all the same, for who waits may lose, but never as past.
 */
function apresSilence(c: Case, commission: Commission): Found[] {
  const answers = c.of('refus-caisse', 'versement');
  const sent = c.of('recours-cmra', 'recours-cra');
  const rule = `recours-${commission}` as const;
  return sansReponse(c).flatMap((asked): Found[] => {
    const refused = dueDay(c, 'silence-caisse', asked.jour);
    if (!refused || refused > c.on || sent.some(({ jour }) => jour >= refused)) return [];
    // An answer to a reminder answers what was asked first.
    if (answers.some(({ jour }) => jour >= asked.jour)) return [];
    const last = dueDay(c, rule, refused);
    if (!last || last < c.on) return [];
    return [fromEvent(rule, asked, refused, { supposes: ['demandeComplete'] })];
  });
}

function premierRecours(c: Case, commission: Commission): Found[] {
  const { refusals, sent } = before(c, commission);
  // Sent to the one body, a refusal whose ground is not told needs no other.
  const elsewhere = c.of(commission === 'cmra' ? 'recours-cra' : 'recours-cmra');
  return refusals
    .filter((told) => {
      const answers = motifOf(told) === undefined ? [...sent, ...elsewhere] : sent;
      return !rectification(c, told) && !answerTo(told, refusals, answers);
    })
    .map((told) => stated(c, `recours-${commission}`, told));
}

/**
 * Whose silence is waited for. On both grounds the CRA waits for the CMRA, six months in all
 * (R142-9-1): the silence of the CMRA alone then decides nothing, once the CRA was written to.
 */
function silenceOf(c: Case, commission: Commission, sent: Told): SilenceId | undefined {
  const { refusals } = before(c, commission);
  const refused = refusals.filter(({ jour }) => jour <= sent.jour).at(-1);
  if (!refused || motifOf(refused) !== 'mixte') return `silence-${commission}`;
  if (commission === 'cra') return 'silence-recours-mixte';
  const both = c.of('recours-cra').some(({ jour }) => jour >= refused.jour);
  return both ? undefined : 'silence-cmra';
}

/** The commission's time to answer, then the court where it did not. */
function attente(c: Case, commission: Commission): Found[] {
  const recourses = c.of('recours-cmra', 'recours-cra');
  const decisions = c.of('decision-commission');
  const court = c.of('recours-tribunal');
  return c.of(`recours-${commission}`).flatMap((sent): Found[] => {
    if (answerTo(sent, recourses, decisions) || answerTo(sent, recourses, court)) return [];
    const id = silenceOf(c, commission, sent);
    if (!id) return [];
    if (!sent.recu) return [tellFait(id, sent, 'recu', 'recoursRecu')];
    const waiting = fromEvent(id, sent, sent.recu);
    const counted = silence(id, sent.recu, c.zone);
    if (!counted.ok || counted.silence.tribunal.trigger > c.on) return [waiting];
    const { tribunal } = counted.silence;
    return [
      waiting,
      fromEvent('recours-tribunal-judiciaire', sent, tribunal.trigger, {
        dated: { ok: true, deadline: tribunal },
      }),
    ];
  });
}

function tribunal(c: Case): Found[] {
  const decisions = c.of('decision-commission').filter(({ favorable }) => !favorable);
  const court = c.of('recours-tribunal');
  return decisions
    .filter((told) => !answerTo(told, decisions, court))
    .map((told) => stated(c, 'recours-tribunal-judiciaire', told));
}

/** The ground decides on the body: where it is not told, both limits are shown until it is. */
function motifs(c: Case): Found[] {
  const sent = c.of('recours-cmra', 'recours-cra');
  const refusals = c.of('refus-caisse');
  return refusals
    .filter((told) => told.motif === undefined && !answerTo(told, refusals, sent))
    .map((told) => tellFait('recours-cmra', told, 'motif', 'motifRefus'));
}

/** Contesting what the caisse decided, one step after the other. */
export const recours = (c: Case): Found[] =>
  c.caisse
    ? [
        ...premierRecours(c, 'cmra'),
        ...premierRecours(c, 'cra'),
        ...apresRectification(c),
        ...apresSilence(c, 'cmra'),
        ...apresSilence(c, 'cra'),
        ...attente(c, 'cmra'),
        ...attente(c, 'cra'),
        ...c.of('rapport-medical').map((told) => fromEvent('cmra-observations', told)),
        ...tribunal(c),
        ...motifs(c),
      ]
    : [];
