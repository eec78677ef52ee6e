/** The code was read in its state of this day; its later versions were not compared. */
const READ = '2026-03-14';

/** Articles on the IJ of farmers (AMEXA, ATEXA) and on the coverage of their employees. */
export const MSA = {
  'CRPM L732-4': [
    ['2018-01-01', 'LEGIARTI000033778317', 'medium', READ],
    ['2019-12-28', 'LEGIARTI000041399020', 'medium', READ],
    ['2020-07-01', 'LEGIARTI000041979777', 'medium', READ],
    ['2021-01-01', 'LEGIARTI000042685411', 'medium', READ],
    ['2022-01-01', 'LEGIARTI000044629216', 'medium', READ],
    ['2023-07-09', 'LEGIARTI000047803292', 'medium', READ],
    ['2023-12-28', 'LEGIARTI000048685895', 'high', READ],
  ],
  'CRPM L742-3': [
    ['2016-01-01', 'LEGIARTI000031687099', 'medium', READ],
    ['2022-01-01', 'LEGIARTI000044629857', 'medium', READ],
    ['2023-09-01', 'LEGIARTI000047453569', 'high', READ],
  ],
  'CRPM L752-5': [
    ['2015-01-01', 'LEGIARTI000029962989', 'medium', READ],
    ['2025-12-31', 'LEGIARTI000053283636', 'high', READ],
  ],
  'CRPM L752-5-1': [
    ['2018-01-01', 'LEGIARTI000033690005', 'medium', READ],
    ['2019-12-28', 'LEGIARTI000041399018', 'medium', READ],
    ['2021-01-01', 'LEGIARTI000042685409', 'high', READ],
  ],
  // The thresholds of these two hold for stops begun from 1 March 2023 on; those before were not read.
  'CRPM R717-17': [['2023-03-01', 'LEGIARTI000047236542', 'high', READ]],
  'CRPM R717-17-1': [['2023-03-01', 'LEGIARTI000047236539', 'high', READ]],
  'CRPM R717-18': [
    ['2017-09-01', 'LEGIARTI000035492006', 'medium', READ],
    ['2022-04-28', 'LEGIARTI000045677303', 'high', READ],
  ],
  'CRPM R717-24': [['2017-09-01', 'LEGIARTI000035492059', 'high', READ]],
  'CRPM D732-2-1': [
    ['2017-10-28', 'LEGIARTI000035918612', 'medium', READ],
    ['2019-01-01', 'LEGIARTI000038023230', 'medium', READ],
    ['2025-12-27', 'LEGIARTI000053193870', 'high', READ],
  ],
  'CRPM D732-2-4': [
    ['2018-01-01', 'LEGIARTI000036461499', 'medium', READ],
    ['2022-07-01', 'LEGIARTI000047098148', 'high', READ],
  ],
  'CRPM D732-2-5': [
    ['2018-01-01', 'LEGIARTI000036461504', 'medium', READ],
    ['2022-01-01', 'LEGIARTI000044862013', 'medium', READ],
    ['2023-06-01', 'LEGIARTI000047539113', 'high', READ],
  ],
  'CRPM D732-2-7': [['2015-07-17', 'LEGIARTI000030900842', 'high', READ]],
  'CRPM D742-3': [['2005-04-22', 'LEGIARTI000006597790', 'high', READ]],
  'CRPM D752-22': [
    ['2018-01-01', 'LEGIARTI000036461507', 'medium', READ],
    ['2022-01-01', 'LEGIARTI000045739402', 'medium', READ],
    ['2022-07-01', 'LEGIARTI000047098295', 'medium', READ],
    ['2023-02-08', 'LEGIARTI000047098323', 'high', READ],
  ],
  'CRPM D752-23': [
    ['2018-01-01', 'LEGIARTI000036461516', 'medium', READ],
    ['2022-01-01', 'LEGIARTI000044862002', 'medium', READ],
    ['2023-02-08', 'LEGIARTI000047098137', 'high', READ],
  ],
} as const;
