import '@backstage/cli/asset-types';
// Must come before anything of MUI 5: it sets the prefix of its class names.
import '@backstage/theme';
import { createRoot } from 'react-dom/client';
import App from './App';
import '@backstage/ui/css/styles.css';

const container = document.getElementById('root');
if (!container) {
  throw new Error('index.html has no element with the id "root"');
}
createRoot(container).render(App.createRoot());
