/** Made-up reports in any number, the same for the same seed: what builds are measured with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { randomLcg } from 'd3';

type Options = { reports: number; seed?: number };

/** The newest of them; those before it follow backwards, one a month. */
const newest = { year: 2024, month: 12 };

/**
 * Writes a folder of data with one report a month, of ten charts each in both languages: four that are declared,
 * and a line for each of six indicators. The first report has no lines, as nothing is before it.
 */
export const writeSyntheticReports = (folder: string, { reports, seed = 2023 }: Options): void => {
  put(path.join(folder, 'site.json'), site);
  put(path.join(folder, 'glossary.json'), { $schema: './schema/glossary.schema.json', terms: {} });
  const random = randomLcg(seed);
  const years = new Map<number, Year>();
  for (let back = reports - 1; back >= 0; back--) {
    const at = monthBack(back);
    const year = years.get(at.year) ?? drawYear(years.get(at.year - 1), random);
    years.set(at.year, year);
    years.delete(at.year - 2);
    writeReport(path.join(folder, 'reports', idOf(at)), at, [year, years.get(at.year - 1)], random);
  }
};

/** What a year plans and reaches, in billions of đồng. */
type Year = { retail: number; revenue: number; cooperatives: number };
type Month = { year: number; month: number };

const drawYear = (before: Year | undefined, random: () => number): Year => ({
  retail: Math.round((before?.retail ?? 900) * (1.01 + random() * 0.06)),
  revenue: Math.round((before?.revenue ?? 180) * (0.99 + random() * 0.07)),
  cooperatives: (before?.cooperatives ?? 40) + Math.floor(random() * 3),
});

const monthBack = (back: number): Month => {
  const month = newest.year * 12 + newest.month - 1 - back;
  return { year: Math.floor(month / 12), month: (month % 12) + 1 };
};

const idOf = ({ year, month }: Month): string => `${year}-${String(month).padStart(2, '0')}`;

const writeReport = (
  folder: string,
  at: Month,
  [year, before]: [Year, Year | undefined],
  random: () => number,
): void => {
  put(path.join(folder, 'report.json'), reportOf(at));
  put(path.join(folder, 'overview.json'), overview);
  put(path.join(folder, 'economy.json'), economyOf(at, [year, before], random));
  put(path.join(folder, 'people.json'), peopleOf(at, year, random));
};

const put = (file: string, value: unknown): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
};

const site = {
  $schema: './schema/site.schema.json',
  name: { vi: 'Số liệu bịa để đo', en: 'Made-up figures to measure with' },
  description: {
    vi: 'Báo cáo bịa của một nơi không có thật.',
    en: 'Made-up reports of a place that does not exist.',
  },
  place: {
    id: 'vi-du',
    name: { vi: 'thị xã Ví Dụ', en: 'the invented town of Ví Dụ' },
    valid: { from: null, to: null },
  },
  issuers: {},
  areas: {},
  publisher: null,
  contact: null,
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
};

const reportOf = (at: Month) => ({
  $schema: '../../schema/report.schema.json',
  status: 'published',
  period: `${at.year}-01/${idOf(at)}`,
  cutOff: null,
  sources: [
    {
      id: 'bao-vi-du',
      title: 'Bài bịa để đo',
      publisher: 'Báo Ví Dụ',
      byline: null,
      published: null,
      address: null,
      paragraphCount: 4,
      wordCount: 200,
    },
  ],
  names: {},
  topics: ['economy', 'people'],
});

const overview = {
  $schema: '../../schema/overview.schema.json',
  title: { vi: '{place.name} sau {report.period}', en: '{place.name} after the {report.period}' },
  lead: [
    {
      vi: 'Bán lẻ {retail-sales.plan}; thu ngân sách {budget-revenue.plan}.',
      en: 'Retail stands at {retail-sales.plan}; budget revenue at {budget-revenue.plan}.',
    },
  ],
  charts: [
    {
      id: 'plan-panel',
      kind: 'plan-panel',
      facts: ['retail-sales.plan', 'budget-revenue.plan'],
      title: {
        vi: 'Bán lẻ {retail-sales.plan}, thu ngân sách {budget-revenue.plan}',
        en: 'Retail at {retail-sales.plan}, budget revenue at {budget-revenue.plan}',
      },
      summary: {
        vi: 'Phần kế hoạch đã đạt sau {report.period}.',
        en: 'How much of each plan was met after the {report.period}.',
      },
    },
  ],
  statements: {},
  matrix: [],
};

const economyOf = ({ month }: Month, [year, before]: [Year, Year | undefined], random: () => number) => {
  const part = month / 12;
  const retail = Math.round(year.retail * part);
  const change = before ? round((retail / Math.round(before.retail * part) - 1) * 100, 1) : undefined;
  const facts = {
    level: level(retail, `đạt ${vi(retail)} tỷ đồng`),
    plan: planRatio('plan', 'kế hoạch', round((retail / year.retail) * 100 * (0.96 + random() * 0.06), 1)),
    'same-period': {
      type: 'comparison',
      base: { type: 'period', period: 'same-period' },
      form: 'change',
      value: String(change ?? 4.2),
      printed: `tăng ${vi(change ?? 4.2)}% so với cùng kỳ`,
      paragraph: 2,
    },
  };
  return {
    $schema: '../../schema/topic.schema.json',
    title: { vi: 'Kinh tế', en: 'Economy' },
    paragraphs: [
      {
        vi: 'Bán lẻ {retail-sales.level}, {retail-sales.plan}, {retail-sales.same-period}.',
        en: 'Retail {retail-sales.level}, {retail-sales.plan}, {retail-sales.same-period}.',
      },
      {
        vi: 'Thu ngân sách {budget-revenue.plan}; sản lượng điện {power-output.level}.',
        en: 'Budget revenue stands at {budget-revenue.plan}; power output {power-output.level}.',
      },
    ],
    indicators: {
      'retail-sales': {
        name: {
          vi: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ',
          en: 'Total retail sales of goods and service revenue',
        },
        definition: {
          vi: 'Tiền bán lẻ hàng hóa và dịch vụ trên địa bàn.',
          en: 'Money from goods and services sold in the town.',
        },
        unit: 'billion-dong',
        pace: true,
        facts,
      },
      'budget-revenue': {
        name: { vi: 'Thu ngân sách trên địa bàn', en: 'Budget revenue collected in the town' },
        definition: { vi: 'Các khoản thu trên địa bàn thị xã.', en: 'What is collected in the town.' },
        unit: 'billion-dong',
        pace: true,
        facts: {
          plan: planRatio('budget-estimate', 'dự toán', round(100 * part * (0.8 + random() * 0.3), 1)),
        },
      },
      'power-output': {
        name: { vi: 'Sản lượng điện', en: 'Power output' },
        definition: { vi: 'Điện sản xuất trong tháng.', en: 'Power made in the month.' },
        unit: 'million-kilowatt-hours',
        clock: 'month',
        facts: powerFacts(round(8 + random() * 9, 1)),
      },
    },
    charts: [
      {
        id: 'retail-sales-plan',
        kind: 'plan-pace',
        facts: ['retail-sales.plan'],
        title: { vi: 'Bán lẻ {retail-sales.plan}', en: 'Retail at {retail-sales.plan}' },
        summary: {
          vi: 'So với mốc thời gian, {retail-sales.plan.gap}.',
          en: 'Counted in months, {retail-sales.plan.gap}.',
        },
      },
      {
        id: 'retail-sales-change',
        kind: 'period-change',
        facts: ['retail-sales.same-period'],
        title: { vi: 'Bán lẻ {retail-sales.same-period}', en: 'Retail {retail-sales.same-period}' },
        summary: {
          vi: 'Từ {retail-sales.level|value} và tỷ lệ thay đổi suy ra {retail-sales.same-period.implied}.',
          en: 'From {retail-sales.level|value} and the change it follows that {retail-sales.same-period.implied}.',
        },
      },
    ],
  };
};

const peopleOf = ({ month }: Month, { cooperatives }: Year, random: () => number) => {
  const jobs = Math.round(30 * month + random() * 25);
  const online = round(50 + random() * 30, 1);
  return {
    $schema: '../../schema/topic.schema.json',
    title: { vi: 'Người dân', en: 'People' },
    paragraphs: [
      {
        vi: 'Có {cooperatives.level|value}; giải quyết việc làm cho {jobs.level|value}; dịch vụ công trực tuyến {online-services.level}.',
        en: 'There are {cooperatives.level|value}; {jobs.level|value} were helped into work; online services {online-services.level}.',
      },
    ],
    indicators: {
      cooperatives: {
        name: { vi: 'Tổng số hợp tác xã', en: 'Cooperatives in all' },
        definition: { vi: 'Hợp tác xã đang có ở cuối kỳ.', en: 'Cooperatives at the end of the period.' },
        unit: 'count',
        counted: { vi: 'hợp tác xã', en: 'cooperative|cooperatives' },
        clock: 'stock',
        facts: { level: level(cooperatives, `${cooperatives} HTX`, 3) },
      },
      jobs: {
        name: { vi: 'Lao động được giải quyết việc làm', en: 'Workers helped into work' },
        definition: {
          vi: 'Người có việc làm từ ba tháng trở lên nhờ các chương trình của thị xã.',
          en: 'People in work for three months or more through the town’s programmes.',
        },
        unit: 'count',
        counted: { vi: 'lao động', en: 'worker|workers' },
        facts: { level: level(jobs, `Giải quyết việc làm cho ${jobs} lao động`, 3) },
      },
      'online-services': {
        name: { vi: 'Tỷ lệ dịch vụ công trực tuyến toàn trình', en: 'Share of public services fully online' },
        definition: {
          vi: 'Phần dịch vụ công làm trọn được trên mạng.',
          en: 'Services that can be completed online.',
        },
        unit: 'percent',
        clock: 'stock',
        facts: { level: level(online, `đạt ${vi(online)}%`, 4) },
      },
    },
    charts: [
      {
        id: 'online-services-share',
        kind: 'share',
        facts: ['online-services.level'],
        title: {
          vi: '{online-services.level|value} dịch vụ công làm được trọn trên mạng',
          en: '{online-services.level|value} of public services are offered fully online',
        },
        summary: { vi: 'Phần dịch vụ được cung cấp.', en: 'The share of services that is offered.' },
      },
    ],
  };
};

const level = (value: number, printed: string, paragraph = 2) => ({
  type: 'level',
  value: String(value),
  printed,
  paragraph,
});

const powerFacts = (output: number) => ({ level: level(output, `đạt ${vi(output)} triệu kWh`) });

const planRatio = (word: string, said: string, value: number) => ({
  type: 'comparison',
  base: { type: 'plan', word },
  form: 'ratio',
  value: String(value),
  printed: `bằng ${vi(value)}% ${said}`,
  paragraph: 2,
});

/** To so many digits after the point. */
const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const written = new Intl.NumberFormat('vi', { maximumFractionDigits: 2 });
/** As a Vietnamese report prints it. */
const vi = (value: number): string => written.format(value);
