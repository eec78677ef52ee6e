// Builds everything, serves the site, and says where the extension lies.
import { join } from 'node:path';
import { build } from './build.mjs';
import { serve } from './serve.mjs';
import { report, root } from './step.mjs';

console.log('Construction en cours…');
const steps = await build();
const broken = steps.filter((step) => !step.ok);
broken.forEach(report);
if (broken.length > 0) process.exit(1);

const { url } = await serve(join(root, 'dist/site'), { port: 4173 });
console.log(`
Le site, avec la calculatrice :
  ${url}

L’extension dans Chrome, Edge ou Chromium :
  1. ouvrez chrome://extensions et activez le « Mode développeur » ;
  2. choisissez « Charger l’extension non empaquetée » et ce dossier :
     ${join(root, 'dist/extension/chrome-mv3')}

L’extension dans Firefox (elle y reste jusqu’à la fermeture du navigateur) :
  1. ouvrez about:debugging#/runtime/this-firefox ;
  2. choisissez « Charger un module complémentaire temporaire » et ce fichier :
     ${join(root, 'dist/extension/firefox-mv3/manifest.json')}

Ctrl+C pour arrêter.`);
