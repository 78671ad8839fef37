import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { notify } from '../state/actions.ts';
import { followAddress } from '../state/history.ts';
import { followNetwork, loadTheAtlas } from '../state/loading.ts';
import { store } from '../state/store.ts';
import { App, Presenter } from './app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// A tour has an address of its own, which the deck reads and writes.
const isTour = new URLSearchParams(location.search).has('tour');
if (!isTour) followAddress((names) => notify({ type: 'ignored-parameters', names }));
followNetwork();
/** Shows the app, in slices: the line and the reader are served between them. */
const start = () => {
  if (!isTour) void loadTheAtlas();
  startTransition(() => createRoot(root).render(isTour ? <Presenter /> : <App />));
};

// Only a link that keeps to a data version has to ask first whether there is one.
if (store.getState().view.version === null) start();
else {
  import('../state/frozen.ts')
    .then(({ settleVersion }) => settleVersion())
    .catch(console.error)
    .finally(start);
}
