'use strict';

function viewNight() {
  const run = rows('run')[0];
  const night = DATA.night;
  const out = [el('p', { cls: 'lead' }, t('nightLead', { date: day(run.business_date), started: run.started_at, run: run.run_id }))];
  if (night) {
    out.push(el('p', {}, chip(t('exit.' + night.exit), night.code === 0 ? 'good' : 'warn'), ' ', t('nightEnd', { code: night.code, seconds: number(night.seconds, 1) })));
  }
  out.push(el('div', { cls: 'tiles' },
    tile(number(run.files), t('files')), tile(number(run.files_new), t('filesNew')), tile(number(run.files_quarantined), t('quarantined')),
    tile(number(run.observations), t('observations')), tile(number(run.claims), t('claims')), tile(number(run.events), t('events')),
    tile(number(run.records_rejected), t('rejected')), tile(number(run.left_out), t('leftOut'))));
  out.push(el('h3', {}, t('stages')));
  if (night) {
    out.push(table(t('stages'), night.stages, [
      { key: 'stage', value: (r) => r.stage, show: (r) => word('stage', r.stage) },
      { key: 'read', num: true, value: (r) => r.read, show: (r) => number(r.read) },
      { key: 'handedOn', num: true, value: (r) => r.handed_on, show: (r) => number(r.handed_on) },
      { key: 'leftOut', num: true, value: (r) => r.left_out, show: (r) => number(r.left_out) },
      { key: 'rejected', num: true, value: (r) => r.rejected, show: (r) => number(r.rejected) },
      { key: 'seconds', num: true, value: (r) => r.seconds, show: (r) => number(r.seconds, 1) },
    ]));
  } else {
    out.push(el('p', { cls: 'empty' }, t('noStages')));
  }
  out.push(el('h3', {}, t('verdicts')), verdictCounts());
  return out;
}

function verdictCounts() {
  const counts = rows('verdicts');
  if (counts.length === 0) {
    return el('p', { cls: 'empty' }, t('noClaims'));
  }
  return el('ul', {}, counts.map((v) => el('li', {}, chip(word('verdict', v.verdict), tone(v.verdict)), ' ' + number(v.claims), v.claims_new ? el('span', { cls: 'soft' }, ' ' + t('newOnes', { n: number(v.claims_new) })) : '')));
}

function viewNew() {
  const fresh = rows('files').filter((f) => f.is_new);
  const out = [el('p', { cls: 'lead' }, t('newLead'))];
  out.push(el('h3', {}, t('unresolved')), el('p', { cls: 'soft' }, t('unresolvedLead')),
    table(t('unresolved'), rows('unresolved'), [
      { key: 'rank', num: true, value: (r) => r.rank },
      { key: 'name', value: (r) => r.name },
      { key: 'times', num: true, value: (r) => r.times, show: (r) => number(r.times) },
      { key: 'files', num: true, value: (r) => r.files },
      { key: 'candidates', value: (r) => r.candidates },
      { key: 'lineToAdd', value: (r) => r.alias_line, show: (r) => el('code', {}, r.alias_line.trim()) },
      { key: 'firstPlace', value: (r) => r.first_place },
    ]), left('unresolved'));
  out.push(el('h3', {}, t('rejects')),
    table(t('rejects'), rows('rejects'), [
      { key: 'kind', value: (r) => r.kind, show: (r) => chip(word('reject', r.kind), r.kind === 'QUARANTINED' ? 'bad' : 'warn') },
      { key: 'reason', value: (r) => r.reason, show: (r) => word('reason', r.reason) },
      { key: 'detail', value: (r) => r.detail },
      { key: 'times', num: true, value: (r) => r.times, show: (r) => number(r.times) },
      { key: 'firstPlace', value: (r) => r.first_place },
    ]), left('rejects'));
  out.push(el('h3', {}, t('newFiles')),
    table(t('newFiles'), fresh, [
      { key: 'file', value: (r) => r.file },
      { key: 'source', value: (r) => r.source_id },
      { key: 'state', value: (r) => r.state, show: (r) => chip(word('state', r.state), r.state === 'loaded' ? 'good' : r.state === 'quarantined' ? 'bad' : '') },
      { key: 'read', num: true, value: (r) => r.records_read, show: (r) => number(r.records_read) },
      { key: 'handedOn', num: true, value: (r) => r.records_handed_on, show: (r) => number(r.records_handed_on) },
      { key: 'leftOut', num: true, value: (r) => r.records_left_out, show: (r) => number(r.records_left_out) },
      { key: 'rejected', num: true, value: (r) => r.records_rejected, show: (r) => number(r.records_rejected) },
    ]), left('files'));
  out.push(el('h3', {}, t('revisions')), el('p', { cls: 'soft' }, t('revisionsLead')),
    table(t('revisions'), rows('revisions'), [
      { key: 'source', value: (r) => r.source },
      { key: 'reporter', value: (r) => party(r.reporter) },
      { key: 'partner', value: (r) => party(r.partner) },
      { key: 'flow', value: (r) => word('flow', r.flow) },
      { key: 'period', value: (r) => r.period, show: (r) => period(r.period) },
      { key: 'before', num: true, value: (r) => r.old_value, show: (r) => amount(r.old_value, r.unit) },
      { key: 'now', num: true, value: (r) => r.new_value, show: (r) => amount(r.new_value, r.unit) },
      { key: 'change', num: true, value: (r) => r.change_percent, show: (r) => percent(r.change_percent) },
      { key: 'vintage', value: (r) => r.new_vintage, show: (r) => day(r.new_vintage) },
    ]), left('revisions'));
  return out;
}

function viewChecks() {
  const all = rows('checks');
  const bad = all.filter((c) => !c.passed);
  return [
    el('p', { cls: 'lead' }, t('checksLead', { n: number(all.length), bad: number(bad.length) })),
    table(t('checks'), all, [
      { key: 'state', value: (r) => (r.passed ? 2 : r.severity === 'error' ? 0 : 1), show: (r) => chip(r.passed ? t('passed') : word('severity', r.severity), r.passed ? 'good' : r.severity === 'error' ? 'bad' : 'warn') },
      { key: 'check', value: (r) => r.check_id },
      { key: 'meaning', value: (r) => r.message },
      { key: 'found', num: true, value: (r) => r.found, show: (r) => number(r.found) },
      { key: 'allowed', num: true, value: (r) => r.allowed, show: (r) => number(r.allowed) },
      { key: 'threshold', value: (r) => r.threshold },
    ]),
    el('h3', {}, t('findings')),
    bad.length === 0 ? el('p', { cls: 'empty' }, t('nothing')) : bad.map((c) => folded(c.check_id + ': ' + t('foundRows', { n: number(c.found) }), [
      el('p', { cls: 'soft' }, c.message),
      table(c.check_id, rows('findings').filter((f) => f.check_id === c.check_id), [
        { key: 'rank', num: true, value: (r) => r.number },
        { key: 'finding', value: (r) => r.finding },
      ]),
      c.found > 50 ? el('p', { cls: 'left' }, t('allFindings') + ' ', el('code', {}, 'keruen query "SELECT finding FROM check_finding WHERE check_id = \'' + c.check_id + '\'"')) : null,
    ])),
  ];
}
