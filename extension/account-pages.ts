/**
 * Where people stand before their own account, their own payments or their own letters. Nothing is read
 * there, even when asked: what such a page shows is theirs.
 */
const HOSTS: readonly (readonly [host: RegExp, because: string])[] = [
  [/^assure\.ameli\.fr$/, 'the account of the insured at the Assurance Maladie'],
  [/^espacepro\.ameli\.fr$/, 'the accounts of doctors'],
  [/^mon\.service-public(?:\.gouv)?\.fr$/, 'the account at Service Public'],
  [/^(?:cfspart|cfspro[a-z-]*|teleservices)\.impots\.gouv\.fr$/, 'the tax account'],
  [/(?:^|\.)franceconnect\.gouv\.fr$/, 'signing in'],
  [/(?:^|\.)monespacesante\.fr$/, 'medical records'],
  [/^(?:mon)?espaceprive\.msa\.fr$/, 'the account at the MSA'],
  [
    /^(?:accounts?|auth|authentification|comptes?|connect|connexion|espace|id|identite|login|mon|moncompte|mon-compte|monespace|mon-espace|my|secure|signin|sso|wwwd)[.-]/,
    'what hosts of accounts are called',
  ],
  [/^(?:mail|messagerie|outlook|webmail)\./, 'letters'],
];

/** Where accounts may stand under a host of public pages; the entry point leaves them out as well. */
const PATH =
  /^\/(?:(?:mon-)?compte(?![a-z]|s-)|(?:mon-)?espace-|(?:login|connexion|signin|auth(?:entification)?)(?:[/.]|$))/i;

export const isAccount = ({ hostname, pathname }: Pick<URL, 'hostname' | 'pathname'>): boolean =>
  PATH.test(pathname) || HOSTS.some(([host]) => host.test(hostname));
