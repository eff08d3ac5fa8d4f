'use strict';
const VIEWS = { night: viewNight, new: viewNew, coverage: viewCoverage, turnover: viewTurnover, mirror: viewMirror, claims: viewClaims, timeline: viewTimeline, checks: viewChecks };
const sections = {};

/** Draws one view anew, keeping the focus on the control that was used. */
function again(name) {
  const section = sections[name];
  const controls = () => [...section.querySelectorAll('.filters select, .filters button, .filters input')];
  const place = controls().indexOf(document.activeElement);
  section.replaceChildren(el('h2', {}, t('view.' + name)), ...VIEWS[name]().flat(Infinity).filter(Boolean));
  if (place >= 0 && controls()[place]) {
    controls()[place].focus();
  }
  draw(false);
}

function save() {
  const parts = { view: state.view, lang: state.lang, pair: state.pair, only: state.only, claim: state.claim };
  const hash = '#' + Object.entries(parts).filter(([, v]) => v).map(([k, v]) => k + '=' + encodeURIComponent(v)).join('&');
  if (hash !== location.hash) {
    history.replaceState(null, '', hash);
  }
}

function load() {
  const parts = new URLSearchParams(location.hash.slice(1));
  state.view = VIEWS[parts.get('view')] ? parts.get('view') : state.view;
  state.lang = TEXTS[parts.get('lang')] ? parts.get('lang') : state.lang;
  state.pair = parts.has('pair') ? parts.get('pair') : state.pair;
  state.only = parts.get('only') || '';
  state.claim = parts.get('claim') || '';
  if (state.claim) {
    const wanted = rows('claims').find((c) => c.claim_id === state.claim);
    Object.assign(claimFilter, { verdict: '', text: '' });
    state.only = wanted && wanted.pair === state.only ? state.only : '';
  }
}

function show() {
  document.documentElement.lang = state.lang;
  document.title = t('title', { date: day(rows('run')[0].business_date) });
  document.getElementById('subtitle').textContent = t('subtitle', { date: day(rows('run')[0].business_date) });
  document.querySelectorAll('[data-text]').forEach((node) => { node.textContent = t(node.dataset.text); });
  document.querySelectorAll('[data-lang]').forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.lang === state.lang)));
  const nav = document.getElementById('nav');
  nav.setAttribute('aria-label', t('views'));
  const focused = document.activeElement && document.activeElement.parentElement === nav;
  nav.replaceChildren(...Object.keys(VIEWS).map((name) => el('a', { href: '#view=' + name, 'aria-current': name === state.view ? 'page' : null, onclick: (e) => { e.preventDefault(); open(name); } }, t('view.' + name))));
  if (focused) {
    nav.querySelector('[aria-current]').focus();
  }
  for (const name of Object.keys(VIEWS)) {
    sections[name].hidden = name !== state.view;
    sections[name].replaceChildren();
  }
  again(state.view);
  const wanted = state.view === 'claims' && state.claim ? document.getElementById('claim-' + state.claim) : null;
  if (wanted) {
    wanted.scrollIntoView();
  }
}

function open(name) {
  state.view = name;
  state.claim = '';
  save();
  show();
}

for (const name of Object.keys(VIEWS)) {
  sections[name] = el('section', { id: name, 'aria-label': name });
  document.getElementById('main').append(sections[name]);
}
document.querySelectorAll('[data-lang]').forEach((button) => button.addEventListener('click', () => { state.lang = button.dataset.lang; save(); show(); }));
state.lang = (navigator.language || 'en').toLowerCase().startsWith('ru') ? 'ru' : 'en';
load();
show();
addEventListener('hashchange', () => { load(); show(); });
document.addEventListener('toggle', () => draw(false), true);
let waiting = 0;
addEventListener('resize', () => { clearTimeout(waiting); waiting = setTimeout(() => draw(false), 120); });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => draw(false));
// On paper all views stand one after another.
addEventListener('beforeprint', () => {
  Object.keys(VIEWS).filter((name) => name !== state.view).forEach(again);
  draw(true);
});
addEventListener('afterprint', () => show());
