import { STALE_AFTER_DAYS } from '../../core/law/series.ts';
import { type Day, daysBetween } from '../../core/time/day.ts';
import type { Finding } from './finding.ts';

interface Group {
  readonly todo: string;
  readonly kinds: readonly Finding['kind'][];
  /** Someone who reads the law has to look at it. */
  readonly lawyer: boolean;
}

const GROUPS: readonly Group[] = [
  { todo: 'READ THE VERSION NOW IN FORCE, THEN ADD A ROW', kinds: ['changed'], lawyer: true },
  { todo: 'READ THE TEXT, THEN ADD A ROW FOR THE NEW VALUE', kinds: ['new value'], lawyer: true },
  { todo: 'PREPARE A ROW: A VERSION IS TO COME', kinds: ['appeared'], lawyer: true },
  { todo: 'FIND WHAT REPLACES IT: NO VERSION IS LEFT', kinds: ['ended'], lawyer: true },
  { todo: 'LOOK FOR IT BY HAND: NOT IN ITS CODE', kinds: ['missing'], lawyer: true },
  {
    todo: 'FIND OUT WHO IS RIGHT: THE REGISTER AND ITS SOURCE DISAGREE ON THE PAST',
    kinds: ['other day', 'skipped', 'stranger', 'other value'],
    lawyer: true,
  },
  {
    todo: `CHECK AGAIN, THEN MOVE “verified”: LAST CHECKED MORE THAN ${STALE_AFTER_DAYS} DAYS AGO`,
    kinds: ['stale'],
    lawyer: true,
  },
  { todo: 'NOTHING TO DO: NEWER THAN WHAT IT IS COMPARED WITH', kinds: ['beyond'], lawyer: false },
];

const address = (id: string) => `https://www.legifrance.gouv.fr/codes/article_lc/${id}`;

function describe(finding: Finding): string {
  switch (finding.kind) {
    case 'changed':
      return `${finding.article}: ${finding.id} since ${finding.from}; the register holds ${finding.held}\n    ${address(finding.id)}`;
    case 'appeared':
      return `${finding.article}: ${finding.id} from ${finding.from} on\n    ${address(finding.id)}`;
    case 'ended':
      return `${finding.article}: none from ${finding.on} on`;
    case 'missing':
      return `${finding.article}${finding.movedTo ? `: its versions are now those of ${finding.movedTo}` : ''}`;
    case 'other day':
      return `${finding.article}: ${finding.id} began on ${finding.from}; the register says ${finding.held}\n    ${address(finding.id)}`;
    case 'skipped':
      return `${finding.article}: ${finding.id} began on ${finding.from}; the register has no row for it\n    ${address(finding.id)}`;
    case 'stranger':
      return `${finding.article}: ${finding.held}, held from ${finding.from}, is not one of its versions`;
    case 'beyond':
      return `${finding.subject}: its row from ${finding.from}`;
    case 'new value':
    case 'other value':
      return `${finding.series}: ${finding.value} from ${finding.from}; the register gives ${finding.held ?? 'nothing'}`;
    case 'stale':
      return finding.rows === 1 ? finding.subject : `${finding.subject} (${finding.rows} rows)`;
  }
}

/** One paragraph for each day of a last check, oldest first. */
function byAge(findings: readonly Finding[], today: Day): string[] {
  const days = new Map<Day, Finding[]>();
  for (const finding of findings) {
    if (finding.kind !== 'stale') continue;
    days.set(finding.verified, [...(days.get(finding.verified) ?? []), finding]);
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([verified, these]) =>
        `${verified}, ${daysBetween(verified, today)} days ago:\n${wrap(these.map(describe))}`,
    );
}

function wrap(words: readonly string[]): string {
  const lines = [''];
  words.forEach((word, index) => {
    const piece = index < words.length - 1 ? `${word},` : word;
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = piece;
    else if (line.length + piece.length > 90) lines.push(piece);
    else lines[lines.length - 1] = `${line} ${piece}`;
  });
  return lines.map((line) => `    ${line}`).join('\n');
}

/** What was seen, grouped by what to do about it. */
export function report(findings: readonly Finding[], today: Day): string {
  const paragraphs = GROUPS.flatMap(({ todo, kinds }) => {
    const these = findings.filter(({ kind }) => kinds.includes(kind));
    if (these.length === 0) return [];
    const lines = kinds.includes('stale') ? byAge(these, today) : these.map(describe);
    return [[`${todo} (${these.length})`, ...lines.map((line) => `  ${line}`)].join('\n')];
  });
  const waiting = findings.filter(needsALawyer).length;
  const last =
    waiting === 0 ? 'Nothing needs a lawyer’s eye.' : `${waiting} to look at with a lawyer’s eye.`;
  return [...paragraphs, last].join('\n\n');
}

export const needsALawyer = ({ kind }: Finding): boolean =>
  GROUPS.some(({ kinds, lawyer }) => lawyer && kinds.includes(kind));
