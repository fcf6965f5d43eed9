import './app/theme/base.css';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { router } from './app/router';
import { paint } from './app/theme/themeMode';
import { startLanguage } from './providers/language';

paint();
await startLanguage();
const root = document.getElementById('root');
if (root) createRoot(root).render(<RouterProvider router={router} />);
