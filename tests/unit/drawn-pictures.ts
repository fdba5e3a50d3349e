import { createHash } from 'node:crypto';
import { chartLayout } from '../../src/charts/figure.ts';
import { png } from '../../src/charts/png.ts';
import { poster } from '../../src/charts/poster.ts';
import { sharePicture } from '../../src/charts/share-picture.ts';
import { languages } from '../../src/language/languages.ts';
import { chartsOf } from '../../src/model/charts.ts';
import { publishedReports } from './real-data.ts';

/** One digest of the pictures of one chart of each report. */
export const digestOfPictures = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const model of publishedReports()) {
    const { chart } = chartsOf(model)[0] ?? {};
    if (!chart) continue;
    const layout = chartLayout(chart, model, languages.vi);
    const credit = { siteName: 'Bắc Kạn', address: 'https://example.org/' };
    hash.update(await png(poster(layout, credit), 2));
    hash.update(await png(sharePicture(layout, credit.siteName), 1));
  }
  return hash.digest('hex');
};
