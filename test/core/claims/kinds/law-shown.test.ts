import { describe, expect, it } from 'vitest';
import { arretLatePenalty } from '../../../../core/claims/kinds/arret-late-penalty.ts';
import { arretPrescriptionMax } from '../../../../core/claims/kinds/arret-prescription-max.ts';
import { cpamDecisionDelay } from '../../../../core/claims/kinds/cpam-decision-delay.ts';
import { recoursBody } from '../../../../core/claims/kinds/recours-body.ts';
import { recoursCmraComposition } from '../../../../core/claims/kinds/recours-cmra-composition.ts';
import { exact } from '../../../../core/money/exact.ts';
import { readAs } from './sentences.ts';

describe('the law of today beside what is said, and what it counts', () => {
  it.each([
    [
      arretLatePenalty,
      'Envoi tardif de l’arrêt : vos IJ sont réduites de moitié.',
      'ratio',
      [exact(1, 2)],
    ],
    [
      arretPrescriptionMax,
      'Depuis septembre 2026, les durées sont limitées : 62 jours pour une prolongation, 31 jours pour un premier arrêt.',
      'days',
      [exact(62), exact(31)],
    ],
    [
      cpamDecisionDelay,
      'La CPAM a un mois pour valider le mi-temps thérapeutique.',
      'word',
      ['valeur.sansDelai'],
    ],
    [recoursBody, 'Un calcul faux se conteste devant la CRA.', 'word', ['valeur.cra']],
    [recoursBody, 'Si le refus est d’ordre médical, saisissez la CRA.', 'word', ['valeur.cmra']],
    [recoursBody, 'Saisissez la CMRA pour un refus médical.', 'word', ['valeur.cmra']],
    [
      recoursBody,
      'Litige médical et administratif : la CRA doit surseoir à statuer.',
      'word',
      ['valeur.cra'],
    ],
    [recoursCmraComposition, 'La CMRA comprend trois médecins.', 'number', [exact(2)]],
  ] as const)('%o: %s', (kind, text, unit, values) => {
    const today = readAs(kind)(text).map((mark) => mark.today);
    expect(today.map((law) => law?.value)).toEqual(values);
    for (const law of today) expect(law?.unit).toBe(unit);
  });
});

describe('how far a mark reaches', () => {
  it('goes on to the words that make the commission the competent one', () => {
    const [mark] = readAs(recoursBody)('La CMRA est seule compétente dans ce cas.');
    expect(mark?.quote).toBe('CMRA est seule compétente');
  });
});
