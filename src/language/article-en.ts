/** A period in an English sentence: "the first 8 months of 2023", but "August 2023". */
export const the = (period: string): string => (/^(?:first|school)/.test(period) ? `the ${period}` : period);
