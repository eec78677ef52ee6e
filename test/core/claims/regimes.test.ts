import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/claims/fold.ts';
import { placeOf } from '../../../core/claims/place.ts';
import { nearPublicService, regimeAt, statutAt } from '../../../core/claims/regimes.ts';

/** The place of the value between brackets, on a page of that name. */
function at(text: string, name = '') {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return placeOf(fold(text.replace('[', '').replace(']', '')), start, end, fold(name));
}

describe('whose work a place speaks of', () => {
  it.each([
    ['Le fonctionnaire y a droit pendant [un an].', 'fp'],
    ['Le salarié y a droit pendant [un an].', 'salarie'],
    ['L’artisan y a droit pendant [90 jours].', 'tns'],
    ['Les non-salariés y ont droit pendant [90 jours].', 'tns'],
    ['Il dure [un an] pour les fonctionnaires.', 'fp'],
    ['Il dure [un an] pour les fonctionnaires, deux pour les salariés.', 'fp'],
    ['Pour les fonctionnaires, un an ; pour les salariés, [quatre ans].', 'salarie'],
    ['Contrairement aux fonctionnaires, les salariés ont [quatre ans].', 'salarie'],
    ['Contrairement aux salariés, l’agent public a [un an].', 'fp'],
    ['Le fonctionnaire fait sa demande.\nLa durée est d’[un an].', 'fp'],
    ['Dans le privé\nLa durée est d’[un an].\nDans le public\nDouze mois.', 'salarie'],
    ['Dans le privé\nLa durée est d’un an.\nDans le public\n- [Douze mois]', 'fp'],
    ['Statut\tSalarié\tFonctionnaire\nDurée\t[1 an]\t12 mois', 'salarie'],
    ['Statut\tSalarié\tFonctionnaire\nDurée\t1 an\t[12 mois]', 'fp'],
    ['Après un CITIS, la durée est de [six mois].', 'fp'],
    ['L’agent de maîtrise y a droit pendant [un an].', undefined],
    ['Que vous soyez salarié ou fonctionnaire, la durée est d’[un an].', undefined],
    ['Fonction publique\nLa CPAM verse les indemnités journalières pendant [un an].', undefined],
    ['La durée est d’[un an].', undefined],
  ])('%s', (text, statut) => {
    expect(statutAt(at(text))).toBe(statut);
  });

  it('keeps to the beginning of the page where nothing nearer says it', () => {
    const filling = Array.from({ length: 40 }, () => 'Une ligne qui ne dit rien.').join('\n');
    const page = (title: string) => at(`${title}\n${filling}\nLa durée est d’[un an].`);
    expect(statutAt(page('Le temps partiel thérapeutique des fonctionnaires'))).toBe('fp');
    expect(statutAt(page('Salariés et fonctionnaires en temps partiel'))).toBeUndefined();
    expect(nearPublicService(page('Salariés et fonctionnaires en temps partiel'))).toBe(true);
  });
});

describe('the name of a page', () => {
  it.each([
    ['Arrêt maladie des artisanes', 'tns'],
    ['Arrêt maladie d’une travailleuse indépendante', 'tns'],
    ['Le plafond des IJ baisse - L’Indépendant', undefined],
    ['L’Indépendant | Le plafond des IJ baisse', undefined],
    ['Arrêt de travail | L’Artisan du droit', undefined],
    ['L’indépendant en arrêt maladie', 'tns'],
    ['Arrêt de travail | Chambre de métiers et de l’artisanat', undefined],
    ['Prescrire un arrêt\nwww ameli fr medecin exercice liberal prescription', undefined],
    ['Le Journal des artisans', undefined],
  ])('%s', (name, statut) => {
    const place = at('La durée est d’[un an].', name);
    expect(statutAt(place)).toBe(statut);
    expect(regimeAt(place) === 'tns').toBe(statut === 'tns');
  });
});

describe('the regime in force at a place', () => {
  it.each([
    ['En maladie, [60 €] par jour.', 'maladie'],
    ['En maladie, à notre connaissance, [60 €] par jour.', 'maladie'],
    ['En accident du travail, [60 €] par jour.', 'atmp'],
    ['Hors accident du travail, la maladie donne [60 €] par jour.', 'maladie'],
    ['Risque\tMontant\nMaternité\t[60 €]', 'maternite'],
    ['Accident du travail\n[60 €]', 'atmp'],
  ])('%s', (text, regime) => {
    expect(regimeAt(at(text))).toBe(regime);
  });
});
