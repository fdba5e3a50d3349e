/** The part of this package that is used here; it has no types of its own. */
declare module 'subset-font' {
  type Options = {
    targetFormat?: 'woff2';
    keepFeatures?: string[];
    noLayoutClosure?: boolean;
    preserveNameIds?: number[];
    variationAxes?: Record<string, number | { min: number; max: number }>;
  };
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
