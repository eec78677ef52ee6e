import { addDays, type Day } from '../time/day.ts';
import type { ClaimWord } from '../words/fr/claims.ts';
import { compose } from './compose.ts';
import { ownDate } from './dates.ts';
import { fold } from './fold.ts';
import { type Form, type Found, find } from './forms.ts';
import { judge } from './judge.ts';
import type { Kind, Period, Statement } from './kind.ts';
import { KINDS } from './kinds/index.ts';
import type { Judgement } from './known.ts';
import type { Mark, MarkParams, PageText, TodayValue } from './mark.ts';
import { type Place, placeOf } from './place.ts';
import { isReason } from './reason.ts';
import { whenOf } from './when.ts';

/**
 * What a page claims, judged as of `on`, in the order of the text and without overlap. Never throws;
 * a page in which no kind's form occurs costs one pass of each form.
 */
export function readPage(page: PageText, on: Day, kinds: readonly Kind[] = KINDS): Mark[] {
  const { text, offsetInPage } = compose(page.text);
  return marksIn({ ...page, text }, on, kinds).map((mark) => {
    const start = offsetInPage(mark.start);
    const end = offsetInPage(mark.end);
    return { ...mark, start, end, quote: page.text.slice(start, end) };
  });
}

/** Its offsets are those of the composed text. */
type Unquoted = Omit<Mark, 'quote'>;

function marksIn(page: PageText, on: Day, kinds: readonly Kind[]): Unquoted[] {
  const asked = byForm(kinds);
  const marks: Unquoted[] = [];
  let dated: PageText | undefined;
  const name = nameOf(page);
  const folded = fold(page.text);
  for (const found of find(folded, [...asked.keys()], page.text)) {
    dated ??= withOwnDate(page);
    const place = placeOf(folded, found.start, found.end, name);
    const mark = markAt(dated, found, place, on, asked.get(found.form) ?? []);
    if (mark && mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
  }
  return marks;
}

/**
 * Where a page stands says what it is about by its path: a firm's own name tells whom it sells to, on
 * every page. Those who serve one statut alone say it by their name too.
 */
const FIRM =
  /^\w{1,12}:\/\/(?!(?:[\w-]+\.)?(?:cdg\d+|fonction-publique\.gouv|secu-independants)\.)[^/]*/;

/** The title of a page and the words of its address, folded. */
function nameOf({ title = '', address = '' }: PageText): string {
  const [path = ''] = address.replace(FIRM, '').split(/[?#]/);
  const words = path.slice(0, LONGEST_NAME).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return fold(`${title.slice(0, LONGEST_NAME)}\n${words}`).trim();
}
const LONGEST_NAME = 200;

/** Which kinds a form is of, in their order. */
function byForm(kinds: readonly Kind[]): ReadonlyMap<Form, readonly Kind[]> {
  const asked = new Map<Form, Kind[]>();
  for (const kind of kinds)
    for (const form of kind.forms) asked.set(form, [...(asked.get(form) ?? []), kind]);
  return asked;
}

/** A page without date may say when it was published. */
function withOwnDate(page: PageText): PageText {
  const date = page.date ?? ownDate(page.text);
  return date ? { ...page, date } : page;
}

function markAt(
  page: PageText,
  found: Found,
  place: Place,
  on: Day,
  kinds: readonly Kind[],
): Unquoted | undefined {
  for (const kind of kinds) {
    const statement = kind.read(found, place);
    if (!statement) continue;
    const when = whenOf(place, page.date);
    const judged = judge({ statement, when, page, on, lag: kind.lag ?? 0 });
    if (judged) return markOf(kind, statement, judged);
  }
  return undefined;
}

function markOf(kind: Kind, statement: Statement, judged: Judgement): Unquoted {
  const { start, end, stated } = statement;
  const { verdict, why, held, today } = judged;
  const since = verdict === 'perime' && held?.until ? addDays(held.until, 1) : undefined;
  const current = held === today;
  return {
    kind: kind.name,
    start,
    end,
    stated,
    verdict,
    title: titleOf(kind, judged, since),
    ...(since && { since }),
    ...(held && { validFor: spanOf(held, current) }),
    ...(today ? { today: lawIn(statement, today) } : held && { former: lawIn(statement, held) }),
    why: sentenceOf(kind, why),
    params: paramsOf(statement, judged, since),
    ...(kind.own && { own: kind.own }),
  };
}

const sentenceOf = ({ words }: Kind, why: Judgement['why']): ClaimWord =>
  isReason(why) ? `${words}.${why}` : why;

/** The end of what holds today is only the end of what is known: it is not said. */
const spanOf = ({ from, until }: Period, current: boolean) =>
  current || !until ? { from } : { from, until };

function titleOf({ words }: Kind, { verdict, why }: Judgement, since: Day | undefined): ClaimWord {
  if (since) return `${words}.perimeDepuis`;
  return why === 'exactAlors' ? 'verdict.exact' : `verdict.${verdict}`;
}

/** What we know of a law may begin later than the law. */
const began = (law: readonly Period[], period: Period): boolean =>
  period.began === true || period !== law[0];

function lawIn({ measure, law }: Statement, period: Period): TodayValue {
  const { value, from, article, url, confidence, verified } = period;
  const begun = began(law, period) && { from };
  return { ...measure, value, ...begun, article, url, confidence, verified };
}

function paramsOf(
  { law }: Statement,
  { held, today }: Judgement,
  since: Day | undefined,
): MarkParams {
  const first = law[0];
  const last = law.at(-1);
  return {
    ...(first && { premier: first.from }),
    ...(last && { verifie: last.verified }),
    ...(held && { du: held.from }),
    ...(held?.until && held !== today && { au: held.until }),
    ...(since && { depuis: since }),
    ...(today && { actuelDu: today.from, valeur: today.value }),
  };
}
