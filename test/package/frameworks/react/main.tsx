import { createRoot } from 'react-dom/client';
import { App } from './App.js';

createRoot(document.getElementById('app') as HTMLElement).render(<App />);
