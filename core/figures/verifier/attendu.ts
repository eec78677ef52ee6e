import { roundToCent } from '../../money/cents.ts';
import { type Exact, exact, sum } from '../../money/exact.ts';
import { daysBetween, daysIn } from '../../time/day.ts';
import { combine, type Figure, type Outcome } from '../figure.ts';
import type { IjMaladie } from '../ij-maladie.ts';
import { ijNet } from '../net.ts';
import { troncons } from '../plan/periode.ts';
import { tptIndemnite, tptPerte } from '../tpt-indemnite.ts';
import { tptPeriode } from '../tpt-periode.ts';
import type { Attendu, PaiementAVerifier } from './paiement.ts';

/** Full-time pay of the days of a period: each month shared by its days, as a plan does. */
function salaireDeLaPeriode({ salairesBruts, salaireRetabli, periode }: PaiementAVerifier): Exact {
  if (salaireRetabli !== undefined) return exact(salaireRetabli);
  const [, , last] = salairesBruts;
  const spans = troncons({
    etapes: [{ debut: periode.debut, quotite: exact(1) }],
    fin: periode.fin,
  });
  const shares = spans.map(({ mois, jours }) => exact(last * jours, daysIn(mois)));
  return exact(roundToCent(sum(shares)));
}

function deTravail(pleine: Figure<IjMaladie>, input: PaiementAVerifier) {
  const { periode, travail } = input;
  const salaireRetabli = salaireDeLaPeriode(input);
  if (travail.quotite) {
    return tptPeriode(pleine, { salaireRetabli, quotite: travail.quotite, ...periode });
  }
  const jours = daysBetween(periode.debut, periode.fin) + 1;
  const salaireVerse = exact(travail.salaireVerse);
  const loss = tptPerte(salaireRetabli, salaireVerse, periode.fin);
  if (!loss.ok) return loss;
  const { perte } = loss.figure.amounts;
  const paid = tptIndemnite(pleine.amounts.ij, jours, perte, periode.fin);
  if (!paid.ok) return paid;
  const { total: indemnite, limite } = paid.figure.amounts;
  const { ij: ijPleine } = pleine.amounts;
  const amounts = { jours, salaireRetabli, salaireVerse, perte, ijPleine, indemnite, limite };
  const steps = [...loss.figure.steps, ...paid.figure.steps];
  const parts = [
    { ...pleine, steps },
    { ...paid.figure, steps: [] },
  ];
  return { ok: true, figure: combine(amounts, parts) } as const;
}

/** What the period should be paid, gross and net of CSG and CRDS, with the steps that say why. */
export function attendu(pleine: Figure<IjMaladie>, input: PaiementAVerifier): Outcome<Attendu> {
  const gross = deTravail(pleine, input);
  if (!gross.ok) return gross;
  const { jours, salaireRetabli, salaireVerse, perte, ijPleine, indemnite, limite } =
    gross.figure.amounts;
  const net = ijNet(indemnite, input.periode.fin);
  if (!net.ok) return net;
  const amounts: Attendu = {
    jours,
    salaireRetabli,
    salaireVerse,
    perte,
    ijPleine,
    limite,
    brut: indemnite,
    net: net.figure.amounts.net,
  };
  return {
    ok: true,
    figure: combine(amounts, [{ steps: pleine.steps }, gross.figure, net.figure]),
  };
}
