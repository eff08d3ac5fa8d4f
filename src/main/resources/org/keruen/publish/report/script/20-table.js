'use strict';
const FIRST = 25;

/**
 * A table that sorts by its heads and shows its first rows. A column: key of a text, value of a row for sorting, show for the cell (text or
 * element), num for figures. On a narrow screen the rows become cards, so the roles are told outright.
 */
function table(caption, data, columns) {
  if (data.length === 0) {
    return el('p', { cls: 'empty' }, t('nothing'));
  }
  let sorted = data;
  let by = null;
  let up = true;
  let shown = FIRST;
  const body = el('tbody', { role: 'rowgroup' });
  const more = el('button', { type: 'button', cls: 'more', onclick: () => { shown += 200; fill(); } });
  const paper = el('p', { cls: 'paper' });
  const heads = columns.map((c, i) =>
    el('th', { role: 'columnheader', scope: 'col', cls: c.num ? 'num' : null }, el('button', { type: 'button', onclick: () => sort(i) }, t(c.key))));

  function sort(i) {
    up = by === i ? !up : !columns[i].num;
    by = i;
    const value = columns[i].value;
    sorted = data.map((row, place) => [value(row), place, row]).sort((a, b) => {
      const none = (x) => x === null || x === undefined || x === '';
      if (none(a[0]) || none(b[0])) {
        return none(a[0]) - none(b[0]) || a[1] - b[1];
      }
      const order = typeof a[0] === 'number' ? a[0] - b[0] : String(a[0]).localeCompare(String(b[0]), state.lang);
      return (up ? order : -order) || a[1] - b[1];
    }).map((x) => x[2]);
    heads.forEach((head, h) => (h === i ? head.setAttribute('aria-sort', up ? 'ascending' : 'descending') : head.removeAttribute('aria-sort')));
    fill();
  }

  function fill() {
    body.replaceChildren(...sorted.slice(0, shown).map((row) =>
      el('tr', { role: 'row' }, columns.map((c) => {
        const content = c.show ? c.show(row) : c.value(row);
        const none = content === null || content === undefined || content === '';
        return el('td', { role: 'cell', cls: [c.num ? 'num' : '', none ? 'void' : ''].join(' ').trim() || null, 'data-label': t(c.key) }, el('span', {}, none ? '' : content instanceof Node ? content : String(content)));
      }))));
    more.hidden = shown >= sorted.length;
    more.textContent = t('more', { n: number(sorted.length - shown) });
    paper.hidden = more.hidden;
    paper.textContent = t('moreRows', { n: number(sorted.length - shown) });
  }

  fill();
  // Cards have no heads to click: on a narrow screen a list stands in for them.
  const order = el('label', { cls: 'sort' }, t('sortBy') + ' ', el('select', { onchange: (e) => e.target.value && sort(Number(e.target.value)) },
    [['', '–'], ...columns.map((c, i) => [i, t(c.key)])].map(([v, text]) => el('option', { value: v }, text))));
  return el('div', {}, data.length > 1 ? order : null,
    el('div', { cls: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
      el('table', { role: 'table', 'aria-label': caption }, el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, heads)), body)),
    more, paper);
}

/** What the page left out of a part, and the question that gives all of it. */
function left(name) {
  const part = DATA.parts[name];
  return part.total > part.rows.length
    ? el('p', { cls: 'left' }, t('left', { shown: number(part.rows.length), total: number(part.total) }) + ' ', el('code', {}, 'keruen query "' + part.all + '"'))
    : null;
}

function folded(summary, content) {
  return el('details', { cls: 'plain' }, el('summary', {}, summary), content);
}

function chip(text, tone) {
  return el('span', { cls: 'chip ' + (tone || '') }, text);
}

function tile(value, label) {
  return el('div', { cls: 'tile' }, el('b', {}, value), el('span', {}, label));
}

/** A choice with its label; options are pairs of value and text. */
function choice(label, options, value, change) {
  const select = el('select', { onchange: (e) => change(e.target.value) }, options.map(([v, text]) => el('option', { value: v, selected: v === value }, text)));
  return el('label', {}, t(label), select);
}

function pairChoice(key, change) {
  const options = rows('pairs').map((p) => [p.pair, pairName(p.pair)]);
  if (state[key] && !options.some(([v]) => v === state[key])) {
    options.push([state[key], pairName(state[key])]);
  }
  options.sort((a, b) => a[1].localeCompare(b[1], state.lang));
  const traded = new Set(rows('pairs').filter((p) => p.figures > 0).map((p) => p.pair));
  const label = choice('pair', (key === 'only' ? [['', t('allPairs')]] : []).concat(options), state[key], (pair) => {
    state[key] = pair;
    save();
    change();
  });
  if (key === 'pair') {
    const select = label.querySelector('select');
    const group = (text, wanted) => {
      const found = [...select.querySelectorAll('option')].filter((o) => traded.has(o.value) === wanted);
      return found.length > 0 ? el('optgroup', { label: t(text) }, found) : null;
    };
    select.append(...[group('withSeries', true), group('onlyTold', false)].filter(Boolean));
    // Options that are moved forget that they were chosen.
    select.value = state[key];
  }
  return label;
}
