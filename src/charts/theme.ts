/** What drawing and CSS share: the two drawn sizes, and colours by their custom properties. */
export const sizes = {
  narrow: { width: 340, fontSize: 13 },
  wide: { width: 720, fontSize: 14 },
} as const;
export type SizeName = keyof typeof sizes;
export type Size = (typeof sizes)[SizeName];
export const sizeNames = Object.keys(sizes) as SizeName[];

export const colour = {
  ink: 'var(--ink)',
  reported: 'var(--reported)',
  context: 'var(--context)',
  accent: 'var(--accent-text)',
  paper: 'var(--paper)',
} as const;
