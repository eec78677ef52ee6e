import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../core/claims/read-page.ts';
import { day } from '../../../../core/time/day.ts';

/** Sentences that are right, or say another thing: whatever reads them, none may be called wrong or outdated. */
const RIGHT_OR_ASIDE = [
  'Le salarié en arrêt de travail doit avoir été en arrêt depuis trois mois pour une visite de préreprise avant son mi-temps thérapeutique.',
  'En mi-temps thérapeutique, si vous devez être en arrêt de travail de nouveau, prévenez la caisse.',
  'Le mi-temps thérapeutique est ouvert à tous, que les salariés soient ou non en arrêt de travail.',
  'L’employeur peut demander que le salarié en arrêt de travail reprenne en mi-temps thérapeutique.',
  'Depuis 2019, il ne faut plus un arrêt de travail avant un mi-temps thérapeutique.',
  'Faut-il un arrêt de travail avant le mi-temps thérapeutique ? Ce n’est plus le cas.',
  'Le mi-temps thérapeutique ne concerne pas que les salariés en arrêt de travail.',
  'Le mi-temps thérapeutique n’est plus réservé aux salariés en arrêt de travail.',
  'Le TPT n’est pas accordé uniquement après un arrêt de travail.',
  'La condition d’arrêt préalable ne figure plus dans la loi : le mi-temps thérapeutique est ouvert à tous.',
  'Un arrêt de travail préalable était obligatoire pour un mi-temps thérapeutique avant 2019.',
  'Idée reçue : le mi-temps thérapeutique n’est possible qu’après un arrêt de travail. C’est faux.',
  'Vrai ou faux : il faut être en arrêt de travail pour demander un mi-temps thérapeutique ? Faux.',
  'Pour les indépendants, le mi-temps thérapeutique n’est possible qu’après un arrêt de travail.',
  'Le maintien de salaire n’est dû qu’aux salariés en arrêt de travail, pas en mi-temps thérapeutique.',
  'Le salarié à mi-temps thérapeutique peut travailler à au moins 50 % ou à moins, selon son médecin.',
  'Le salarié doit conserver au moins 50 % de son activité en télétravail pendant le mi-temps thérapeutique.',
  'Le fonctionnaire en temps partiel sur autorisation travaille entre 50 et 99 % ; le temps partiel thérapeutique est différent.',
  'Temps partiel thérapeutique : le temps partiel de droit commun des agents est de 50 à 100 %.',
  'En mi-temps thérapeutique à 50 %, vous touchez la moitié de votre salaire et des indemnités journalières.',
  'Les indemnités journalières représentent 50 % du salaire ; en mi-temps thérapeutique elles s’ajoutent au salaire.',
  'Le fonctionnaire en CMO perçoit un plein traitement en cas d’accident de service pendant trois mois.',
  'Fonction publique : avant mars 2025, 3 mois à plein traitement ; depuis, 90 %, en congé de maladie ordinaire.',
  'Le congé de maladie ordinaire de l’agent stagiaire : 100 % pendant trois mois jusqu’en février 2025.',
  'Les praticiens hospitaliers en congé de maladie gardent leur plein traitement pendant trois mois.',
  'Magistrats, agents contractuels : trois mois à plein traitement après trois ans de services.',
  'Le comité médical de l’assurance examine le dossier de l’agent.',
  'Le conseil médical remplace depuis 2022 comité médical et commission de réforme des agents.',
  'Le TPT d’un fonctionnaire après six mois d’arrêt est étudié par le médecin du travail.',
  'Le salarié victime d’un accident du travail en mi-temps thérapeutique est protégé pendant 6 mois.',
  'Après un accident du travail, l’avenant de mi-temps thérapeutique est signé pour six mois renouvelables.',
  'Le mi-temps thérapeutique dure deux ans au maximum dans mon entreprise.',
  'Indépendants : en arrêt complet, l’indemnité maximale est de 65,84 € par jour ; en temps partiel thérapeutique, elle est de 32,92 €.',
  'L’artisan en temps partiel thérapeutique dont l’IJ est de 40 € perçoit 20 € par jour, dans la limite de 90 jours.',
  'Commerçant en TPT : au maximum 32,92 € en 2026, contre 32,26 € en 2025.',
  'Fonctionnaire en TPT : 80 % ou 90 % selon le médecin.',
  'Le fonctionnaire stagiaire en TPT à 50 % voit son stage prolongé.',
  'Le temps partiel thérapeutique de l’agent varie de 50 % à 100 % sur l’année en cas de reprise progressive.',
  'Après un congé de longue maladie de trois ans, l’agent peut demander un temps partiel thérapeutique.',
  'Le fonctionnaire qui a été en congé de maladie peut demander un TPT, comme celui qui ne l’a pas été.',
  'Le TPT est accordé à l’agent en activité, qu’il ait été ou non en congé de maladie.',
  'Le temps partiel thérapeutique n’est plus réservé aux fonctionnaires ayant été en congé de maladie.',
  'Mi-temps thérapeutique : le salarié est protégé contre le licenciement, sans carence.',
  'Le mi-temps thérapeutique est indemnisé sans délai de carence, contrairement à l’arrêt de travail, indemnisé après un délai de carence de trois jours.',
  'Mi-temps thérapeutique et contractuels : les mêmes règles que les salariés du privé s’appliquent, à la différence des fonctionnaires.',
  'Fonctionnaires : les congés annuels restent acquis à l’identique en temps partiel thérapeutique, comme pour les salariés.',
  'Les IJ de mi-temps thérapeutique ne sont pas égales à la moitié des IJ maladie.',
  'Votre IJ de mi-temps thérapeutique peut représenter 50 % de l’IJ si vous perdez peu.',
  'Le cumul du salaire et des IJ de mi-temps thérapeutique ne doit pas dépasser le salaire normal dans notre convention collective.',
  'En cas de maladie professionnelle, l’agent en TPT pendant 6 mois garde son traitement.',
  'Avant 2021, après un accident de service, le TPT durait six mois renouvelables une fois.',
  'Le comité médical, devenu conseil médical, rend un avis sur le TPT de l’agent.',
  'Jusqu’au 1er février 2022, la commission de réforme se prononçait pour les agents.',
  'Les fonctionnaires n’ont pas trois jours de carence, mais un seul.',
  'Les agents de droit privé ont trois jours de carence, comme dans le privé.',
  'Le fonctionnaire en congé pour invalidité temporaire imputable au service touche 100 % de son traitement pendant trois mois et plus.',
  'La territoriale : 90 % du traitement pendant trois mois, puis 50 % pendant neuf mois, en CMO.',
];

describe('what looks like a former or a wrong rule of the TPT and is none', () => {
  it.each(RIGHT_OR_ASIDE)('%s', (text) => {
    const marks = readPage({ text, official: false }, day('2026-11-23'));
    const convicted = marks.filter(({ verdict }) => verdict === 'perime' || verdict === 'errone');
    expect(convicted.map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual([]);
  });
});
