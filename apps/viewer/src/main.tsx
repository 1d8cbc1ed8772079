import { render } from 'preact';
import { App } from './page/app.tsx';
import './styles/tokens.css';
import './styles/page.css';
import './styles/filters.css';
import './styles/list.css';
import './styles/panel.css';
import './styles/edits.css';
import './styles/evidence.css';
import './styles/map.css';
import './styles/table.css';
import './styles/timeline.css';

const root = document.getElementById('app');
if (root !== null) render(<App />, root);
