import type { Assessment } from '../../../core/assess.ts';
import type { Counted } from '../../../core/figures/ruling.ts';
import { exact } from '../../../core/money/exact.ts';
import type { ReasonWord } from '../../../core/regimes/regimes.ts';
import { formatCount, formatDay, formatNumber } from '../../../core/words/format.ts';
import { say } from '../../../core/words/say.ts';
import { lawWords } from '../engine/law-words.ts';
import { onPaper } from '../engine/paper.ts';
import { paperOf } from '../figure/paper.ts';
import type { Speech } from '../language/speech.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { listOf, type Told } from './rulings.ts';
import { regimesWords } from './words.ts';

/** What the leave, the RTT days and the pension become, in the order in which people ask. */
function toldOf({ rulings }: Assessment, speech: Speech): readonly Told[] {
  const { asked } = regimesWords(speech);
  const { lang } = speech;
  const { congesAnnuels: leave, rtt, retraite, stage } = rulings;
  const told: Told[] = [];
  if (leave) {
    const jours = formatNumber(leave.value.jours, lang);
    told.push({ about: 'conges', says: say(asked.joursParAn, { jours }), ruling: leave });
  }
  if (rtt) {
    const jours = formatNumber(rtt.value.jours, lang);
    const pleins = formatNumber(rtt.value.joursTempsPlein, lang);
    told.push({ about: 'rtt', says: say(asked.joursAuLieu, { jours, pleins }), ruling: rtt });
  }
  if (retraite) {
    const { mois, fin, trimestresConstitution, trimestresLiquidation } = retraite.value;
    const says = say(asked.trimestres, {
      mois: formatCount(exact(mois), 'months', lang),
      fin: formatDay(fin, lang),
      droit: formatNumber(trimestresConstitution, lang),
      montant: formatNumber(trimestresLiquidation, lang),
    });
    told.push({ about: 'retraite', says, ruling: retraite });
  }
  if (stage) {
    const [fin, jour] = [stage.value.finStage, stage.value.titularisation];
    const says = say(asked.stageFin, { fin: formatDay(fin, lang), jour: formatDay(jour, lang) });
    told.push({ about: 'stage', says, ruling: stage });
  }
  return told;
}

/** Leave, RTT days and pension of agents, and the field that says how many days a week they come. */
export function serviceOf(
  assessment: Assessment,
  speech: Speech,
  field: TemplateResult,
): TemplateResult | undefined {
  const { regime, rulings, situation, on } = assessment;
  if ((regime !== 'titulaires' && regime !== 'contractuels') || !rulings.heuresSup)
    return undefined;
  const { asked } = regimesWords(speech);
  const told = toldOf(assessment, speech);
  const day = situation.debutTpt ?? on;
  const counted = [rulings.congesAnnuels, rulings.rtt, rulings.retraite, rulings.stage].filter(
    (one): one is NonNullable<typeof one> => one !== undefined,
  );
  // Hospitals have a decree of their own, which is not counted here.
  const rtt = situation.minutesHebdo === undefined ? asked.rttDemande : asked.rttNonPublies;
  return html`<details id="service" part="service">
    <summary>
      <h3 class="what">${asked.service}</h3>
      <span class="why">${asked.serviceOuvre}</span>
    </summary>
    <div class="fields">${field}</div>
    ${listOf(told, on, day, speech)}
    ${rulings.rtt || situation.versant === 'FPH' ? nothing : html`<p class="said">${rtt}</p>`}
    ${counted.length > 0 ? paperOf(paperOfAll(counted, speech, day), speech) : nothing}
  </details>`;
}

const paperOfAll = (
  counted: readonly Counted<unknown, ReasonWord>[],
  speech: Speech,
  day: Assessment['on'],
) =>
  onPaper(
    counted.flatMap(({ steps }) => steps),
    speech,
    lawWords(speech).figures,
    () => day,
  );
