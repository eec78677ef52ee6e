import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  eligibilite,
  type SituationEligibilite,
} from '../../../../core/figures/eligibilite/eligibilite.ts';
import { eligibilitePrive } from '../../../../core/figures/eligibilite/prive.ts';
import type { SituationPrive } from '../../../../core/figures/eligibilite/situation-prive.ts';
import { ARTICLES } from '../../../../core/law/articles.ts';
import { onDay } from '../../../../core/law/series.ts';
import { ORIGINES } from '../../../../core/situation/situation.ts';
import { day } from '../../../../core/time/day.ts';
import { eligibiliteFr } from '../../../../core/words/fr/eligibilite.ts';
import { anyDay } from '../checks.ts';

const ON = day('2026-09-01');

function asked(situation: SituationPrive, on = ON) {
  const found = eligibilitePrive(situation, on);
  if (!found.ok) throw new Error('refused');
  return found.ruling;
}

const AT = { origine: 'accident-du-travail' } as const;

describe('who may have an indemnified TPT in the private sector', () => {
  it.each<[string, SituationPrive, 'oui' | 'non' | 'depend', keyof typeof eligibiliteFr]>([
    ['illness without a stop before', {}, 'oui', 'sansArret'],
    ['illness after a stop', { arretPrealable: true }, 'oui', 'apresArret'],
    ['an ALD', { origine: 'ald' }, 'oui', 'aldTroisAns'],
    ['AT/MP not consolidated', { ...AT, consolide: false }, 'oui', 'atmpNonConsolide'],
    ['AT/MP, consolidation unknown', AT, 'depend', 'consolidationAPreciser'],
    ['AT/MP consolidated', { ...AT, consolide: true }, 'depend', 'apresConsolidation'],
    [
      'a relapse accepted',
      { ...AT, consolide: true, rechute: 'acceptee' },
      'oui',
      'rechuteAcceptee',
    ],
    [
      'a relapse asked',
      { ...AT, consolide: true, rechute: 'demandee' },
      'depend',
      'rechuteEnAttente',
    ],
    [
      'a relapse refused',
      { ...AT, consolide: true, rechute: 'refusee' },
      'depend',
      'apresConsolidation',
    ],
    [
      'adapted full time after AT/MP',
      { ...AT, consolide: false, horairesAmenages: true },
      'oui',
      'amenageAtmp',
    ],
    ['adapted full time for illness', { horairesAmenages: true }, 'non', 'amenageMaladie'],
    ['maternity leave', { conge: 'maternite' }, 'non', 'congeMaternite'],
    ['pathological leave', { conge: 'pathologique' }, 'non', 'congeMaternite'],
    ['a pathological pregnancy', { grossessePathologique: true }, 'oui', 'grossessePathologique'],
    ['after maternity leave', { apresConge: 'maternite' }, 'oui', 'apresMaternite'],
    ['after parental leave', { apresConge: 'parental' }, 'oui', 'apresParental'],
    ['a fixed-term contract', { contrat: 'cdd' }, 'oui', 'contratADuree'],
    ['part-time already', { dejaTempsPartiel: true }, 'oui', 'dejaTempsPartiel'],
    ['several employers', { plusieursEmployeurs: true }, 'oui', 'plusieursEmployeurs'],
    ['a contract in days', { forfaitJours: true }, 'oui', 'forfaitJours'],
    ['no job', { sansEmploi: true }, 'non', 'sansEmploi'],
    ['rights not open', { droits: 'non' }, 'non', 'droitsNonOuverts'],
    ['rights not known', { droits: 'depend' }, 'depend', 'droitsAVerifier'],
    ['a pension, 59 IJ', { retraite: true, ijDepuisRetraite: 59 }, 'oui', 'retraiteSoixante'],
    ['a pension, 60 IJ', { retraite: true, ijDepuisRetraite: 60 }, 'non', 'retraiteEpuisee'],
    ['360 IJ used', { ijTroisAns: 360 }, 'depend', 'anneeSupplementaire'],
    ['no prescription', { prescription: false }, 'non', 'prescriptionManquante'],
    ['a refusal of the medical officer', { avisFavorable: false }, 'non', 'avisDefavorableTpt'],
  ])('%s', (_, situation, value, reason) => {
    const found = asked(situation);
    expect(found.value).toBe(value);
    expect(found.reasons).toContain(reason);
  });

  it('counts 359 IJ as open, and 360 in ALD too', () => {
    expect(asked({ ijTroisAns: 359 }).value).toBe('oui');
    expect(asked({ ijTroisAns: 360, origine: 'ald' }).value).toBe('oui');
  });

  it('asks no hours and no count of IJ after an accident at work', () => {
    const found = asked({ ...AT, consolide: false, droits: 'non', ijTroisAns: 400 });
    expect(found.value).toBe('oui');
    expect(found.articles).not.toContain('CSS R313-3');
  });

  it('gives only what refuses when it refuses, and what is open first when it depends', () => {
    expect(asked({ sansEmploi: true, contrat: 'cdd' }).reasons).toEqual(['sansEmploi']);
    expect(asked({ droits: 'depend' }).reasons[0]).toBe('droitsAVerifier');
  });

  it('is sure of what the text says, less of what only practice says', () => {
    expect(asked({ arretPrealable: true }).confidence).toBe('high');
    expect(asked({ dejaTempsPartiel: true }).confidence).toBe('medium');
    expect(asked({ forfaitJours: true }).confidence).toBe('low');
  });

  it('is not known before the rule of 23 August 2019', () => {
    expect(eligibilitePrive({}, day('2019-08-22'))).toMatchObject({
      ok: false,
      outside: { reason: 'before' },
    });
  });

  it('answers anything with reasons, and with an article in force on the day', () => {
    const maybe = fc.constantFrom(true, false, undefined);
    const any = fc.record({
      origine: fc.constantFrom(...ORIGINES, undefined),
      arretPrealable: maybe,
      prescription: maybe,
      avisFavorable: maybe,
      consolide: maybe,
      rechute: fc.constantFrom(
        'demandee' as const,
        'acceptee' as const,
        'refusee' as const,
        undefined,
      ),
      horairesAmenages: maybe,
      conge: fc.constantFrom('maternite' as const, 'pathologique' as const, undefined),
      apresConge: fc.constantFrom('maternite' as const, 'parental' as const, undefined),
      sansEmploi: maybe,
      droits: fc.constantFrom('oui' as const, 'non' as const, 'depend' as const, undefined),
      retraite: maybe,
      ijDepuisRetraite: fc.integer({ min: 0, max: 80 }),
      ijTroisAns: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(any, anyDay, (situation, on) => {
        const { value, reasons, articles } = asked(situation, on);
        expect(['oui', 'non', 'depend']).toContain(value);
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) expect(Object.hasOwn(eligibiliteFr, reason)).toBe(true);
        const inForce = articles.filter((id) => {
          const article = ARTICLES.get(id);
          return article !== undefined && onDay(article, on).ok;
        });
        expect(inForce.length).toBeGreaterThan(0);
        // A "no" never becomes a "yes" when one more thing speaks against it.
        expect(asked({ ...situation, sansEmploi: true }, on).value).toBe('non');
      }),
    );
  });
});

describe('who may have a TPT in another regime', () => {
  const of = (situation: SituationEligibilite) => {
    const { famille, outcome } = eligibilite(situation, ON);
    if (!outcome.ok) throw new Error('refused');
    return [famille, outcome.ruling.value, outcome.ruling.reasons[0]];
  };

  it('is answered by the rule of the status', () => {
    expect(of({ statut: 'salarie' })).toEqual(['prive', 'oui', 'sansArret']);
    expect(of({ statut: 'titulaire', versant: 'FPE' })).toEqual([
      'fonction-publique',
      'oui',
      'aucunCongeExige',
    ]);
    expect(of({ statut: 'artisan-commercant', arretPrealable: true })).toEqual([
      'independants',
      'oui',
      'arretJusteAvant',
    ]);
    expect(of({ statut: 'chef-exploitation' })).toEqual(['msa', 'depend', 'avisADemander']);
    const accident = { origine: 'accident-du-travail', avisFavorable: true } as const;
    expect(of({ statut: 'chef-exploitation', ...accident })[1]).toBe('oui');
  });

  it('depends, for the self-employed, on a stop before that is not known', () => {
    expect(of({ statut: 'artisan-commercant' })).toEqual([
      'independants',
      'depend',
      'arretPrealableAPreciser',
    ]);
    expect(of({ statut: 'artisan-commercant', arretPrealable: false })[1]).toBe('non');
    const ald = { origine: 'ald', aldImposeLeTpt: true } as const;
    expect(of({ statut: 'profession-liberale', ...ald })[1]).toBe('oui');
  });

  it('is that of the régime général for farm employees, with the article that says so', () => {
    const { outcome } = eligibilite({ statut: 'salarie-agricole' }, ON);
    expect(outcome.ok && outcome.ruling.articles).toContain('CRPM L742-3');
  });
});
