'use strict';
const timelineKinds = { event: true, claim: true, trade: true, organisation: false, sector: false };

function viewTimeline() {
  if (rows('pairs').length === 0) {
    return [el('p', { cls: 'empty' }, t('noPairs'))];
  }
  const pair = onePair();
  const mine = rows('timeline').filter((r) => r.pair === pair);
  const shown = mine.filter((r) => timelineKinds[r.kind] !== false);
  const boxes = Object.keys(timelineKinds).map((kind) => {
    const n = mine.filter((r) => r.kind === kind).length;
    return el('button', { type: 'button', 'aria-pressed': timelineKinds[kind] ? 'true' : 'false', disabled: n === 0, onclick: () => { timelineKinds[kind] = !timelineKinds[kind]; again('timeline'); } }, word('kind', kind) + ' ' + number(n));
  });
  return [
    el('p', { cls: 'lead' }, t('timelineLead')),
    el('div', { cls: 'filters' }, pairChoice('pair', () => again('timeline')), el('div', { cls: 'group', role: 'group', 'aria-label': t('kind') }, boxes)),
    el('h3', {}, pairName(pair)),
    shown.length === 0 ? el('p', { cls: 'empty' }, t('noTimeline')) : paged(shown),
    left('timeline'),
  ];
}

function paged(items) {
  const list = el('ol', { cls: 'line' });
  const more = el('button', { type: 'button', cls: 'more', onclick: () => add() });
  let shown = 0;
  const add = () => {
    list.append(...items.slice(shown, shown + 60).map(moment));
    shown += 60;
    more.hidden = shown >= items.length;
    more.textContent = t('more', { n: number(items.length - shown) });
  };
  add();
  return el('div', {}, list, more);
}

/** "target value turnover": what is plain is left out, what is known is translated. */
function wordsOf(what) {
  const known = (w) => ['modality', 'measure', 'flow'].map((kind) => TEXTS[state.lang][kind + '.' + w]).find(Boolean) || w;
  return String(what).split(' ').filter((w) => w !== 'value').map(known).join(', ');
}

function moment(m) {
  const when = m.kind === 'trade' ? period(m.period) : m.day ? day(m.day) : t('noDate');
  const figureText = m.value === null ? '' : amount(m.value, m.unit) + (m.kind === 'claim' && m.period ? ', ' + (m.period === '?' ? t('noPeriod') : period(m.period)) : '');
  const what = m.kind === 'event' ? word('event', m.what) : m.kind === 'claim' || m.kind === 'trade' ? wordsOf(m.what) : m.what;
  return el('li', { cls: m.kind },
    el('div', {}, el('b', {}, when), ' · ', el('span', { cls: 'soft' }, word('kind1', m.kind)), ' · ', what, figureText ? ': ' : '', figureText ? el('b', {}, figureText) : '', m.verdict ? [' ', chip(word('verdict', m.verdict), tone(m.verdict))] : ''),
    m.text && m.kind !== 'trade' ? el('div', {}, m.kind === 'event' || m.kind === 'claim' ? '“' + m.text + '”' : m.text) : '',
    el('div', { cls: 'soft' }, [m.who, m.place].filter(Boolean).join(' · '), m.pairs_in_article > 3 ? ' · ' + t('looseLink', { n: number(m.pairs_in_article) }) : '',
      m.kind === 'claim' && rows('claims').some((c) => c.claim_id === m.id) ? [' · ', el('a', { href: '#view=claims&claim=' + encodeURIComponent(m.id) }, t('openClaim'))] : ''));
}
