/** Words without which nobody speaks of sick pay nor of therapeutic part-time, accents or not. */
const SUBJECT =
  /th[eé]rapeutique|indemnit[eé]s? journali[eè]re|\bij(?:ss)?\b|arr[eê]ts? (?:de travail|maladie)|maladie|carence|s[eé]curit[eé] sociale|visite de (?:pr[eé])?reprise|smic\b|cmra|plafond/i;

/** Whether anything in a text could be a claim. Where nothing could, nobody is asked. */
export const mayClaim = (text: string): boolean => SUBJECT.test(text);
