'use strict';
const claimFilter = { verdict: '', text: '', shown: 40 };

function tone(verdict) {
  return verdict === 'contradicted' || verdict === 'inconsistent' ? 'bad' : /^supported$|^supported_by_mirror$/.test(verdict) ? 'good' : verdict === 'supported_other_period' ? 'warn' : '';
}

function viewClaims() {
  const all = rows('claims');
  if (all.length === 0) {
    return [el('p', { cls: 'empty' }, t('noClaims'))];
  }
  const redraw = () => { claimFilter.shown = 40; fill(); };
  const list = el('div', {});
  const count = el('p', { cls: 'soft', role: 'status' });
  const verdicts = rows('verdicts').map((v) => [v.verdict, word('verdict', v.verdict) + ' (' + number(v.claims) + ')']);
  const search = el('input', { type: 'search', value: claimFilter.text, oninput: (e) => { claimFilter.text = e.target.value; redraw(); } });

  function fill() {
    const text = claimFilter.text.toLocaleLowerCase();
    const found = all.filter((c) =>
      (!claimFilter.verdict || c.verdict === claimFilter.verdict) && (!state.only || c.pair === state.only) &&
      (!text || [c.quote, c.title, c.article, c.publisher, c.attributed_to, party(c.reporter), party(c.partner)].join(' ').toLocaleLowerCase().includes(text)));
    count.textContent = [t('claimsFound', { n: number(found.length) }), state.only ? pairName(state.only) : '', word('verdict', claimFilter.verdict), claimFilter.text].filter(Boolean).join(' · ');
    const wanted = found.findIndex((c) => c.claim_id === state.claim);
    list.replaceChildren(...found.slice(0, Math.max(claimFilter.shown, wanted + 1)).map(claim));
    if (found.length > claimFilter.shown) {
      list.append(el('button', { type: 'button', cls: 'more', onclick: () => { claimFilter.shown += 100; fill(); } }, t('more', { n: number(found.length - claimFilter.shown) })));
    }
  }

  fill();
  return [
    el('p', { cls: 'lead' }, t('claimsLead')),
    el('div', { cls: 'filters' },
      choice('verdict', [['', t('allVerdicts')], ...verdicts], claimFilter.verdict, (v) => { claimFilter.verdict = v; redraw(); }),
      pairChoice('only', redraw),
      el('label', {}, t('search'), search)),
    verdictChart(),
    count, list, left('claims'),
  ];
}

function verdictChart() {
  const counts = rows('verdicts');
  const shown = [...counts].reverse();
  return folded(t('verdicts'), [
    chart(t('verdicts'), () => ({
      legend: false,
      grid: { left: 10, right: 24, top: 10, bottom: 10, containLabel: true },
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: { type: 'category', data: shown.map((v) => word('verdict', v.verdict)), axisLabel: { interval: 0 } },
      series: [{ name: t('claims'), type: 'bar', data: shown.map((v) => v.claims), barMaxWidth: 22 }],
    })),
    table(t('verdicts'), counts, [
      { key: 'verdict', value: (r) => word('verdict', r.verdict) },
      { key: 'claims', num: true, value: (r) => r.claims, show: (r) => number(r.claims) },
      { key: 'newClaims', num: true, value: (r) => r.claims_new, show: (r) => number(r.claims_new) },
    ])]);
}

function claim(c) {
  const about = [word('flow', c.flow), c.measure === 'value' ? '' : word('measure', c.measure), c.product === 'TOTAL' ? '' : c.product].filter(Boolean).join(', ');
  const body = el('div', { cls: 'claim-body' });
  const node = el('details', { cls: 'claim', id: 'claim-' + c.claim_id },
    el('summary', {},
      el('span', {}, chip(word('verdict', c.verdict) || t('unknown'), tone(c.verdict))),
      el('span', {}, party(c.reporter) + ' – ' + party(c.partner) + ': ' + about),
      el('span', {}, el('b', {}, (c.qualifier === 'exact' ? '' : word('qualifier', c.qualifier) + ' ') + amount(c.value, c.unit)), ' · ' + (c.period === '?' ? t('noPeriod') : period(c.period))),
      el('span', { cls: 'soft' }, [c.attributed_to || c.publisher || c.article, day(c.published_on)].filter(Boolean).join(', '))),
    body);
  node.addEventListener('toggle', () => {
    if (node.open && body.childNodes.length === 0) {
      body.append(...claimBody(c));
    }
  });
  if (state.claim === c.claim_id) {
    node.open = true;
  }
  return node;
}

function claimBody(c) {
  const inText = c.words !== null && c.words !== undefined && c.words !== '';
  const quote = inText
    ? el('blockquote', {}, el('span', { cls: 'around' }, c.before.length < 280 ? c.before : '…' + c.before.slice(c.before.search(/\s/))), el('mark', {}, c.words), el('span', { cls: 'around' }, c.after.length < 280 ? c.after : c.after.replace(/\s\S*$/, '') + ' …'))
    : el('blockquote', {}, sentenceWithQuote(c));
  const facts = [
    ['article', [c.title, c.publisher, c.article].filter(Boolean).join(' · ')],
    ['place', el('code', {}, c.place)],
    c.copy_of ? ['copyOf', c.copy_of] : null,
    ['saidBy', c.attributed_to || t('nobody')],
    ['figure', [word('qualifier', c.qualifier), amount(c.value, c.unit), word('modality', c.modality)].filter(Boolean).join(', ')],
    ['readPeriod', period(c.period) + (c.period === '?' ? '' : ' (' + c.period + ')') + (c.period_reason ? ': ' + c.period_reason : '')],
    c.period_alternatives ? ['otherPeriods', c.period_alternatives.split(' ').map((p) => period(p) + ' (' + p + ')').join('; ')] : null,
    c.official_value !== null ? ['official', amount(c.official_value, c.unit) + ', ' + period(c.official_period)] : null,
    c.deviation_percent !== null ? ['deviation', percent(c.deviation_percent) || '0 %'] : null,
    c.tolerance_low !== null ? ['tolerance', amount(c.tolerance_low, c.unit) + ' – ' + amount(c.tolerance_high, c.unit)] : null,
    c.arithmetic_ok !== null ? ['arithmetic', c.arithmetic_ok ? t('fits') : t('fitsNot')] : null,
    ['verdict', [chip(word('verdict', c.verdict), tone(c.verdict)), ' ' + t('verdictMeans.' + c.verdict)]],
    ['reason', c.reason],
    ['explain', el('code', {}, 'keruen explain ' + c.claim_id)],
  ];
  const cells = cellsOf(c);
  return [quote, el('dl', {}, facts.filter(Boolean).map(([key, value]) => [el('dt', {}, t(key)), el('dd', {}, value)])),
    cells.length > 0 ? [el('h3', {}, t('cells')), table(t('cells'), cells, [
      { key: 'place', value: (r) => [r.file, r.sheet, r.cell].filter(Boolean).join('!'), show: (r) => el('code', {}, [r.file, r.sheet, r.cell].filter(Boolean).join('!')) },
      { key: 'printed', num: true, value: (r) => r.raw_text },
      { key: 'under', value: (r) => r.header_path },
      { key: 'value', num: true, value: (r) => r.value, show: (r) => amount(r.value, r.unit) },
      { key: 'period', value: (r) => r.period, show: (r) => period(r.period) },
      { key: 'source', value: (r) => r.source_id },
      { key: 'vintage', value: (r) => r.vintage, show: (r) => day(r.vintage) },
      { key: 'explain', value: (r) => r.observation_id, show: (r) => el('code', {}, 'keruen explain ' + r.observation_id) },
    ])] : []].flat(Infinity);
}

function sentenceWithQuote(c) {
  const at = c.sentence && c.quote ? c.sentence.indexOf(c.quote) : -1;
  return at < 0 ? [c.sentence || c.quote] : [c.sentence.slice(0, at), el('mark', {}, c.quote), c.sentence.slice(at + c.quote.length)];
}

function cellsOf(c) {
  const ids = new Set((c.against || '').split(/[; ]+/));
  return rows('cells').filter((o) => ids.has(o.observation_id));
}
