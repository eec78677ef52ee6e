import { expect, it } from 'vitest';
import { isAccount } from '../../extension/account-pages.ts';

const account = (address: string) => isAccount(new URL(address));

it.each([
  'https://assure.ameli.fr/PortailAS/appmanager',
  'https://espacepro.ameli.fr/',
  'https://mon.service-public.fr/accueil',
  'https://cfspart.impots.gouv.fr/monprofil',
  'https://app.franceconnect.gouv.fr/api/v1/authorize',
  'https://connexion.msa.fr/',
  'https://login.example.org/',
  'https://wwwd.caf.fr/',
  'https://mail.example.org/lire',
  'https://www.ameli.fr/compte/messages',
  'https://www.service-public.gouv.fr/mon-compte',
  'https://www.exemple.fr/espace-assure',
  'https://www.exemple.fr/login?next=/',
])('takes %s for an account', (address) => {
  expect(account(address)).toBe(true);
});

it.each([
  'https://www.ameli.fr/assure/remboursements',
  'https://forum-assures.ameli.fr/questions/1',
  'https://www.service-public.gouv.fr/particuliers/vosdroits/F303',
  'https://www.impots.gouv.fr/particulier',
  'https://code.travail.gouv.fr/fiche-service-public/temps-partiel',
  'https://blog.exemple.fr/mi-temps-therapeutique',
  'https://monde.exemple.fr/article',
  'https://www.exemple.fr/comptes-rendus-de-la-commission',
])('takes %s for a public page', (address) => {
  expect(account(address)).toBe(false);
});
