import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askReader } from '../../bring-reader.ts';
import { languageOf } from '../../language.ts';
import { popupWord } from '../../popup/words.ts';
import { reportedFrom } from '../../received.ts';
import { reportOf } from '../../report/report.ts';
import { type Copied, ReportPage } from '../../report/report-page.tsx';
import { asMarkdown, asText } from '../../report/writers.ts';
import { daySet, today } from '../../today.ts';

const lang = languageOf(navigator.languages);
document.documentElement.lang = lang;
const slot = document.querySelector<HTMLElement>('#report');
const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const told = Number.isInteger(tab)
  ? reportedFrom(await askReader(tab, { about: 'report' }))
  : undefined;
const on = (await daySet(browser.storage.session)) ?? today();

function draw(copied?: Copied): void {
  if (!slot) return;
  if (!told) {
    render(
      <main>
        <h1>{popupWord(lang, 'rapportTitre')}</h1>
        <p>{popupWord(lang, 'rapportPerdu')}</p>
      </main>,
      slot,
    );
    return;
  }
  const report = reportOf(told, on, lang);
  const copy = async (as: 'text' | 'markdown') => {
    const text = as === 'text' ? asText(report) : asMarkdown(report);
    const state = await navigator.clipboard.writeText(text).then(
      () => 'rapportCopie' as const,
      () => 'rapportNonCopie' as const,
    );
    draw({ state, text });
  };
  render(
    <ReportPage
      report={report}
      lang={lang}
      copied={copied}
      copy={(as) => void copy(as)}
      print={() => window.print()}
    />,
    slot,
  );
}

draw();
