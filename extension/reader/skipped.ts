import { hasAttributes, matches } from './unshadowed.ts';

/** Not prose: code, what a person types, what only machines read, what is struck out. */
const NOT_PROSE = new Set(
  'head script style noscript template code pre kbd samp textarea input select datalist svg math canvas iframe object audio video del s nav'.split(
    ' ',
  ),
);

/** Around the page rather than in it. */
const AROUND = '[role=navigation],[role=search],[aria-hidden=true]';

const EDITED = '[contenteditable]:not([contenteditable=false]),[role=textbox]';

/** The consent banners of the sites read, and the usual ones elsewhere. */
const CONSENT =
  '[id^=tarteaucitron],.fr-consent-banner,.fr-consent-manager,.orejime-Notice,#didomi-host,#onetrust-consent-sdk,[id*=cookie-banner],[class*=cookie-banner]';

const BY_ATTRIBUTE = [AROUND, EDITED, CONSENT].join(',');

/**
 * What is passed over when a page is read. Content folded away is read: it is one click from view. Most
 * elements have no attribute: what they are called is all there is to ask.
 */
export const isSkipped = (element: Element): boolean =>
  NOT_PROSE.has(element.localName) || (hasAttributes(element) && matches(element, BY_ATTRIBUTE));
