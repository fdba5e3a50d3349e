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

/** Whole samples by field, for editors that complete: where a field's own is of another place, or a part only. */
export const whole: Record<string, unknown[]> = {
  contradictions: [
    [
      {
        figures: ['grain.level', 'rice.level'],
        trusted: ['grain.level'],
        why: { vi: 'Tổng ghi ở đoạn mở đầu là số cũ.' },
      },
    ],
  ],
  corrected: [
    {
      of: '65.9',
      value: '66.9',
      printed: 'bằng 66,9% kế hoạch',
      source: 'dinh-chinh',
      day: '2026-11-25',
      why: { vi: 'Báo in nhầm một chữ số.' },
    },
  ],
  facts: [{ level: { type: 'level', value: '2400', printed: '2.400 tỷ đồng' } }],
  licence: [{ name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/deed.vi' }],
  name: ['CC BY 4.0'],
  place: [
    {
      id: 'bac-kan-city',
      name: { vi: 'thành phố Bắc Kạn' },
      valid: { from: '2015-03-11', to: '2025-07-01' },
    },
  ],
  publisher: [{ vi: 'Toà soạn' }],
  readings: [inPlace['facts.readings']],
  sources: [inPlace['.sources']],
  title: [inPlace['sources.title']],
  valid: [{ from: '2015-03-11', to: '2025-07-01' }],
};
