import type { VNode } from 'preact';
import type { Language } from '../../core/words/format.ts';
import { popupWord } from '../popup/words.ts';
import { Sign } from '../sign.tsx';
import type { Report, ReportedMark } from './report.ts';

/** What came of copying. `non`: the text stands below, to be copied by hand. */
export interface Copied {
  readonly state: 'rapportCopie' | 'rapportNonCopie';
  readonly text: string;
}

interface ReportPageProps {
  readonly report: Report;
  readonly lang: Language;
  readonly copied: Copied | undefined;
  readonly copy: (as: 'text' | 'markdown') => void;
  readonly print: () => void;
}

/** The report on a page of its own: to be read, copied or printed. */
export function ReportPage({ report, lang, copied, copy, print }: ReportPageProps): VNode {
  const word = popupWord.bind(undefined, lang);
  return (
    <main>
      <header>
        <h1>{report.title}</h1>
        <p>
          <b>{report.page}</b>
          <span class="address">{report.address}</span>
          <span>{report.read}</span>
        </p>
        {report.notes.map((note) => (
          <p class="quiet">{note}</p>
        ))}
        <div class="actions">
          <button type="button" id="text" onClick={() => copy('text')}>
            {word('rapportTexte')}
          </button>
          <button type="button" id="markdown" onClick={() => copy('markdown')}>
            {word('rapportMarkdown')}
          </button>
          <button type="button" id="print" onClick={print}>
            {word('rapportImprimer')}
          </button>
          <p role="status">{copied && word(copied.state)}</p>
        </div>
        {copied?.state === 'rapportNonCopie' && (
          <textarea readOnly rows={8} aria-label={word('rapportTexte')} value={copied.text} />
        )}
      </header>
      <ol>
        {report.marks.map((mark) => (
          <Entry mark={mark} said={word('rapportDit')} />
        ))}
      </ol>
    </main>
  );
}

function Entry({ mark, said }: { mark: ReportedMark; said: string }): VNode {
  const { verdict, title, subject, before, quote, after, lines } = mark;
  return (
    <li class={verdict}>
      <h2>
        <Sign verdict={verdict} />
        {title}
      </h2>
      {subject && <p class="quiet">{subject}</p>}
      <dl>
        <div>
          <dt>{said}</dt>
          <dd>
            <q>
              {before}
              <mark>{quote}</mark>
              {after}
            </q>
          </dd>
        </div>
        {lines.map(({ term, text, url }) => (
          <div>
            <dt>{term}</dt>
            <dd>
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {text}
                </a>
              ) : (
                text
              )}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
