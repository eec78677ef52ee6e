/** @jsxImportSource react */
import { type JSX, type MouseEvent, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A site drawn by React, which looks after every one of its nodes and changes page by itself. */
function App(): JSX.Element {
  const [path, setPath] = useState(location.pathname);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const onPop = () => setPath(location.pathname);
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  const go = (to: string) => (event: MouseEvent) => {
    event.preventDefault();
    history.pushState(null, '', to);
    setPath(to);
  };
  return (
    <main>
      <nav>
        <a id="to-amount" href="/app/montant" onClick={go('/app/montant')}>
          Montant
        </a>
        <a id="to-other" href="/app/autre" onClick={go('/app/autre')}>
          Autre
        </a>
        <button id="again" type="button" onClick={() => setTurn(turn + 1)}>
          Redessiner
        </button>
      </nav>
      {path.endsWith('montant') ? <Amount key={turn} turn={turn} /> : <p>Rien de chiffré ici.</p>}
    </main>
  );
}

const Amount = ({ turn }: { turn: number }): JSX.Element => (
  <article>
    <h1>Indemnités journalières de maladie</h1>
    <p>
      L’indemnité journalière ne peut pas dépasser <strong>{41 + Math.min(turn, 1)}</strong>,
      <b>{turn > 0 ? '97' : '95'}</b> € bruts par jour.
    </p>
  </article>
);

const slot = document.querySelector('#app');
if (slot) createRoot(slot).render(<App />);
