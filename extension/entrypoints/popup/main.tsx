import '../../../widget/define.ts';
import { browser } from 'wxt/browser';
import { languageOf } from '../../language.ts';
import { openPopup } from '../../popup/open-popup.tsx';

const lang = languageOf(navigator.languages);
const calculator = document.createElement('tpt-calculator');
const slot = document.querySelector<HTMLElement>('#popup');
document.documentElement.lang = lang;
calculator.lang = lang;
if (slot)
  await openPopup({
    slot,
    calculator,
    lang,
    store: browser.storage.local,
    address: new URLSearchParams(location.search),
  });
