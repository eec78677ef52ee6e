/** A way in which values are written. `source` is one linear expression without named groups, of folded text. */
export interface Form {
  readonly name: string;
  readonly source: string;
}

/** A value found in the page, before anything is known of its meaning. */
export interface Found {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  /** As it is written in the page. */
  readonly text: string;
}

/**
 * An amount in euros: `41,95 €`, `41.95€`, `1 867,02 euros`, `41 € 95`, `41€95`, `41 EUR`,
 * `41 euros et 95 centimes`; spaces of any kind.
 * The currency comes after, bounded repeats keep the search linear.
 */
export const EUROS: Form = {
  name: 'euros',
  source:
    '(?<![\\d.,])\\d{1,3}(?:[ .]?\\d{3}){0,2}(?:\\s?[.,]\\d{1,2})?\\s{0,2}(?:€|euros?(?![a-z])|eur(?![a-z]))(?:\\s{1,2}(?:et\\s{1,2})?\\d{1,2}\\s{1,2}(?:centimes?|cts?)(?![a-z])|(?<=€)\\d{2}(?![\\d%€a-z]|[.,]\\d)|\\s?\\d{2}(?![\\d%]|[.,]\\d|\\s?[\\d€%a-z]))?',
};

/** An amount of before 2002: `222,16 F`, `1 067,24 francs`. */
export const FRANCS: Form = {
  name: 'francs',
  source:
    '(?<![\\d.,])\\d{1,3}(?:[ .]?\\d{3})?(?:,\\d{1,2})?\\s?(?:f|frs?|francs?)(?![a-z0-9])(?! ?suisses)',
};

/** Numbers in letters, longest first, as far as laws count in letters. */
const LETTERS =
  'quatre-vingt-dix|quarante-huit|quarante-cinq|cent cinquante|cinquante|vingt-quatre|vingt-huit|vingt-neuf|vingt(?: et |-et-)un|dix-huit|trente-cinq|trente-six|trente(?: et |-et-)un|trente|soixante-deux|soixante|quarante|quinze|quatorze|treize|douze|onze|vingt|(?:deux|six|huit) cents?|cent|dix|neuf|huit|sept|six|cinq|quatre|trois|deux|une?';
/** In figures, in letters, or in both as deeds do: `quinze (15)`. */
const COUNT = `(?:\\d{1,3}(?: \\d{3})?(?!\\d)(?: ?\\((?:${LETTERS})\\))?|\\d{4}|(?:${LETTERS})(?![a-z])(?: ?\\(\\d{1,3}\\))?)`;
const UNIT =
  '(?:(?:jours?|journees?|jrs?)(?: (?:ouvrables?|ouvres|francs?|calendaires?))?|mois|ans?|annees?|semaines?|heures?|hrs?|h|j)(?![a-z])';

/**
 * A length of time: `3 jours`, `deux mois`, `un an`, `1an`, `48 h`, `15 jours francs`,
 * `3 premiers jours`, and ranges: `1 à 3 mois`, `entre 15 et 30 jours`.
 */
export const DURATION: Form = {
  name: 'duration',
  source: `(?<![\\w.,/]|\\d-)(?:${COUNT}(?: (?:a|et|ou|-) |[-/]))?${COUNT} ?(?:(?:premier|dernier|prochain)s? |derniere?s )?-?${UNIT}`,
};

/** A day by its rank: `4e jour`, `quatrième jour`, `29ᵉ jour`, `360ème jour`. */
export const RANKED_DAY: Form = {
  name: 'ranked-day',
  source:
    '(?<![\\w.,/])(?:\\d{1,3} ?(?:er|eme|ieme|e)|premier|deuxieme|second|troisieme|quatrieme|huitieme|onzieme|quinzieme|vingt-huitieme|vingt-neuvieme|trentieme|trente-et-unieme|trente et unieme|soixantieme|trois cent soixantieme)(?: et dernier)? jours?(?![a-z])',
};

/** A share: `50 %`, `66,66%`, `90 pour cent`, `2/3`, `la moitié`, `deux tiers`. */
export const SHARE: Form = {
  name: 'share',
  source:
    '(?<![\\w.,/])(?:(?:\\d{1,3}(?:[.,]\\d{1,3})?|cinquante|soixante|quatre-vingt(?:-dix|s)?) ?(?:%|pour ?cents?(?![a-z]))|[1-4] ?/ ?[2-5](?![\\d/])(?:emes?|e)?|(?:les? |la )?(?:(?:deux|2|un|1)[ -]tiers|moitie|trois[ -]quarts)(?![a-z]))',
};

/** A multiple of the SMIC or of the PASS: `1,4 fois le Smic`, `1,8 SMIC`, `1 015 fois la valeur du SMIC horaire`. */
export const MULTIPLE: Form = {
  name: 'multiple',
  source:
    '(?<![\\w.,/])\\d{1,2}(?: ?\\d{3})?(?:[.,]\\d{1,2})? ?(?:fois |x ?|× ?|\\* ?)?(?:(?:le|la|du|de|montant|valeur|salaire|taux|plafond|minimum|mensuel|brut|annuel|horaire) ){0,6}(?:smic|salaire minimum(?: interprofessionnel)?(?: de croissance)?(?: \\(smic\\))?|pass|plafond annuel|plafond (?:mensuel )?de la securite sociale)(?![a-z])',
};

/** Every place of a folded text where one of the forms occurs, in order; longest first at one place. */
export function find(folded: string, forms: readonly Form[], text = folded): Found[] {
  const found = forms.flatMap((form) =>
    [...folded.matchAll(new RegExp(form.source, 'g'))].map(({ index, 0: { length } }) => ({
      form,
      start: index,
      end: index + length,
      text: text.slice(index, index + length),
    })),
  );
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
