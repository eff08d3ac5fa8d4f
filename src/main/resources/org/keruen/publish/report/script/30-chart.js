'use strict';
const charts = [];

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

const palette = () => ['--c1', '--c2', '--c3', '--c4', '--c5', '--c6', '--c7', '--c8'].map(colour);

/** A chart that is drawn once it is in the page; what it shows stands in a table beside it. */
function chart(label, options) {
  const node = el('div', { cls: 'chart', role: 'img', 'aria-label': label });
  charts.push({ node, options, drawn: null });
  return node;
}

function draw(print) {
  for (let i = charts.length - 1; i >= 0; i--) {
    const c = charts[i];
    if (!c.node.isConnected) {
      if (c.drawn) {
        c.drawn.dispose();
      }
      charts.splice(i, 1);
      continue;
    }
    const width = print ? 680 : c.node.clientWidth;
    if (width === 0) {
      continue;
    }
    if (!c.drawn) {
      c.drawn = echarts.init(c.node, null, { renderer: 'svg', width });
    }
    c.drawn.resize({ width });
    c.drawn.setOption(withLooks(c.options(width < 520), width < 520), true);
  }
}

function withLooks(options, narrow) {
  const ink = colour('--ink');
  const line = colour('--line');
  const few = options.legend !== false && options.series.length <= 5;
  const axis = { axisLabel: { color: ink, hideOverlap: true }, axisLine: { lineStyle: { color: line } }, splitLine: { lineStyle: { color: line } }, nameTextStyle: { color: ink } };
  const dress = (a) => ({ ...axis, ...a, axisLabel: { ...axis.axisLabel, ...(a.axisLabel || {}) } });
  return {
    animation: false,
    color: palette(),
    textStyle: { fontFamily: 'inherit', color: ink },
    // Tooltips are drawn, never written as HTML: names come from the inbox.
    tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, backgroundColor: colour('--card'), borderColor: line, textStyle: { color: ink, fontSize: 12 }, valueFormatter: (v) => (v === null || v === undefined ? '–' : figure(v)) },
    grid: { left: 10, right: 16, top: 34, bottom: options.legend === false ? 10 : narrow && few ? 16 + 24 * options.series.length : 46, containLabel: true },
    ...options,
    legend: options.legend === false ? undefined : { type: few ? 'plain' : 'scroll', orient: few && narrow ? 'vertical' : 'horizontal', left: few && narrow ? 10 : 'center', bottom: 4, textStyle: { color: ink, width: narrow ? 250 : 420, overflow: 'truncate' }, pageTextStyle: { color: ink }, pageIconColor: ink },
    xAxis: dress(options.xAxis),
    yAxis: dress(options.yAxis),
  };
}
