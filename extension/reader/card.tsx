import type { ComponentChildren, VNode } from 'preact';
import type { Mine, MineStep, Shown } from '../protocol.ts';
import { Sign } from '../sign.tsx';
import { Round } from './bar.tsx';
import type { Finding } from './finding.ts';
import type { Actions, View } from './view.ts';
import { readerWord } from './words.ts';

const TITLE = 'verdict';

interface CardProps {
  readonly view: View;
  readonly finding: Finding;
  readonly actions: Actions;
}

/** What a finding comes to: what the page says, what holds today, what it is for this person, and why. */
export function Card({ view, finding, actions }: CardProps): VNode {
  const { mark } = finding;
  const { lang, findings } = view;
  const word = readerWord.bind(undefined, lang);
  const rank = findings.indexOf(finding) + 1;
  return (
    <div class="card" role="dialog" aria-labelledby={TITLE} tabIndex={-1} lang={lang}>
      <div class={`head ${mark.verdict}`}>
        <h2 id={TITLE}>
          <Sign verdict={mark.verdict} />
          {mark.title}
        </h2>
        <Round label={word('fermer')} sign="×" act={actions.close} />
      </div>
      {mark.subject && <p class="subject">{mark.subject}</p>}
      {view.folded !== undefined && <p class="folded-away">{foldedAway(view)}</p>}
      <dl>
        <Line term={word('page')}>
          <q>{mark.stated}</q>
        </Line>
        <Today view={view} mark={mark} />
        {mark.own && <Own view={view} dated={isDated(mark)} />}
      </dl>
      <p class="why">{mark.why}</p>
      {mark.url && <Source view={view} mark={mark} />}
      {(mark.url || view.mine) && <Origin view={view} mark={mark} key={finding.key} />}
      <div class="foot">
        <button type="button" class="plain" onClick={() => actions.hide(finding)}>
          {word('masquer')}
        </button>
        {findings.length > 1 && (
          <>
            <Round label={word('precedent')} sign="‹" act={() => actions.step(-1)} />
            <span class="rank">
              <span aria-hidden="true">
                {rank} / {findings.length}
              </span>
              <span class="heard">{word('position', { rang: rank, total: findings.length })}</span>
            </span>
            <Round label={word('suivant')} sign="›" act={() => actions.step(1)} />
          </>
        )}
      </div>
    </div>
  );
}

const Line = ({ term, children }: { term: string; children: ComponentChildren }): VNode => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

function foldedAway({ folded, lang }: View): string {
  return folded ? readerWord(lang, 'plieSous', { titre: folded }) : readerWord(lang, 'plieIci');
}

function Today({ view, mark }: { view: View; mark: Shown }): VNode {
  const word = readerWord.bind(undefined, view.lang);
  if (!mark.today) return <Line term={word('aujourdhui')}>{word('inconnu')}</Line>;
  return (
    <Line term={word('aujourdhui')}>
      <b>{mark.today}</b> {mark.per} <small>{mark.since}</small>
    </Line>
  );
}

const isDated = ({ own }: Shown): boolean => own.startsWith('echeance:');

function Own({ view, dated }: { view: View; dated: boolean }): VNode {
  const { lang, mine } = view;
  const term = readerWord(lang, dated ? 'pourVousDate' : 'pourVous');
  if (!mine)
    return <Line term={term}>{readerWord(lang, dated ? 'dateInconnue' : 'pourVousInconnu')}</Line>;
  return (
    <Line term={term}>
      <b>{mine.figure}</b>
      <small>
        {mine.details}
        {mine.unsure && <Unsure view={view} />}
      </small>
      {mine.month && (
        <small>
          {mine.month}
          {mine.monthUnsure && <Unsure view={view} />}
        </small>
      )}
      {mine.calendar && (
        <button type="button" class="keep" onClick={() => handOver(mine)}>
          {readerWord(lang, 'agenda')}
        </button>
      )}
    </Line>
  );
}

/** A link that stands nowhere: the page sees no click. */
function handOver({ calendar, due }: Mine): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar;charset=utf-8' }));
  link.download = `date-${due}.ics`;
  link.click();
  // The browser reads the file after the click: the address must outlive it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Where the figure comes from: the steps of one's own where there are any, else the text of the value. */
function Origin({ view, mark }: { view: View; mark: Shown }): VNode {
  const { lang, mine } = view;
  return (
    <details
      class="origin"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary>{readerWord(lang, mine?.due ? 'provenanceDate' : 'provenance')}</summary>
      {mine && mine.steps.length > 0 ? (
        <Steps view={view} mine={mine} />
      ) : (
        <Ground view={view} mark={mark} />
      )}
    </details>
  );
}

const Steps = ({ view, mine }: { view: View; mine: Mine }): VNode => (
  <ol>
    {mine.steps.map((step) => (
      <li>
        <b>{step.title}</b>
        {step.lines.map((line) => (
          <span class="operand">{line}</span>
        ))}
        <Article view={view} of={step} />
      </li>
    ))}
  </ol>
);

function Ground({ view, mark }: { view: View; mark: Shown }): VNode {
  const { today, since, article } = mark;
  const word = readerWord.bind(undefined, view.lang);
  const valeur = `${today} ${mark.per}`.trim();
  return (
    <p>
      {today
        ? word('provenanceValeur', { valeur, depuis: since, article })
        : word('provenanceAlors', { article })}
    </p>
  );
}

function Article({
  view,
  of: { article, url },
}: {
  view: View;
  of: Pick<MineStep, 'article' | 'url'>;
}): VNode {
  if (!url) return <small>{article}</small>;
  return (
    <small>
      <Link view={view} article={article} url={url} />
    </small>
  );
}

function Link({ view, article, url }: { view: View; article: string; url: string }): VNode {
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      aria-label={readerWord(view.lang, 'sourceNouvelOnglet', { article })}
    >
      {article}
    </a>
  );
}

const Unsure = ({ view }: { view: View }): VNode => (
  <>
    , <span class="unsure">{readerWord(view.lang, 'aConfirmer')}</span>
  </>
);

function Source({ view, mark }: { view: View; mark: Shown }): VNode {
  const { article, url, verified, unsure } = mark;
  const word = readerWord.bind(undefined, view.lang);
  return (
    <p class="source">
      {word('source')} <Link view={view} article={article} url={url} />, {verified}
      {unsure && <Unsure view={view} />}
    </p>
  );
}
