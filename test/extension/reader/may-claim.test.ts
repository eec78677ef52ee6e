import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../core/claims/kinds/index.ts';
import { readPage } from '../../../core/claims/read-page.ts';
import { asDay } from '../../../core/time/day.ts';
import { mayClaim } from '../../../extension/reader/may-claim.ts';

/** A page as short as can be that claims something of each kind. */
const CLAIMS: Readonly<Record<string, string>> = {
  'arret.late_penalty': 'Un arrêt envoyé trop tard coûte la moitié de ce qui est versé.',
  'arret.prescription_max': 'Un premier arrêt ne peut pas dépasser un mois.',
  'arret.send_48h': 'Votre avis d’arrêt de travail doit partir dans les 48 heures.',
  'atmp.cap_percent': 'Après un accident du travail : 0,834 % du plafond annuel.',
  'atmp.divisor': 'Accident du travail : le salaire du mois divisé par 30,42.',
  'atmp.employer_declaration_48h': 'L’employeur déclare l’accident de trajet sous 48 heures.',
  'atmp.max_day': 'Maladie professionnelle : 240,49 € par jour au plus.',
  'atmp.no_carence': 'Accident du travail : payé dès le lendemain.',
  'atmp.rate': 'Accidents du travail : 60 %, puis 80 %.',
  'cpam.decision_delay': 'La caisse répond sous un mois à votre mi-temps.',
  'fp.carence': 'Le fonctionnaire en congé de maladie perd un jour.',
  'fp.instance': 'La commission de réforme est saisie.',
  'fp.same_rules': 'Temps partiel thérapeutique : mêmes règles pour les agents.',
  'fp.sick_leave_pay': 'Congé maladie : 90 % du traitement pendant trois mois.',
  'fp.tpt_duration': 'Le temps partiel pour raison thérapeutique dure un an.',
  'fp.tpt_pay': 'En mi-temps thérapeutique, le traitement est entier.',
  'fp.tpt_prior_leave': 'Aucun congé de longue maladie n’est exigé avant.',
  'fp.tpt_quotite': 'Temps partiel : 50, 60, 70, 80 ou 90 %.',
  'hours.limit': 'Un temps partiel dure au moins 24 heures par semaine.',
  'ij.cap_basis': 'Les IJ sont limitées par le plafond.',
  'ij.cap_month': 'Indemnités journalières : salaire retenu de 2 613,83 € au plus.',
  'ij.carence': 'Délai de carence : trois jours.',
  'ij.carence_exception': 'Pas de jours de carence si la reprise a duré 48 heures.',
  'ij.divisor': 'IJ = salaires / 91,25.',
  'ij.duration_3y': 'Les IJSS durent trois ans.',
  'ij.example': 'Votre indemnité journalière sera de 32,87 €.',
  'ij.max_360': '360 IJ en trois ans.',
  'ij.max_day': 'L’indemnité journalière ne dépasse pas 42,97 €.',
  'ij.max_month': 'Au plus 1 307 € d’indemnités journalières par mois.',
  'ij.opening': 'Un arrêt est payé à qui a travaillé 150 heures.',
  'ij.rate': 'L’IJ vaut 50 % du salaire.',
  'ij.rebound_1y': 'Un nouvel arrêt ouvre trois ans après un an de travail.',
  'ij.smic_multiple': 'Dans la limite de 1,4 fois le Smic.',
  'ij.smic_reference': 'Le SMIC du dernier jour du mois précédent.',
  'levies.rate': 'Sur les IJ : CSG 6,2 % et CRDS 0,5 %.',
  'maintien.carence': 'Maintien de salaire à partir du huitième jour.',
  'maintien.rate': 'Indemnités complémentaires : 90 % puis deux tiers.',
  'pass.value': 'Le plafond annuel de la Sécurité sociale est de 48 060 €.',
  'recours.body': 'Saisissez la CRA.',
  'recours.cmra_composition': 'La CMRA compte deux médecins.',
  'recours.court': 'Ensuite : le pôle social du tribunal judiciaire.',
  'recours.delay': 'Recours amiable : deux mois.',
  'recours.prudhommes_delay': 'Quinze jours pour saisir le conseil de prud’hommes.',
  'recours.silence': 'Recours médical : le silence vaut refus.',
  'recours.tribunal_delay': 'Après la CMRA : deux mois.',
  'smic.value': 'Smic horaire : 12,31 €.',
  'tns.tpt_amount': 'Artisan en temps partiel thérapeutique : la moitié.',
  'tns.tpt_duration': 'Artisan à mi-temps : 90 jours.',
  'tpt.amount': 'L’IJ en mi-temps ne dépasse pas ce qui est perdu.',
  'tpt.atmp_duration': 'Après un accident du travail : un an.',
  'tpt.attestation_monthly': 'Temps partiel thérapeutique : une attestation chaque mois.',
  'tpt.max_duration': 'Mi-temps thérapeutique : un an.',
  'tpt.no_carence': 'Temps partiel thérapeutique : payé dès le premier jour.',
  'tpt.prescription_length': 'Mi-temps prescrit pour trois mois.',
  'tpt.prior_arret': 'Sans arrêt complet auparavant.',
  'tpt.quotite': 'Temps partiel de 20 à 90 %.',
  'tpt.total_4y': 'Quatre ans d’IJ en tout.',
  'visite.prereprise_threshold': 'Visite de préreprise après 30 jours.',
  'visite.reprise_8j': 'Visite de reprise sous huit jours.',
  'visite.reprise_required': 'La visite de reprise a toujours lieu.',
  'visite.reprise_threshold': 'Visite de reprise après 60 jours.',
};

const SAMPLES = new URL('../../pages/', import.meta.url);
/** Real pages, where they are there. */
const BESIDE = new URL('../../../../shared/claims/pages/', import.meta.url);

const texts = (folder: URL, without?: RegExp): string[] =>
  readdirSync(folder).map((file) => {
    const written = readFileSync(new URL(file, folder), 'utf8');
    return without ? written.replace(without, '') : JSON.parse(written).text;
  });

describe('the look at a page before anything is read', () => {
  it.each(Object.entries(CLAIMS))('lets %s through', (_, text) => {
    expect(mayClaim(text)).toBe(true);
    expect(mayClaim(text.normalize('NFD').replaceAll(' ', '\u00a0'))).toBe(true);
  });

  it('knows a page of every kind that is read', () => {
    for (const { name } of KINDS) expect(Object.keys(CLAIMS)).toContain(name);
  });

  it.each([
    '',
    'Appelez le 36 46, du lundi au vendredi.',
    'L’Assurance Maladie vous rembourse 70 % de la consultation, soit 19 €.',
    'Vaccin contre la grippe : gratuit dès 65 ans, jusqu’au 31 janvier 2027.',
    'Votre carte grise coûte 46 € par cheval fiscal ; le délai est de deux mois.',
    'Arrêté du 3 mars : la chasse ferme le 28 février.',
  ])('stops at: %s', (text) => {
    expect(mayClaim(text)).toBe(false);
  });

  it('lets every page through in which something is found', () => {
    const on = asDay('2026-11-21');
    if (!on) throw new Error('not a day');
    const beside = existsSync(BESIDE) ? texts(BESIDE) : [];
    const pages = [...texts(SAMPLES, /<[^>]*>/g), ...beside];
    const found = pages.filter((text) => readPage({ text, official: true }, on).length > 0);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((text) => !mayClaim(text))).toEqual([]);
  });
});
