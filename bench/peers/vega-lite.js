import figures from 'figures';
import embed from 'vega-embed';

for (const { id, percent } of figures) {
  const holder = document.getElementById(id);
  embed(
    holder,
    {
      data: { values: [{ label: `${percent}%`, percent }] },
      width: 'container',
      height: 48,
      mark: { type: 'bar', color: '#2a6f97' },
      encoding: {
        x: {
          field: 'percent',
          type: 'quantitative',
          title: null,
          scale: { domain: [0, Math.max(100, percent)] },
        },
        y: { field: 'label', type: 'nominal', title: null },
      },
    },
    { actions: false, renderer: 'svg' },
  );
}
