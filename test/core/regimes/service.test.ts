import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { recompute } from '../../../core/figures/step.ts';
import { approximate, exact, exactly } from '../../../core/money/exact.ts';
import { regimes } from '../../../core/regimes/index.ts';
import { regimeOf } from '../../../core/situation/regime.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { aDay, ofAnyStatut } from './any-statut.ts';

const ON = day('2026-11-23');
const rulingsOf = (situation: Situation) => assess(situation, ON, regimes).rulings;

const agent: Situation = {
  statut: 'titulaire',
  versant: 'FPT',
  quotite: exactly(0.8),
  debutTpt: day('2026-09-01'),
  minutesHebdo: 39 * 60,
  joursParSemaine: 4,
};

describe('the leave of an agent', () => {
  // https://bip.cig929394.fr, fiche TEPAEF: 4 days a week, 20 days; 39 h at 80 %, 23 × 80 % = 18,4.
  it('is five times the days of a week, and RTT days pro rata', () => {
    const { congesAnnuels, rtt } = rulingsOf(agent);
    expect(congesAnnuels?.value.jours).toEqual(exact(20));
    expect(congesAnnuels?.articles).toEqual(['Décret 85-1250']);
    expect(rtt && approximate(rtt.value.jours)).toBe(18.4);
    expect(rtt?.value.joursTempsPlein).toEqual(exact(23));
  });

  it.each([
    ['FPE', 'Décret 84-972', 'medium'],
    ['FPT', 'Décret 85-1250', 'high'],
    ['FPH', 'Décret 2002-8', 'medium'],
  ] as const)('of the %s stands on its own decree', (versant, decret, confidence) => {
    const { congesAnnuels } = rulingsOf({ ...agent, versant });
    expect(congesAnnuels).toMatchObject({ articles: [decret], confidence });
    expect(congesAnnuels?.value.jours).toEqual(exact(20));
    const contractuel = rulingsOf({ ...agent, versant, statut: 'contractuel' });
    expect(contractuel.congesAnnuels?.confidence).toBe('medium');
  });

  // The circulaire is of the State; hospitals have 20 days at most for 39 hours (décret 2002-9).
  it('has the RTT days of the State there, by parity in local authorities, none in hospitals', () => {
    expect(rulingsOf({ ...agent, versant: 'FPE' }).rtt).toMatchObject({
      confidence: 'high',
      reasons: ['rttProrata'],
    });
    expect(rulingsOf(agent).rtt).toMatchObject({
      confidence: 'medium',
      reasons: ['rttProrata', 'rttParite'],
    });
    expect(rulingsOf({ ...agent, versant: 'FPH' })).not.toHaveProperty('rtt');
  });

  it('is not told where the service is not known', () => {
    const { versant: _, ...unsaid } = agent;
    expect(rulingsOf(unsaid)).not.toHaveProperty('congesAnnuels');
    expect(rulingsOf(unsaid)).not.toHaveProperty('rtt');
  });

  it('is not told where what it takes is not known, nor RTT for hours of which none were published', () => {
    const { joursParSemaine: _, minutesHebdo: __, ...less } = agent;
    expect(rulingsOf(less)).not.toHaveProperty('congesAnnuels');
    expect(rulingsOf(less)).not.toHaveProperty('rtt');
    expect(rulingsOf({ ...agent, minutesHebdo: 40 * 60 })).not.toHaveProperty('rtt');
    const odd = rulingsOf({ ...agent, quotite: exactly(0.55) });
    for (const name of ['congesAnnuels', 'rtt', 'retraite']) expect(odd).not.toHaveProperty(name);
  });
});

describe('the pension of an agent', () => {
  it('counts the twelve months of the right whole where no end is known', () => {
    const { retraite } = rulingsOf(agent);
    expect(retraite?.value).toMatchObject({
      mois: 12,
      fin: '2027-08-31',
      trimestresConstitution: exact(4),
      trimestresLiquidation: exact(4),
    });
    expect(retraite?.reasons).toEqual(['retraitePleine']);
  });

  // From 14 September to 10 February: four whole months, to 13 January, and days beyond.
  it('counts whole months to the last day, and says that days are left', () => {
    const { retraite } = rulingsOf({
      ...agent,
      debutTpt: day('2026-09-14'),
      finTpt: day('2027-02-10'),
    });
    expect(retraite?.value).toMatchObject({
      mois: 4,
      fin: '2027-01-13',
      trimestresLiquidation: exact(4, 3),
    });
    expect(retraite?.reasons).toEqual(['retraitePleine', 'retraiteMoisEntiers']);
  });

  it('ends with the right, and is none within a month or in another scheme', () => {
    const late = rulingsOf({ ...agent, finTpt: day('2029-01-31') });
    expect(late.retraite?.value.fin).toBe('2027-08-31');
    expect(rulingsOf({ ...agent, finTpt: day('2026-09-29') }).retraite).toBeUndefined();
    for (const statut of ['contractuel', 'titulaire-ircantec'] as const)
      expect(rulingsOf({ ...agent, statut }).retraite).toBeUndefined();
  });

  it('of the State is to be confirmed, its code not having been read', () => {
    const { retraite } = rulingsOf({ ...agent, versant: 'FPE' });
    expect(retraite?.confidence).toBe('medium');
    expect(retraite?.reasons).toContain('retraiteEtatNonLue');
  });
});

describe('the traineeship of a stagiaire', () => {
  const trainee: Situation = {
    statut: 'stagiaire',
    versant: 'FPT',
    quotite: exactly(0.5),
    debutStage: day('2026-06-01'),
    dureeStage: 12,
    debutTpt: day('2026-06-01'),
    finTpt: day('2026-12-31'),
  };

  // https://bip.cig929394.fr, fiche TEPAEF: 214 days at 50 % count for 107; 258 are left.
  it('ends later by what the part-time days do not count', () => {
    const { stage } = rulingsOf(trainee);
    expect(stage?.value).toMatchObject({ finStage: '2027-09-15', titularisation: '2027-09-16' });
    expect(stage?.articles).toEqual(['CGFP R327-55']);
  });

  // Sick leave beyond a tenth of a traineeship is not time of it, and is not asked.
  it('is to be confirmed, sick leave aside', () => {
    const { stage } = rulingsOf(trainee);
    expect(stage?.confidence).toBe('medium');
    expect(stage?.reasons).toEqual(['stageProlonge', 'stageHorsConges']);
  });

  it('is not told where no right is open, nor where the TPT comes after it', () => {
    expect(rulingsOf({ ...trainee, stageEnEcole: true })).not.toHaveProperty('stage');
    const after = { debutStage: day('2025-01-01'), dureeStage: 6 };
    expect(rulingsOf({ ...trainee, ...after })).not.toHaveProperty('stage');
  });

  it('is not told before its start, its length and the end of the TPT are known', () => {
    for (const name of ['debutStage', 'dureeStage', 'finTpt'] as const) {
      const { [name]: _, ...less } = trainee;
      expect(rulingsOf(less)).not.toHaveProperty('stage');
    }
    expect(rulingsOf({ ...trainee, statut: 'titulaire' })).not.toHaveProperty('stage');
  });
});

it('what is counted recomputes, and is told to agents alone', () => {
  fc.assert(
    fc.property(ofAnyStatut, aDay, (situation, on) => {
      const { congesAnnuels, rtt, retraite, stage } = assess(situation, on, regimes).rulings;
      for (const one of [congesAnnuels, rtt, retraite, stage]) {
        if (!one) continue;
        expect(['titulaires', 'contractuels']).toContain(regimeOf(situation));
        expect(one.steps.length).toBeGreaterThan(0);
        for (const { operation, operands, result } of one.steps)
          expect(recompute(operation, operands)).toEqual(result.value);
      }
    }),
    { numRuns: 400 },
  );
});
