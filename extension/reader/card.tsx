import type { ComponentChildren, VNode } from 'preact';
import type { TodayValue } from '../../core/claims/mark.ts';
import { isStale } from '../../core/law/series.ts';
import { formatDay, formatEuros } from '../../core/words/format.ts';
import { VERDICT_SIGNS } from '../verdict-sign.ts';
import { verdictWord } from '../verdict-word.ts';
import { Round } from './bar.tsx';
import type { Finding } from './finding.ts';
import { paramsShown, valueShown } from './value.ts';
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
  const params = paramsShown(mark, lang);
  const rank = findings.indexOf(finding) + 1;
  return (
    <div class="card" role="dialog" aria-labelledby={TITLE} tabIndex={-1} lang={lang}>
      <header class={mark.verdict}>
        <h2 id={TITLE}>
          <span aria-hidden="true">{VERDICT_SIGNS[mark.verdict]} </span>
          {word(verdictWord(mark), params)}
        </h2>
        <Round label={word('fermer')} sign="×" act={actions.close} />
      </header>
      <dl>
        <Line term={word('page')}>
          <q>{mark.stated}</q>
        </Line>
        <Today view={view} today={mark.today} />
        {mark.own && <Own view={view} />}
      </dl>
      <p>{word(mark.why, params)}</p>
      {mark.today && <Source view={view} today={mark.today} />}
      <footer>
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
      </footer>
    </div>
  );
}

const Line = ({ term, children }: { term: string; children: ComponentChildren }): VNode => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

function Today({ view, today }: { view: View; today: TodayValue | undefined }): VNode {
  const { lang } = view;
  const word = readerWord.bind(undefined, lang);
  if (!today) return <Line term={word('aujourdhui')}>{word('inconnu')}</Line>;
  return (
    <Line term={word('aujourdhui')}>
      <b>{valueShown(today.unit, today.value, lang)}</b>{' '}
      <small>{word('depuis', { jour: formatDay(today.from, lang) })}</small>
    </Line>
  );
}

function Own({ view }: { view: View }): VNode {
  const { lang, mine } = view;
  const word = readerWord.bind(undefined, lang);
  if (!mine) return <Line term={word('pourVous')}>{word('pourVousInconnu')}</Line>;
  const details = [
    word('pourVousArret', { jour: formatDay(mine.since, lang) }),
    ...(mine.capped ? [word('pourVousPlafonne')] : []),
  ];
  return (
    <Line term={word('pourVous')}>
      <b>{word('parJour', { montant: formatEuros(mine.amount, lang) })}</b>{' '}
      <small>
        {details.join(', ')}
        {mine.unsure && <Unsure view={view} />}
      </small>
    </Line>
  );
}

const Unsure = ({ view }: { view: View }): VNode => (
  <>
    , <span class="unsure">{readerWord(view.lang, 'aConfirmer')}</span>
  </>
);

function Source({ view, today }: { view: View; today: TodayValue }): VNode {
  const { lang, on } = view;
  const word = readerWord.bind(undefined, lang);
  const unsure = isStale(today.verified, on) || today.confidence === 'low';
  return (
    <p class="source">
      {word('source')}{' '}
      <a
        href={today.url}
        target="_blank"
        rel="noreferrer"
        aria-label={word('sourceNouvelOnglet', { article: today.article })}
      >
        {today.article}
      </a>
      , {word('verifie', { jour: formatDay(today.verified, lang) })}
      {unsure && <Unsure view={view} />}
    </p>
  );
}
