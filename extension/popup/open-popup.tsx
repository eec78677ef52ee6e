import { render } from 'preact';
import { coherence } from '../../core/situation/coherence.ts';
import type { Situation } from '../../core/situation/situation.ts';
import type { Language } from '../../core/words/format.ts';
import type { TptCalculator } from '../../widget/index.ts';
import { forget, remember, remembered, type Store, setAside } from '../remembered.ts';
import { keeper } from './keeper.ts';
import {
  checkBeside,
  lookBeside,
  openInTab,
  openReport,
  showIn,
  tabBeside,
} from './page-beside.ts';
import { Popup } from './popup.tsx';
import { saverTo } from './saver.ts';
import type { Actions, State } from './state.ts';

interface Wanted {
  readonly slot: HTMLElement;
  readonly calculator: TptCalculator;
  readonly store: Store;
  readonly lang: Language;
  readonly address: URLSearchParams;
}

const isEmpty = (situation: Situation): boolean => Object.keys(situation).length === 0;

/** Draws the popup, and keeps it in step with the storage, the calculator and the page beside. */
export async function openPopup({ slot, calculator, store, lang, address }: Wanted): Promise<void> {
  let state: State = {
    lang,
    assessment: undefined,
    begun: false,
    notice: undefined,
    page: undefined,
    erasing: false,
    alone: address.has('tab'),
  };
  // Not before what was there is read, or safely set aside.
  let mayWrite = false;
  const tab = tabBeside(address);
  const keeping = keeper();
  const saver = saverTo(
    (situation) => remember(store, situation),
    (written) => {
      if (!written) change({ notice: 'nonEnregistre' });
      else if (state.notice === 'nonEnregistre') change({ notice: undefined });
    },
  );
  const actions: Actions = {
    begin() {
      change({ begun: true });
      slot.querySelector<HTMLElement>('.calculator')?.focus();
    },
    show: (index) => void show(index),
    check: () => void check(),
    report: () => void report(),
    dates() {
      const dates = calculator.shadowRoot?.querySelector<HTMLDetailsElement>('#dates');
      if (!dates) return;
      dates.open = true;
      dates.querySelector('summary')?.focus({ preventScroll: true });
      dates.scrollIntoView({ block: 'start' });
    },
    inTab: () => void inTab(),
    askErase(wanted) {
      change({ erasing: wanted });
      slot.querySelector<HTMLElement>(wanted ? '#keep' : '#erase')?.focus();
    },
    erase: () => void erase(),
  };

  function change(some: Partial<State>): void {
    state = { ...state, ...some };
    render(<Popup state={state} actions={actions} calculator={calculator} />, slot);
  }

  async function show(index: number): Promise<void> {
    const beside = await tab;
    if (!beside) return;
    await showIn(beside.tab, index);
    // Over a page, the popup stands in front of what it shows.
    if (!address.has('tab')) window.close();
  }

  async function check(): Promise<void> {
    const beside = await tab;
    if (!beside) return;
    change({ page: { is: 'asking' } });
    change({ page: await checkBeside(beside) });
    // The button that was pressed is gone.
    slot.querySelector<HTMLElement>('#beside')?.focus();
  }

  async function report(): Promise<void> {
    const beside = await tab;
    if (beside) await openReport(beside.tab);
  }

  async function inTab(): Promise<void> {
    await openInTab(await tab);
    window.close();
  }

  async function erase(): Promise<void> {
    try {
      await forget(store);
      change({ notice: 'efface', erasing: false, begun: false, assessment: undefined });
      calculator.situation = {};
      keeping.known({});
      saver.known(calculator.situation);
    } catch {
      change({ notice: 'nonEfface', erasing: false });
    }
    slot.querySelector<HTMLElement>('.first')?.focus();
  }

  async function recall(): Promise<void> {
    const found = await remembered(store);
    if (found.is === 'unreadable') {
      await setAside(store);
      change({ notice: 'illisible' });
    }
    if (found.is !== 'known' || isEmpty(found.situation)) return;
    keeping.known(found.situation);
    saver.known(found.situation);
    calculator.situation = found.situation;
    change({ begun: true, assessment: calculator.assessment });
  }

  function save(): void {
    const kept = keeping.keep(calculator.situation, Object.keys(calculator.errors));
    // Answers that contradict each other are still being typed.
    if (mayWrite && coherence(kept).length === 0) saver.save(kept);
  }

  calculator.addEventListener('tpt-change', ({ detail: { assessment } }) => {
    change({ assessment });
    save();
  });
  // A field that is emptied after what could not be read changes no situation, and is an answer.
  calculator.addEventListener('input', save);
  const { shadowRoot } = calculator;
  const typing = ({ target }: Event) => target instanceof Element && keeping.typing(target.id);
  shadowRoot?.addEventListener('input', typing, { capture: true });
  shadowRoot?.addEventListener('change', keeping.left);
  try {
    await recall();
    mayWrite = true;
  } catch {
    change({ notice: 'sansMemoire' });
  }
  change({ page: await lookBeside(await tab) });
}
