/** Samples that messages about mistakes quote where a field's own, in `fields.ts`, would not do. */

/** A sentence for a text, by language. */
export const words: Record<string, string> = { vi: 'Một câu tiếng Việt.', en: 'One sentence in English.' };

/** Samples for where a field's own would mislead, as "parent.field". */
export const inPlace: Record<string, unknown> = {
  '.name': { vi: 'Bắc Kạn qua những con số' },
  '.sources': [
    {
      id: 'bao-bac-kan',
      title: 'TP. Bắc Kạn nỗ lực hoàn thành nhiệm vụ',
      publisher: 'Báo Bắc Kạn',
      byline: null,
      published: null,
      address: null,
      paragraphCount: 8,
      wordCount: 919,
    },
  ],
  'place.id': 'bac-kan-city',
  'place.name': { vi: 'thành phố Bắc Kạn' },
  'sources.id': 'bao-bac-kan',
  'sources.title': 'TP. Bắc Kạn nỗ lực hoàn thành nhiệm vụ',
  'charts.id': 'plan-panel',
  'base.period': 'same-period',
  'facts.readings': {
    'of-plan': { type: 'level', value: '65.9' },
    'of-all': { type: 'level', value: '65.8' },
  },
};
