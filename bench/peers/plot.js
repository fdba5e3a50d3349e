import { barX, plot, ruleX } from '@observablehq/plot';
import figures from 'figures';

for (const { id, percent } of figures) {
  const holder = document.getElementById(id);
  holder.append(
    plot({
      width: holder.clientWidth,
      height: holder.clientHeight,
      marginLeft: 64,
      x: { domain: [0, Math.max(100, percent)] },
      y: { label: null },
      marks: [
        barX([{ percent }], { x: 'percent', y: () => `${percent}%`, fill: '#2a6f97' }),
        ruleX([0, 100]),
      ],
    }),
  );
}
