/** The codes were read in their state of this day; what has changed since was not. */
const READ = '2026-03-14';

/** Articles on who is paid IJ, for how long, and on what the employer attests. */
export const INDEMNISATION = {
  // A later version holds since October 2026; its text was not read.
  'CSS R323-1': [
    ['2016-01-01', 'LEGIARTI000031827857', 'high', '2026-08-20'],
    ['2026-10-01', 'LEGIARTI000054856818', 'medium', '2026-10-01'],
  ],
  'CSS L323-2': [
    ['1985-12-21', 'LEGIARTI000006742513', 'medium', READ],
    ['2021-01-01', 'LEGIARTI000041399013', 'medium', READ],
    ['2023-09-01', 'LEGIARTI000047453708', 'medium', READ],
    ['2026-01-01', 'LEGIARTI000051289831', 'high', READ],
  ],
  'CSS R323-2': [
    ['2011-06-03', 'LEGIARTI000024112974', 'medium', READ],
    ['2021-04-14', 'LEGIARTI000043356761', 'high', READ],
  ],
  'CSS R323-10': [
    ['2013-07-01', 'LEGIARTI000027261210', 'medium'],
    ['2021-04-14', 'LEGIARTI000043356696'],
  ],
  'CSS R323-11': [
    ['2013-07-01', 'LEGIARTI000027261195', 'medium'],
    ['2021-04-14', 'LEGIARTI000043356691'],
  ],
  'CSS L331-3': [['2006-03-24', 'LEGIARTI000006742545', 'high', READ]],
  'CSS R331-6': [['1985-12-21', 'LEGIARTI000006749293', 'high', READ]],
  'CSS L443-2': [['1985-12-21', 'LEGIARTI000006743107', 'high', READ]],
  'CSS R441-16': [
    ['1985-12-21', 'LEGIARTI000006750426', 'medium', READ],
    ['2019-12-01', 'LEGIARTI000038423372', 'high', READ],
  ],
  // The version of June 2026 was read through secondary sources only.
  'CT R4624-31': [
    ['2017-01-01', 'LEGIARTI000033769115', 'medium', READ],
    ['2022-03-31', 'LEGIARTI000045371014', 'medium', READ],
    ['2022-04-28', 'LEGIARTI000045676892', 'high', READ],
    ['2026-06-15', 'LEGIARTI000054250639', 'medium'],
  ],
} as const;
