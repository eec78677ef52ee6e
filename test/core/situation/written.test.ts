import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../core/money/exact.ts';
import { asQuotite } from '../../../core/situation/situation.ts';
import { readSituation, writeSituation } from '../../../core/situation/written.ts';
import { anySituation } from './any-situation.ts';

describe('the written form', () => {
  it('is read back as the same situation', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const written = JSON.parse(JSON.stringify(writeSituation(situation)));
        expect(readSituation(written)).toEqual({ ok: true, situation });
      }),
    );
  });

  it('is the same for the same situation, whatever the order of its parts', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const turned = Object.fromEntries(Object.entries(situation).reverse());
        expect(JSON.stringify(writeSituation(turned))).toBe(
          JSON.stringify(writeSituation(situation)),
        );
      }),
    );
  });

  it('names what was answered, and nothing else', () => {
    const day = { nature: 'reprise', jour: '2026-10-05' };
    for (const answered of [{}, { statut: 'stagiaire' }, { evenements: [day] }]) {
      const written = { version: 1, ...answered };
      const read = readSituation(written);
      expect(read).toStrictEqual({ ok: true, situation: answered });
      if (read.ok) expect(writeSituation(read.situation)).toStrictEqual(written);
    }
  });

  it('keeps a share to the hundredth of a per cent: 2/3 is 66,67 %', () => {
    const quotite = asQuotite(exact(2, 3));
    expect(quotite).toEqual(exact(6667, 10_000));
    expect(writeSituation({ quotite }).quotite).toBe(0.6667);
    expect(readSituation({ version: 1, quotite: 0.66667 }).ok).toBe(false);
  });

  it('carries euros, days, a ratio and hours', () => {
    const read = readSituation({
      version: 1,
      statut: 'salarie',
      debutArret: '2026-07-06',
      quotite: 0.6,
      salairesBruts: [2500, 2500.5, 2600.05],
      heuresHebdo: 35.5,
    });
    expect(read).toEqual({
      ok: true,
      situation: {
        statut: 'salarie',
        debutArret: '2026-07-06',
        quotite: exact(3, 5),
        salairesBruts: [250_000, 250_050, 260_005],
        minutesHebdo: 2130,
      },
    });
  });
});

describe('what does not fit', () => {
  it.each([
    [{ version: 1, debutArret: '2026-02-30' }, 'debutArret', 'illisible'],
    [{ version: 1, quotite: 1.5 }, 'quotite', 'illisible'],
    [{ version: 1, quotite: '60 %' }, 'quotite', 'illisible'],
    [{ version: 1, salairesBruts: [1, 2] }, 'salairesBruts', 'illisible'],
    [{ version: 1, salairesBruts: [1, 2, -3] }, 'salairesBruts', 'illisible'],
    [{ version: 1, salairesBruts: [1, 2, 0.001] }, 'salairesBruts', 'illisible'],
    [{ version: 1, complement: { mode: 'montant', taux: 0.5 } }, 'complement', 'illisible'],
    [{ version: 1, complement: { mode: 'part-du-salaire', taux: 1.2 } }, 'complement', 'illisible'],
    [{ version: 1, salaireAutreEmploi: -1 }, 'salaireAutreEmploi', 'illisible'],
    [
      { version: 1, salairesDesMois: [{ mois: '2026-13', salaire: 2900 }] },
      'salairesDesMois',
      'illisible',
    ],
    [
      {
        version: 1,
        salairesDesMois: [
          { mois: '2026-12', salaire: 2900 },
          { mois: '2026-12', salaire: 2500 },
        ],
      },
      'salairesDesMois',
      'mois-incoherents',
    ],
    [
      {
        version: 1,
        salairesDesMois: Array.from({ length: 25 }, (_, n) => ({
          mois: `${2001 + n}-01`,
          salaire: 2900,
        })),
      },
      'salairesDesMois',
      'illisible',
    ],
    [{ version: 1, paiePublique: { traitement: 2000 } }, 'paiePublique', 'illisible'],
    [{ version: 1, versant: 'FPX' }, 'versant', 'illisible'],
    [{ version: 1, revenus: [1, 2, 1_000_001] }, 'revenus', 'illisible'],
    [
      { version: 1, debutArret: '2026-07-06', debutActivite: '2026-07-06' },
      'debutActivite',
      'debut-apres-arret',
    ],
    [{ version: 1, embauche: '1910-01-01' }, 'embauche', 'jour-hors-limites'],
    [{ version: 1, heuresHebdo: 200 }, 'minutesHebdo', 'heures-hors-limites'],
    [{ version: 1, statut: 'stagiaire', dureeStage: 13 }, 'dureeStage', 'duree-hors-limites'],
    [
      { version: 1, statut: 'stagiaire', debutTpt: '2026-07-06', debutStage: '2026-07-07' },
      'debutStage',
      'stage-apres-tpt',
    ],
    [{ version: 1, joursParSemaine: 8 }, 'joursParSemaine', 'jours-hors-limites'],
    [{ version: 1, joursParSemaine: 4.2 }, 'joursParSemaine', 'jours-hors-limites'],
    [{ version: 1, heuresHebdo: '35' }, 'minutesHebdo', 'illisible'],
    [{ version: 1, debutArret: '1026-07-06' }, 'debutArret', 'jour-hors-limites'],
    [
      { version: 1, debutArret: '2026-07-06', debutTpt: '2026-07-05' },
      'debutTpt',
      'tpt-avant-arret',
    ],
  ])('in %j is named: %s', (data, question, problem) => {
    const read = readSituation(data);
    expect(read).toMatchObject({ ok: false });
    if (!read.ok) expect(read.problems).toContainEqual({ question, problem });
  });

  it('is refused whole when it is of another version or nothing at all', () => {
    for (const data of [{ version: 2 }, {}, null, undefined, 'texte', [], 12]) {
      expect(readSituation(data).ok, JSON.stringify(data)).toBe(false);
    }
  });

  it('names no question where the whole is wrong', () => {
    for (const data of [{ version: 2, statut: 'salarie' }, null])
      expect(readSituation(data)).toStrictEqual({
        ok: false,
        problems: [{ problem: 'illisible' }],
      });
  });

  it('never throws, whatever the data', () => {
    fc.assert(fc.property(fc.anything(), (data) => typeof readSituation(data).ok === 'boolean'));
  });

  it('is let be in what nobody is asked for: a traineeship, but of a stagiaire', () => {
    const stage = { debutTpt: '2026-07-06', debutStage: '2026-07-07', dureeStage: 13 };
    expect(readSituation({ version: 1, statut: 'titulaire', ...stage }).ok).toBe(true);
  });

  it('lets an empty list of months go', () => {
    const read = readSituation({ version: 1, statut: 'salarie', salairesDesMois: [] });
    expect(read).toEqual({ ok: true, situation: { statut: 'salarie' } });
  });

  it('lets names that it does not know go', () => {
    const read = readSituation({ version: 1, statut: 'salarie', __proto__: { x: 1 }, autre: 1 });
    expect(read).toEqual({ ok: true, situation: { statut: 'salarie' } });
  });
});
