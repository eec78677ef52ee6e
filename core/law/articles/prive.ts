/** The codes were read in their state of this day; what has changed since was not. */
const READ = '2026-03-14';

/** Articles of employees in the private sector: AT/MP, opening of rights, legal maintien, hours. */
export const PRIVE = {
  'CSS L313-1': [['2018-01-01', 'LEGIARTI000036390114', 'high', READ]],
  // The version of June 2026 (loi 2026-534) was not read.
  'CSS L323-6': [
    ['2025-12-24', 'LEGIARTI000053152897', 'medium', READ],
    ['2026-06-27', 'LEGIARTI000054336538', 'medium'],
  ],
  'CSS L433-1': [
    ['2011-12-23', 'LEGIARTI000025014025', 'medium'],
    ['2019-12-28', 'LEGIARTI000041399030', 'medium'],
    ['2023-12-28', 'LEGIARTI000048703152', 'medium'],
    ['2025-12-31', 'LEGIARTI000053283560'],
  ],
  'CSS L433-2': [['1991-01-01', 'LEGIARTI000006743045']],
  // A later version exists since July 2026; neither its text nor its address was read.
  'CSS R313-1': [['2016-01-01', 'LEGIARTI000031827953', 'medium', READ]],
  'CSS R313-3': [
    ['2017-05-06', 'LEGIARTI000034623051', 'medium'],
    ['2023-08-20', 'LEGIARTI000047983348'],
  ],
  'CSS R313-7': [['2019-01-01', 'LEGIARTI000037942023', 'high', READ]],
  'CSS R313-8': [['2016-01-01', 'LEGIARTI000031827918', 'high', READ]],
  'CSS R323-8': [
    ['2019-01-01', 'LEGIARTI000037942014', 'medium', READ],
    ['2021-04-14', 'LEGIARTI000043356701', 'medium', READ],
    ['2024-11-01', 'LEGIARTI000050420449', 'high', READ],
  ],
  // A later version exists since 2026; neither its text nor its address was read.
  'CSS R331-5': [
    ['2015-01-01', 'LEGIARTI000029396178', 'medium', READ],
    ['2021-04-14', 'LEGIARTI000043356709', 'medium', READ],
  ],
  'CSS R351-12': [
    ['2023-09-01', 'LEGIARTI000047985880', 'medium', READ],
    ['2026-01-01', 'LEGIARTI000053335617', 'medium', READ],
  ],
  // A version of December 2019 sets the same forty-eight hours; its identifier was not read.
  'CSS R441-3': [
    ['1985-12-21', 'LEGIARTI000006750405', 'medium', READ],
    ['2019-12-01', 'LEGIARTI000038423383', 'high', READ],
  ],
  'CSS R433-1': [['2006-02-05', 'LEGIARTI000006750304']],
  'CSS R433-2': [['2006-02-05', 'LEGIARTI000006750307']],
  'CSS R433-3': [['2006-02-05', 'LEGIARTI000006750310']],
  'CSS R433-4': [['2015-01-01', 'LEGIARTI000029396214']],
  'CSS R433-6': [['2006-02-05', 'LEGIARTI000006750318', 'high', READ]],
  'CSS R433-15': [
    ['1985-12-21', 'LEGIARTI000006750332', 'medium'],
    ['2022-03-31', 'LEGIARTI000045370964'],
  ],
  // The version of June 2026 (loi 2026-534) was not read.
  'CT L1226-1': [
    ['2015-12-23', 'LEGIARTI000031687748', 'high', READ],
    ['2026-06-27', 'LEGIARTI000054331868', 'medium'],
  ],
  'CT D1226-1': [['2008-05-01', 'LEGIARTI000018537770']],
  'CT D1226-2': [['2008-07-20', 'LEGIARTI000019225871']],
  'CT D1226-3': [['2008-07-20', 'LEGIARTI000019225874']],
  'CT D1226-4': [['2008-05-01', 'LEGIARTI000018537764']],
  'CT D1226-5': [['2008-05-01', 'LEGIARTI000018537762']],
  'CT D1226-7': [['2008-05-01', 'LEGIARTI000018537758']],
  'CT D1226-8': [['2008-05-01', 'LEGIARTI000018537756']],
  // A later version exists since 2026; its text was not read.
  'CT L1226-23': [['2008-05-01', 'LEGIARTI000018764625', 'medium', READ]],
  'CT L3121-27': [['2016-08-10', 'LEGIARTI000033020376', 'high', READ]],
  'CT L3123-5': [['2016-08-10', 'LEGIARTI000033020084', 'high', READ]],
  'CT L3123-6': [['2016-08-10', 'LEGIARTI000033020080', 'high', READ]],
  'CT L3123-7': [
    ['2016-08-10', 'LEGIARTI000033020073', 'medium', READ],
    ['2020-12-16', 'LEGIARTI000042674204', 'medium', READ],
    ['2023-09-01', 'LEGIARTI000047453545', 'high', READ],
  ],
  'CT L3123-9': [['2016-08-10', 'LEGIARTI000033020058', 'high', READ]],
  'CT L3123-27': [['2016-08-10', 'LEGIARTI000033019953', 'high', READ]],
  'CT L3123-28': [['2016-08-10', 'LEGIARTI000033019950', 'high', READ]],
  'CT L3133-3': [['2016-08-10', 'LEGIARTI000033020893', 'high', READ]],
  'CT L3141-3': [['2016-08-10', 'LEGIARTI000033020826', 'high', READ]],
} as const;

/** Texts of the same room outside the codes read: one address, no versions kept. */
export const TEXTES_PRIVE = {
  'CGI 80 quinquies': {
    from: '2018-01-01',
    text: 'Code général des impôts, article 80 quinquies',
    url: 'https://juriblio.fr/codes/code-general-des-impots-cgi/livre-premier/premiere-partie/titre-premier/chapitre-premier/section-ii/1re-sous-section/v/1/article-80-quinquies',
  },
  'CGI 81': {
    from: '2018-01-01',
    text: 'Code général des impôts, article 81, 8°',
    url: 'https://www.ash.tm.fr/magazine/2869/veille-juridique/le-regime-fiscal-de-certaines-prestations-dinvalidite-est-precise-403283.php',
  },
} as const;
