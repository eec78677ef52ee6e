/** The code was read in its state of this day; its later versions were not compared. */
const READ = '2026-03-14';

/** Articles on the IJ of artisans, commerçants and professions libérales. */
export const INDEPENDANTS = {
  'CSS D622-1': [
    ['2020-05-25', 'LEGIARTI000041966797', 'medium', READ],
    ['2021-06-14', 'LEGIARTI000043656744', 'high', READ],
  ],
  'CSS D622-7': [
    ['2020-05-25', 'LEGIARTI000041921121', 'medium', READ],
    ['2021-06-14', 'LEGIARTI000043656716', 'high', READ],
  ],
  'CSS D622-8': [['2020-05-25', 'LEGIARTI000041921175', 'high', READ]],
  'CSS D622-10': [
    ['2020-05-25', 'LEGIARTI000041921444', 'medium', READ],
    ['2021-06-14', 'LEGIARTI000043656708', 'high', READ],
  ],
  'CSS D622-11': [['2021-06-14', 'LEGIARTI000043688323', 'high', READ]],
  'CSS D622-12': [['2021-06-14', 'LEGIARTI000043651298', 'high', READ]],
  'CSS L172-2': [['2018-01-01', 'LEGIARTI000036391562', 'high', READ]],
} as const;
