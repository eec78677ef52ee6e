import rules from 'modele-social';
import Engine from 'publicodes';

const IJ = 'protection sociale . maladie . arrêt maladie . salarié . indemnités';
const SITUATION = {
  dirigeant: 'non',
  'salarié . contrat . salaire brut': '2500 €/mois',
  date: '06/07/2026',
};

const quiet = { log: () => undefined, warn: () => undefined, error: () => undefined };

/** The IJ of a full stop by publicodes and modele-social, evaluated anew at each call. */
export function publicodesIj(): () => number {
  const engine = new Engine(rules, { logger: quiet });
  return () => {
    engine.setSituation(SITUATION);
    const { nodeValue } = engine.evaluate(IJ);
    if (typeof nodeValue !== 'number') throw new Error('the peer computed no IJ');
    return nodeValue;
  };
}
