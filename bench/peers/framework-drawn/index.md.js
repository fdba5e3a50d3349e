/** A page loader: it runs at build, and what it prints is the page. */
import { readFileSync } from 'node:fs';
import { barX, plot, ruleX } from '@observablehq/plot';
import { JSDOM } from 'jsdom';

const figures = JSON.parse(readFileSync(new URL('figures.json', import.meta.url), 'utf8'));
const { document } = new JSDOM('').window;

const drawn = figures.map(({ name, percent }) => {
  const { outerHTML } = plot({
    document,
    width: 360,
    height: 80,
    marginLeft: 64,
    x: { domain: [0, Math.max(100, percent)] },
    y: { label: null },
    marks: [barX([{ percent }], { x: 'percent', y: () => `${percent}%` }), ruleX([0, 100])],
  });
  return `## ${name}\n\n${outerHTML.replaceAll(/\n\s*/g, ' ')}\n`;
});
console.log(`# Kế hoạch năm\n\n${drawn.join('\n')}`);
