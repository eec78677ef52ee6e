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
    ['L’agent public, le fonctionnaire stagiaire, puis le salarié ont droit à [un an].', 'salarie'],
    ['Les fonctionnaires ont un an, mais [quatre ans] pour les salariés.', 'salarie'],
    ['Le fonctionnaire garde pendant [un an] son ancien contrat de travail.', 'fp'],
    ['La durée est d’[un an], après avis du médecin agréé.', 'fp'],
    ['Les salariés\nLa CPAM verse les indemnités journalières pendant [un an].', 'salarie'],
    ['Les salariés\nDurée\nDes fonctionnaires, il sera parlé plus loin.\n- [Un an]', 'salarie'],
    [
      'Le fonctionnaire garde [un an] pour des soins donnés ailleurs que chez lui ou à un conjoint salarié.',
      'fp',
    ],
    [
      'Le salarié attend. L’agent public aussi. Le salarié revient. La durée est d’[un an].',
      'salarie',
    ],
    ['Dans le privé\nLe fonctionnaire fait sa demande. La durée est d’[un an].', 'fp'],
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
    ['Après une adoption ou une maternité, la maladie donne [60 €].', 'maladie'],
    ['Maternité, paternité, maladie : 40 €, puis [60 €].', 'maladie'],
    ['Maladie : 40 €, moins un forfait hospitalier de 20 €, soit [60 €] en tout.', 'maladie'],
    ['Maladie : 40 € ; la prévoyance ajoute [60 €].', 'other'],
    ['En accident du travail, [60 €] dès l’arrêt de travail.', 'atmp'],
    ['En accident du travail, [60 €] versés pour tout arrêt de travail.', 'atmp'],
    ['La maladie donne 40 €, puis [60 €] par jour pour un accident du travail.', 'atmp'],
    ['La maladie donne 40 €, puis [60 €] bruts en accident du travail.', 'atmp'],
    ['La maladie donne 40 €, puis [60 €] brut en accident du travail.', 'atmp'],
    [
      'Une maladie dure. [60 €] suffisent à qui n’a jamais été victime d’un accident du travail.',
      'maladie',
    ],
    ['Une maladie dure. [60 €], ni plus ni moins, en accident du travail.', 'maladie'],
    ['La maladie\nUn accident du travail change tout. Le montant est de [60 €].', 'atmp'],
    ['Accident du travail\nDe la maladie, il sera parlé plus loin.\n[60 €]', 'atmp'],
    ['Accident du travail\nMontant\nDe la maladie, il sera parlé plus loin.\n[60 €]', 'atmp'],
  ])('%s', (text, regime) => {
    expect(regimeAt(at(text))).toBe(regime);
  });

  it.each([
    ['L’arrêt maladie du fonctionnaire', 'fp'],
    ['L’accident du travail', 'atmp'],
    ['La maladie et l’accident du travail', undefined],
    ['L’accident du travail et la maternité', undefined],
  ])('on a page called « %s »', (name, regime) => {
    expect(regimeAt(at('Le montant est de [60 €].', name))).toBe(regime);
  });
});
