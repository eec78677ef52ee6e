import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../core/situation/situation.ts';
import { readSituation } from '../../../core/situation/written.ts';
import { keeper } from '../../../extension/popup/keeper.ts';

function situation(answers: object): Situation {
  const read = readSituation({ version: 1, ...answers });
  if (!read.ok) throw new Error('the test is wrong');
  return read.situation;
}

const paid = (pay: number) =>
  situation({ debutArret: '2026-07-06', salairesBruts: [pay, pay, pay] });
const unpaid = situation({ debutArret: '2026-07-06' });

describe('what is kept while an answer is typed', () => {
  function begun() {
    const one = keeper();
    one.known(paid(2500));
    one.typing('salaire');
    return one;
  }

  it('is the answer of before, as long as the field cannot be read', () => {
    const one = begun();
    expect(one.keep(unpaid, [])).toEqual(unpaid);
    one.typing('salaire');
    expect(one.keep(paid(2.5), [])).toEqual(paid(2.5));
    one.typing('salaire');
    expect(one.keep(unpaid, ['salaire'])).toEqual(paid(2500));
  });

  it('is nothing once the field is empty', () => {
    const one = begun();
    one.keep(unpaid, ['salaire']);
    expect(one.keep(unpaid, [])).toEqual(unpaid);
  });

  it('stays while another field is filled in', () => {
    const one = begun();
    one.keep(unpaid, ['salaire']);
    one.typing('debutTpt');
    const more = situation({ debutArret: '2026-07-06', debutTpt: '2026-09-01' });
    expect(one.keep(more, ['salaire'])).toEqual({
      ...more,
      salairesBruts: paid(2500).salairesBruts,
    });
  });

  it('is what was typed last, once its field was left', () => {
    const one = begun();
    one.keep(paid(2600), []);
    one.left();
    one.typing('salaire');
    expect(one.keep(unpaid, ['salaire'])).toEqual(paid(2600));
  });

  it('leaves out a first answer that cannot be', () => {
    const one = keeper();
    one.typing('debutTpt');
    const early = { ...unpaid, ...situation({ debutTpt: '2026-07-01' }) };
    expect(one.keep(early, ['debutTpt'])).toEqual(unpaid);
  });

  it('holds the changes of quotité together', () => {
    const suite = [{ debut: '2026-10-01', quotite: 0.8 }];
    const one = keeper();
    one.known(situation({ debutArret: '2026-07-06', suite }));
    one.typing('changement-0');
    expect(one.keep(unpaid, ['changement-0'])).toEqual(
      situation({ debutArret: '2026-07-06', suite }),
    );
  });

  it('holds all else that is known, whatever cannot be read', () => {
    const known = situation({
      debutArret: '2026-07-06',
      evenements: [{ nature: 'refus-caisse', jour: '2025-12-31' }],
      zone: 'mayotte',
      faites: ['mise-en-place.prescription'],
    });
    const one = keeper();
    one.known({ ...known, ...paid(2500) });
    one.typing('salaire');
    expect(one.keep(known, ['salaire'])).toEqual({ ...known, ...paid(2500) });
  });
});
