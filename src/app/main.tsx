import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { notify } from '../state/actions.ts';
import { followAddress } from '../state/history.ts';
import { followNetwork, loadTheAtlas } from '../state/loading.ts';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

followAddress((names) => notify({ type: 'ignored-parameters', names }));
followNetwork();
void loadTheAtlas();
// In slices: the line and the reader are served between them.
startTransition(() => createRoot(root).render(<App />));
