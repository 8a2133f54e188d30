import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/queries.ts';
import { App } from './app.tsx';
import { applyElderMode, readElderMode } from './parts/elder-mode.ts';
import './style/base.css';
import './style/frame.css';
import './style/cards.css';
import './style/notices.css';
import './style/fields.css';
import './style/lists.css';
import './style/home.css';
import './style/step.css';
import './style/apply.css';
import './style/files.css';
import './style/straighten.css';
import './style/track.css';
import './style/elder.css';
import './style/print.css';
import './style/guide.css';

applyElderMode(readElderMode());
createRoot(document.getElementById('root')!).render(
  <QueryClientProvider client={queryClient}>
    <App />
  </QueryClientProvider>,
);
