'use strict';
const choices = { window: '', flow: 'turnover', unit: '', coverage: '', mirrorWindow: 'year' };
const WINDOWS = ['year', 'half', 'quarter', 'month', 'cumulative', 'window', 'days'];

function viewCoverage() {
  const draw = () => again('coverage');
  const source = choices.coverage;
  const all = rows('coverage');
  const pair = (r) => [r.reporter, r.partner].sort().join('|');
  const data = all.filter((r) => (!source || r.source === source) && (!state.only || pair(r) === state.only));
  const sources = [...new Set(all.map((r) => r.source))].sort();
  return [
    el('p', { cls: 'lead' }, t('coverageLead')),
    el('div', { cls: 'filters' },
      pairChoice('only', draw),
      choice('source', [['', t('allSources')], ...sources.map((s) => [s, s])], source, (v) => { choices.coverage = v; draw(); })),
    table(t('coverage'), data, [
      { key: 'reporter', value: (r) => party(r.reporter) },
      { key: 'partner', value: (r) => party(r.partner) },
      { key: 'source', value: (r) => r.source, show: (r) => el('span', {}, r.source, r.layout === 'declared' ? '' : ' ', r.layout === 'declared' ? '' : chip(word('layout', r.layout), 'warn')) },
      { key: 'windows', value: (r) => word('window', r.window_kind) },
      { key: 'flows', value: (r) => r.flows.split(' ').map((f) => word('flow', f)).join(', ') },
      { key: 'unit', value: (r) => r.unit },
      { key: 'from', value: (r) => r.first_period, show: (r) => period(r.first_period) },
      { key: 'to', value: (r) => r.last_period, show: (r) => period(r.last_period) },
      { key: 'windowCount', num: true, value: (r) => r.windows, show: (r) => number(r.windows) },
      { key: 'gaps', num: true, value: (r) => r.gaps, show: (r) => (r.gaps ? chip(number(r.gaps), 'warn') : number(r.gaps)) },
    ]),
    left('coverage'),
  ];
}

/** The pair to begin with: one with figures and claims where there is one. */
function onePair() {
  if (!state.pair) {
    // A pair with both kinds of evidence shows best what the page is for.
    const first = rows('pairs').find((p) => p.figures > 0 && p.claims > 0) || rows('pairs').find((p) => p.figures > 0) || rows('pairs')[0];
    state.pair = first ? first.pair : '';
  }
  return state.pair;
}

function viewTurnover() {
  if (rows('pairs').length === 0) {
    return [el('p', { cls: 'empty' }, t('noTrade'))];
  }
  const pair = onePair();
  const redraw = () => again('turnover');
  const mine = rows('turnover').filter((r) => r.pair === pair);
  const out = [el('p', { cls: 'lead' }, t('turnoverLead'))];
  const kinds = WINDOWS.filter((k) => mine.some((r) => r.window_kind === k));
  const kind = kinds.includes(choices.window) ? choices.window : kinds[0];
  const units = [...new Set(mine.map((r) => r.unit))].sort((a, b) => (b === 'USD') - (a === 'USD'));
  const unit = units.includes(choices.unit) ? choices.unit : units[0];
  out.push(el('div', { cls: 'filters' },
    pairChoice('pair', redraw),
    kinds.length > 1 ? choice('windows', kinds.map((k) => [k, word('window', k)]), kind, (v) => { choices.window = v; redraw(); }) : null,
    choice('flow', ['turnover', 'export', 'import'].map((f) => [f, word('flow', f)]), choices.flow, (v) => { choices.flow = v; redraw(); }),
    units.length > 1 ? choice('unit', units.map((u) => [u, u]), unit, (v) => { choices.unit = v; redraw(); }) : null));
  if (mine.length === 0) {
    out.push(el('p', { cls: 'empty' }, t('noSeries', { pair: pairName(pair) })));
  } else {
    const data = mine.filter((r) => r.window_kind === kind && r.unit === unit);
    out.push(el('h3', {}, t('chartTitle', { flow: word('flow', choices.flow), pair: pairName(pair), unit })), turnoverChart(data, unit),
      table(t('turnover'), data, [
        { key: 'period', value: (r) => r.period, show: (r) => period(r.period) + (r.to_date ? ' ' + t('toDate') : '') },
        { key: 'reporter', value: (r) => party(r.reporter) },
        { key: 'source', value: (r) => r.source_id + (r.basis ? ' (' + r.basis + ')' : '') },
        { key: 'exportMln', num: true, value: (r) => r.export, show: (r) => millions(r.export) },
        { key: 'importMln', num: true, value: (r) => r.import, show: (r) => millions(r.import) },
        { key: 'turnoverMln', num: true, value: (r) => r.turnover, show: (r) => millions(r.turnover) },
        { key: 'note', value: (r) => [r.disputed ? t('disputed') : '', r.derived && r.turnover !== null ? t('derived') : ''].filter(Boolean).join('; ') },
      ]), left('turnover'));
  }
  const targets = rows('targets').filter((r) => r.pair === pair);
  out.push(el('h3', {}, t('targets')), targets.length === 0 ? el('p', { cls: 'empty' }, t('noTargets')) : table(t('targets'), targets, [
    { key: 'target', num: true, value: (r) => r.target, show: (r) => amount(r.target, r.unit) },
    { key: 'flow', value: (r) => word('flow', r.flow) },
    { key: 'modality', value: (r) => word('modality', r.modality) },
    { key: 'due', value: (r) => r.due_period, show: (r) => (r.due_period === '?' ? t('noDate') : period(r.due_period)) },
    { key: 'saidBy', value: (r) => r.said_by },
    { key: 'on', value: (r) => r.said_on, show: (r) => day(r.said_on) },
    { key: 'level', num: true, value: (r) => r.level, show: (r) => (r.level === null ? '' : amount(r.level, r.unit) + ' (' + period(r.level_period) + ')') },
    { key: 'whose', value: (r) => word('level', r.level_origin) + (r.level_source ? ': ' + r.level_source : '') },
    { key: 'progress', num: true, value: (r) => r.progress_percent, show: (r) => (r.progress_percent === null ? '' : number(r.progress_percent, 0) + ' %') },
  ]), left('targets'));
  return out;
}

function turnoverChart(data, unit) {
  const periods = [...new Set(data.map((r) => r.period))];
  const series = new Map();
  for (const r of data) {
    const name = party(r.reporter) + ' · ' + r.source_id + (r.basis ? ' · ' + r.basis : '');
    if (!series.has(name)) {
      series.set(name, periods.map(() => null));
    }
    series.get(name)[periods.indexOf(r.period)] = r[choices.flow] === null ? null : r[choices.flow] / 1e6;
  }
  for (const [name, values] of series) {
    if (values.every((v) => v === null)) {
      series.delete(name);
    }
  }
  const type = periods.length > 8 ? 'line' : 'bar';
  return chart(t('chartLabel', { flow: word('flow', choices.flow), n: series.size }), (narrow) => ({
    xAxis: { type: 'category', data: periods.map(period), axisLabel: { rotate: narrow && periods.length > 4 ? 45 : 0 } },
    yAxis: { type: 'value', name: t('mlnOf', { unit }), nameTextStyle: { align: 'left' }, axisLabel: { formatter: (v) => number(v) } },
    series: [...series].map(([name, values]) => ({ name, type, data: values, barMaxWidth: 46, connectNulls: false, symbolSize: 7 })),
  }));
}

function viewMirror() {
  const all = rows('mirror');
  if (all.length === 0) {
    return [el('p', { cls: 'lead' }, t('mirrorLead')), el('p', { cls: 'empty' }, t('noMirror'))];
  }
  const kinds = WINDOWS.filter((k) => all.some((r) => r.window_kind === k));
  const kind = kinds.includes(choices.mirrorWindow) ? choices.mirrorWindow : kinds[0];
  const options = [...new Set(all.map((r) => r.pair))].map((p) => [p, pairName(p)]).sort((a, b) => a[1].localeCompare(b[1], state.lang));
  const pair = options.some(([v]) => v === choices.mirrorPair) ? choices.mirrorPair : '';
  const data = all.filter((r) => r.window_kind === kind && (!pair || r.pair === pair));
  const top = data.slice(0, 12).reverse();
  // A phone has no room for names: codes say whose figure it is, and the table below has the names.
  const name = (r, narrow) => (narrow ? r.exporter : party(r.exporter)) + ' → ' + (narrow ? r.importer : party(r.importer)) + ', ' + period(r.period);
  return [
    el('p', { cls: 'lead' }, t('mirrorLead')),
    el('div', { cls: 'filters' },
      choice('pair', [['', t('allPairs')], ...options], pair, (v) => { choices.mirrorPair = v; again('mirror'); }),
      choice('windows', kinds.map((k) => [k, word('window', k)]), kind, (v) => { choices.mirrorWindow = v; again('mirror'); })),
    el('h3', {}, t('mirrorChart')),
    chart(t('mirrorChart'), (narrow) => ({
      legend: false,
      grid: { left: 10, right: 24, top: 30, bottom: 10, containLabel: true },
      xAxis: { type: 'value', axisLabel: { formatter: (v) => number(v) } },
      yAxis: { type: 'category', data: top.map((r) => name(r, narrow)), axisLabel: { width: narrow ? 150 : 340, overflow: 'truncate', interval: 0, hideOverlap: false } },
      series: [{ name: t('gapMln'), type: 'bar', data: top.map((r) => r.gap / 1e6), barMaxWidth: 18 }],
    })),
    table(t('mirror'), data, [
      { key: 'exporter', value: (r) => party(r.exporter) },
      { key: 'importer', value: (r) => party(r.importer) },
      { key: 'period', value: (r) => r.period, show: (r) => period(r.period) },
      { key: 'unit', value: (r) => r.unit },
      { key: 'exporterSays', num: true, value: (r) => r.exporter_says, show: (r) => millions(r.exporter_says) },
      { key: 'importerSays', num: true, value: (r) => r.importer_says, show: (r) => millions(r.importer_says) },
      { key: 'gapMln', num: true, value: (r) => r.gap, show: (r) => millions(r.gap) },
      { key: 'gapPercent', num: true, value: (r) => r.gap_percent, show: (r) => percent(r.gap_percent) },
      { key: 'afterFreight', num: true, value: (r) => r.gap_after_freight_percent, show: (r) => percent(r.gap_after_freight_percent) },
      { key: 'sources', value: (r) => r.exporter_source + ' / ' + r.importer_source },
    ]),
    left('mirror'),
  ];
}
