'use strict';
// Words, numbers and elements. Data reach the page as text nodes only: nothing here reads them as HTML.
const DATA = JSON.parse(document.getElementById('data').textContent);
const TEXTS = JSON.parse(document.getElementById('texts').textContent);
// pair: the one that turnover and timeline show; only: the one that coverage and claims are narrowed to, if any.
const state = { lang: 'en', view: 'night', pair: '', only: '', claim: '' };

function t(key, values) {
  let text = TEXTS[state.lang][key];
  if (text === undefined) {
    text = key;
  }
  for (const [name, value] of Object.entries(values || {})) {
    text = text.split('{' + name + '}').join(String(value));
  }
  return text;
}

/** A word of the data, such as a flow or a verdict: translated where the page knows it. */
function word(kind, value) {
  if (value === null || value === undefined || value === '') {
    return '';
  }
  return TEXTS[state.lang][kind + '.' + value] || String(value);
}

const cache = {};
function rows(name) {
  if (!cache[name]) {
    const part = DATA.parts[name];
    cache[name] = part.rows.map((row) => Object.fromEntries(part.columns.map((column, i) => [column, row[i]])));
  }
  return cache[name];
}

/** An element: properties that begin with on are listeners, children are text or elements. */
function el(tag, props, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props || {})) {
    if (name.startsWith('on')) {
      node.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name === 'cls' ? 'class' : name, value === true ? '' : String(value));
    }
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== '') {
      node.append(child);
    }
  }
  return node;
}

const locale = () => (state.lang === 'ru' ? 'ru-RU' : 'en-GB');

function number(value, digits) {
  if (value === null || value === undefined) {
    return '';
  }
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits === undefined ? 1 : digits }).format(value);
}

/** Digits that say something: 423, 336.7, 0.0123. */
function figure(value) {
  const size = Math.abs(value);
  return number(value, size >= 1 ? 1 : size >= 0.1 ? 2 : 4);
}

const isMoney = (unit) => /^[A-Z]{3}$/.test(unit || '');

/** Millions as they stand in a column: all with the same digits, but for what would be lost. */
function millions(value) {
  if (value === null || value === undefined) {
    return '';
  }
  const digits = value === 0 || Math.abs(value) >= 5e4 ? 1 : 4;
  return new Intl.NumberFormat(locale(), { minimumFractionDigits: 1, maximumFractionDigits: digits }).format(value / 1e6);
}

function amount(value, unit) {
  if (value === null || value === undefined) {
    return '';
  }
  if (unit === '%') {
    return figure(value) + ' %';
  }
  const name = unit === 'XXX' || unit === '?' ? t('noCurrency') : unit || '';
  return isMoney(unit) || Math.abs(value) >= 1e6 ? t('mln', { value: figure(value / 1e6), unit: name }).trim() : (figure(value) + ' ' + name).trim();
}

function percent(value) {
  if (value === null || value === undefined) {
    return '';
  }
  const digits = Math.abs(value) >= 0.05 ? 1 : 3;
  const shown = Number(value.toFixed(digits));
  return (shown > 0 ? '+' : '') + number(shown === 0 ? 0 : shown, digits) + ' %';
}

function day(value) {
  if (!value) {
    return '';
  }
  const [y, m, d] = String(value).slice(0, 10).split('-').map(Number);
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(Date.UTC(y, m - 1, d))).replace(' г.', '');
}

function month(index, style) {
  return new Intl.DateTimeFormat(locale(), { month: style || 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2021, index, 15)));
}

/** 2021-01-01/P11M as Jan–Nov 2021; what has another shape stays as it is. */
function period(code) {
  let m = /^(\d{4})-M(\d\d)$/.exec(code || '');
  if (m) {
    return month(+m[2] - 1) + ' ' + m[1];
  }
  m = /^(\d{4})-Q(\d)$/.exec(code || '');
  if (m) {
    return t('quarter', { n: m[2], year: m[1] });
  }
  m = /^(\d{4})-S(\d)$/.exec(code || '');
  if (m) {
    return t('half', { n: m[2], year: m[1] });
  }
  m = /^(\d{4})-(\d\d)-01\/P(\d+)M$/.exec(code || '');
  if (m) {
    const first = +m[2] - 1;
    const last = first + +m[3] - 1;
    const lastYear = +m[1] + Math.floor(last / 12);
    return month(first) + (lastYear === +m[1] ? '' : ' ' + m[1]) + (last === first ? ' ' : '–' + month(last % 12) + ' ') + lastYear;
  }
  return code === '?' ? t('unknown') : code || '';
}

let names = null;
function party(code) {
  names = names || new Map(rows('partners').map((p) => [p.partner, p]));
  const p = names.get(code);
  const name = p && (state.lang === 'ru' ? p.name_ru || p.name_en : p.name_en || p.name_ru);
  return code === '?' ? t('unknown') : name || String(code || '').replace(/^X:/, '');
}

function pairName(pair) {
  return String(pair || '').split('|').map(party).join(' – ');
}
