import { legifrance } from '../legifrance.ts';

const CGFP =
  'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000044416551/LEGISCTA000044424047/';
const BIP =
  'https://bip.cig929394.fr/fiches/indisponibilite-physique-et-securite-sociale/les-suites-des-conges-de-maladie/temthe';
const BIP_EFFETS =
  'https://bip.cig929394.fr/fiches/conditions-d-exercice-des-fonctions-et-duree-du-travail/temps-partiel/tepaef';

/** The same rules since ordonnance 2020-1447, in this code since 1 March 2022. */
const cgfp = (article: string) => ({
  from: '2021-07-31',
  text: `Code général de la fonction publique, article ${article}`,
  url: CGFP,
});

/**
 * Texts of the public service. Versions are not kept: the code and the decrees were read through
 * official sheets, at the addresses given. Décret 2026-705 itself was not read.
 */
export const TEXTES_FONCTION_PUBLIQUE = {
  'CGFP L823-1': cgfp('L823-1'),
  'CGFP L823-3': cgfp('L823-3'),
  'CGFP L823-4': cgfp('L823-4'),
  'CGFP L823-5': cgfp('L823-5'),
  'CGFP L823-6': cgfp('L823-6'),
  'CGFP L822-3': {
    from: '2025-03-01',
    text: 'Code général de la fonction publique, article L822-3 (loi 2025-127 du 14 février 2025, article 189)',
    url: 'https://cdg62.fr/toute-la-veille-juridique/1037-loi-reduction-de-lindemnisation-durant-les-conges-de-maladie-ordinaire-des-fonctionnaires-lors-des-3-premiers-mois',
  },
  'CGFP R327-41': {
    from: '2021-07-31',
    text: 'Code général de la fonction publique, article R327-41 (auparavant décret 94-874)',
    url: BIP,
  },
  'CGFP R327-55': {
    from: '2021-07-31',
    text: 'Code général de la fonction publique, article R327-55 (auparavant décret 94-874)',
    url: BIP_EFFETS,
  },
  'Décret 86-442': {
    from: '2021-07-31',
    text: 'Décret 86-442 du 14 mars 1986, articles 23-1 à 23-14 (fonction publique de l’État)',
    url: 'https://lexbase.fr/texte-de-loi/decret-n-86-442-du-14-mars-1986-relatif-a-la-designation-des-medecins-agrees-a-l-organisation-des-co/L7446A4K.html',
  },
  'Décret 87-602': {
    from: '2021-11-11',
    text: 'Décret 87-602 du 30 juillet 1987, articles 13-1 à 13-13 (fonction publique territoriale)',
    url: BIP,
  },
  'Décret 88-386': {
    from: '2021-07-31',
    text: 'Décret 88-386 du 19 avril 1988, articles 13-1 à 13-14 (fonction publique hospitalière)',
    url: legifrance('JORFTEXT000043872189'),
  },
  'Décret 2026-705': {
    from: '2026-08-01',
    text: 'Décret 2026-705 du 29 juillet 2026',
    url: legifrance('JORFTEXT000054570030'),
  },
  'Décret 2010-997': {
    from: '2021-07-31',
    text: 'Décret 2010-997 du 26 août 2010, article 1er (primes des agents de l’État)',
    url: 'https://www.weka.fr/base-juridique/texte_LO_MTSF1005059D.html',
  },
  'Décret 62-765': {
    from: '1962-07-11',
    text: 'Décret 62-765 du 8 juillet 1962, article 1er (mois de paie de trente jours)',
    url: 'https://lexbase.fr/index/source/9643525-decret-n-62765-du-8-juillet-1962-portant-reglement-sur-la-comptabilite-publique-en-ce-qui-concerne-l',
  },
  'Décret 93-863': {
    from: '2021-07-31',
    text: 'Décret 93-863 du 18 juin 1993, article 2 (nouvelle bonification indiciaire)',
    url: BIP,
  },
  'Circulaire 15-05-2018': {
    from: '2018-05-15',
    text: 'Circulaire du 15 mai 2018 et réponse ministérielle 14553 (primes au prorata)',
    url: BIP,
  },
  'DGOS 2019': {
    from: '2018-05-15',
    text: 'Réponse de la DGOS sur les primes hospitalières (2019)',
    url: 'https://emploi.fhf.fr/expertises/ressources-humaines/conditions-et-temps-de-travail/temps-partiel-therapeutique-et-remuneration-reponse-de-la-dgos',
  },
  'Loi 2017-1837': {
    from: '2018-01-01',
    text: 'Loi 2017-1837 du 30 décembre 2017, article 115 (jour de carence)',
    url: 'https://github.com/CISIRH/portail-barri/blob/HEAD/content/fr/faq/index.md',
  },
  'Décret 86-83': {
    from: '2021-07-31',
    text: 'Décret 86-83 du 17 janvier 1986 (contractuels de l’État)',
    url: 'https://github.com/CISIRH/portail-barri/blob/HEAD/content/fr/faq/index.md',
  },
  'Décret 88-145': {
    from: '2021-11-11',
    text: 'Décret 88-145 du 15 février 1988, article 9-1 (contractuels territoriaux)',
    url: BIP,
  },
  'Décret 91-155': {
    from: '2021-07-31',
    text: 'Décret 91-155 du 6 février 1991, articles 2 et 9-1 (contractuels hospitaliers)',
    url: 'https://legal.tricoteuses.fr/articles/JORFARTI000043872204',
  },
  'Décret 91-298': {
    from: '2021-11-11',
    text: 'Décret 91-298 du 20 mars 1991, article 34-1 (emplois à temps non complet)',
    url: BIP,
  },
  'Décret 85-1250': {
    from: '1985-11-26',
    text: 'Décret 85-1250 du 26 novembre 1985, article 1er (congés annuels, collectivités)',
    url: BIP_EFFETS,
  },
  'Décret 84-972': {
    from: '1984-11-01',
    text: 'Décret 84-972 du 26 octobre 1984, article 1er (congés annuels, État)',
    url: 'https://www.doctrine.fr/l/texts/decrets/JORFTEXT000000886529/articles/LEGIARTI000006455169',
  },
  'Décret 2002-8': {
    from: '2002-01-01',
    text: 'Décret 2002-8 du 4 janvier 2002, article 1er (congés annuels, hôpitaux)',
    url: 'https://vlex.fr/vid/decret-n-2002-8-822186369',
  },
  'Circulaire 18-01-2012': {
    from: '2012-01-18',
    text: 'Circulaire du 18 janvier 2012 (jours de réduction du temps de travail)',
    url: BIP_EFFETS,
  },
  'Décret 2003-1306': {
    from: '2003-12-31',
    text: 'Décret 2003-1306 du 26 décembre 2003, articles 11 et 13 (CNRACL)',
    url: 'https://juris-cnracl.retraites.fr/pension-normale/les-trimestres-liquidables/modalites-de-prise-en-compte-des-services-temps-partiel-et-non-complet',
  },
} as const;
