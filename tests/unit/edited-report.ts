/** A published report, and as it would be after an edit of every sort: what a page for review has to show. */
import type { ReportModel } from '../../src/model/model.ts';
import { changed } from './published-reports.ts';
import { publishedReports } from './real-data.ts';

export const editedReport = (): { model: ReportModel; edited: ReportModel } => {
  const [model] = publishedReports();
  const paced = model?.reported.find(({ said, node }) => said.type === 'comparison' && node.indicator.pace);
  if (!model || !paced) throw new Error('no report is published whose figures are paced');
  const edited = changed(model, ({ topics, overview }) => {
    const fact = topics.get(paced.node.topic)?.indicators[paced.node.id]?.facts[paced.factId];
    Object.assign(fact ?? {}, { value: '51.2', printed: 'bằng 51,2% kế hoạch' });
    const [first, second, third] = [...topics.values()];
    Object.assign(first?.paragraphs[0] ?? {}, { en: 'A sentence that changed in English alone.' });
    second?.charts?.splice(0, 1);
    Object.assign(third?.charts?.[0]?.title ?? {}, { en: `A title ${'much longer than '.repeat(6)}before` });
    overview.lead.push({ vi: 'Một câu mới.', en: 'A new sentence.' });
  });
  return { model, edited };
};
