import type { Dated } from '../../deadlines/deadline.ts';
import { dueOn } from '../../deadlines/due.ts';
import { longueMaladie } from '../../deadlines/longue-maladie.ts';
import { carenceMaladie, ijSurTroisAns } from '../../law/limites-ij.ts';
import { onDay } from '../../law/series.ts';
import { jourDeReference } from '../../situation/situation.ts';
import { addDays, type Day } from '../../time/day.ts';
import { type Case, tptOver } from '../case.ts';
import { type Found, fromEvent, fromField, tellEvent } from '../start.ts';

/** How long before the estimate the caisse is asked for its own count. */
const JOURS_AVANT = 60;

const fieldOf = (c: Case) => (c.situation.debutArret ? 'debutArret' : 'debutTpt');

/** First day paid: a full stop has waiting days, a TPT has none (CSS L323-3). */
function premierJourPaye(c: Case): Day | undefined {
  const { debutArret, debutTpt } = c.situation;
  if (!debutArret) return debutTpt;
  const law = onDay(carenceMaladie, debutArret);
  if (!law.ok) return undefined;
  const paid = addDays(debutArret, law.row.value);
  return debutTpt && debutTpt < paid ? debutTpt : paid;
}

/** The day of the 360th IJ if every day is paid and none was before: an estimate, said as one. */
function plafondEstime(c: Case): Found[] {
  const debut = premierJourPaye(c);
  if (!debut) return [];
  const law = onDay(ijSurTroisAns, debut);
  if (!law.ok) return [];
  const days = law.row.value;
  const jour = addDays(debut, days - 1);
  const dated = dueOn('compteur-360-ij', debut, c.zone);
  const counted: Dated = dated.ok
    ? {
        ok: true,
        deadline: {
          ...dated.deadline,
          due: jour,
          steps: [{ kind: 'jours-compris', from: debut, to: jour, days }],
        },
      }
    : dated;
  const estimate = fromField('compteur-360-ij', debut, fieldOf(c), {
    dated: counted,
    supposes: ['tousLesJoursPayes', 'rienAvant'],
  });
  return c.on < addDays(jour, -JOURS_AVANT)
    ? [estimate]
    : [estimate, tellEvent('annee-supplementaire-tpt', 'plafond-ij', 'plafondIj')];
}

function maladieOrdinaire(c: Case): Found[] {
  const told = c.of('plafond-ij').at(-1);
  const { debutArret } = c.situation;
  return [
    ...(told ? [fromEvent('annee-supplementaire-tpt', told)] : plafondEstime(c)),
    ...(debutArret ? [fromField('droits-apres-six-mois', debutArret, 'debutArret')] : []),
  ];
}

/** Three years from date to date, then a fourth in TPT (CSS L323-1, R323-3). */
function affectionLongue(c: Case): Found[] {
  const debut = jourDeReference(c.situation);
  if (!debut || tptOver(c)) return [];
  const field = fieldOf(c);
  const both = longueMaladie(debut, c.zone);
  const fourth = both.ok ? both.longueMaladie.quatriemeAnnee.trigger : undefined;
  return [
    fromField('periode-ald', debut, field),
    ...(fourth ? [fromField('quatrieme-annee-tpt', fourth, field)] : []),
  ];
}

function salarie(c: Case): Found[] {
  const { debutTpt } = c.situation;
  const over = tptOver(c);
  const ends: Found[] = c.of('fin-de-contrat').map((told) => fromEvent('maintien-de-droits', told));
  if (c.atmp) {
    if (debutTpt && !over) ends.push(fromField('fin-tpt-atmp', debutTpt, 'debutTpt'));
    return ends;
  }
  ends.push(...c.of('stabilisation').map((told) => fromEvent('demande-invalidite', told)));
  if (!c.ald) return over ? ends : [...ends, ...maladieOrdinaire(c)];
  const back = c.of('reprise').at(-1);
  const reopening = back ? [fromEvent('reouverture-droits-ald', back)] : [];
  return [...ends, ...affectionLongue(c), ...reopening];
}

/** How long the caisse pays, and what reopens it. */
export function durees(c: Case): Found[] {
  if (c.ijSalarie) return salarie(c);
  const { debutTpt } = c.situation;
  if (!c.caisse || !debutTpt || c.ald || c.atmp || tptOver(c)) return [];
  const rule = c.statut === 'chef-exploitation' ? 'exploitant-duree' : 'independant-duree';
  return [fromField(rule, debutTpt, 'debutTpt')];
}
