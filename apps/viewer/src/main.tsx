import { render } from 'preact';
import { App } from './page/app.tsx';
import './styles/tokens.css';
import './styles/page.css';
import './styles/filters.css';
import './styles/list.css';
import './styles/search.css';
import './styles/panel.css';
import './styles/map.css';
import './styles/table.css';
import './styles/timeline.css';
import './styles/in-out.css';

const root = document.getElementById('app');
if (root !== null) render(<App />, root);
