import '../../../widget/define.ts';
import { browser } from 'wxt/browser';
import { languageOf } from '../../language.ts';
import { openPopup } from '../../popup/open-popup.tsx';
import { daySet } from '../../today.ts';

const lang = languageOf(navigator.languages);
const calculator = document.createElement('tpt-calculator');
const slot = document.querySelector<HTMLElement>('#popup');
document.documentElement.lang = lang;
calculator.lang = lang;
calculator.setAttribute('sans-memoire', '');
const day = await daySet(browser.storage.session);
if (day) calculator.setAttribute('jour', day);
const address = new URLSearchParams(location.search);
document.body.classList.toggle('alone', address.has('tab'));
if (slot)
  await openPopup({
    slot,
    calculator,
    lang,
    store: browser.storage.local,
    address,
  });
