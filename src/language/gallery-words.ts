import type { LanguageCode } from './language.ts';

/** The words of the gallery, a page for those who work on the drawings. */
export type GalleryWords = {
  title: string;
  intro: string;
  themes: Record<'light' | 'dark', string>;
  chartsOf: (report: string) => string;
  madeUp: string;
  casesOf: (kind: string) => string;
  caseTitle: (kind: string, name: string) => string;
  caseSummary: string;
};

export const galleryWords: Record<LanguageCode, GalleryWords> = {
  vi: {
    title: 'Mọi biểu đồ và mọi ca khó',
    intro:
      'Trang này chỉ để thử hình vẽ và không có trong bản phát hành. Mọi số liệu ghi “Ví dụ” đều là bịa, không nói về nơi nào có thật.',
    themes: { light: 'nền sáng', dark: 'nền tối' },
    chartsOf: (report) => `Báo cáo ${report}`,
    madeUp: 'Mười hai báo cáo bịa để thử',
    casesOf: (kind) => `Ca khó của loại ${kind}`,
    caseTitle: (kind, name) => `Ví dụ bịa: ${kind}, ${name}`,
    caseSummary: 'Số liệu bịa để thử hình vẽ.',
  },
  en: {
    title: 'Every chart and every awkward case',
    intro:
      'This page only tries out the drawings and is not in the published site. All figures marked “Example” are invented and tell of no real place.',
    themes: { light: 'light', dark: 'dark' },
    chartsOf: (report) => `Report ${report}`,
    madeUp: 'Twelve made-up reports',
    casesOf: (kind) => `Awkward cases of the kind ${kind}`,
    caseTitle: (kind, name) => `Invented example: ${kind}, ${name}`,
    caseSummary: 'Invented figures that try out the drawing.',
  },
};
