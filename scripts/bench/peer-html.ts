import type { PlanFigure } from './plan-figures.ts';

/** The floor: charts written by hand as HTML and SVG, in one file that asks for no other. */
export const floorHtml = (figures: readonly PlanFigure[]): string =>
  htmlOf(
    figures,
    ({ name, percent }) => {
      const wide = 300 / Math.max(100, percent);
      return `<svg viewBox="0 0 360 40" role="img" aria-label="${name}: ${percent}%"><rect y="6" width="${round(percent * wide)}" height="20" fill="#2a6f97"/><path d="M0 0v32M${round(100 * wide)} 0v32" stroke="#222"/><text x="${round(percent * wide + 5)}" y="21">${percent}%</text></svg>`;
    },
    '',
  );

/** A page whose script draws: each chart has its place and its height before it does. */
export const drawnHtml = (figures: readonly PlanFigure[], script: string): string =>
  htmlOf(figures, ({ id }) => `<div id="${id}"></div>`, `<script type="module" src="${script}"></script>`);

const style =
  'body{font:16px/1.4 system-ui,sans-serif;margin:16px auto;max-width:640px;padding:0 16px}h2{font-size:16px;margin:16px 0 4px}div{height:80px}svg{display:block;max-width:100%}';

const htmlOf = (
  figures: readonly PlanFigure[],
  drawing: (figure: PlanFigure) => string,
  script: string,
): string => {
  const title = figures.length === 1 ? (figures[0]?.name ?? '') : 'Kế hoạch năm';
  const charts = figures.map((figure) =>
    figures.length === 1 ? drawing(figure) : `<h2>${figure.name}</h2>${drawing(figure)}`,
  );
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><meta name="description" content="${title}"><link rel="icon" href="data:,"><style>${style}</style>${script}<main><h1>${title}</h1>${charts.join('')}</main></html>`;
};

const round = (px: number): number => Math.round(px * 10) / 10;
