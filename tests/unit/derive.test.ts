import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import type { Derived } from '../../src/model/derive.ts';
import { sayFigure } from '../../src/model/words.ts';
import { derivedIn, plain, shown } from './figures.ts';
import { modelOf } from './real-data.ts';

const model = modelOf('2023-08');
const derived = new Map(derivedIn(model).map((figure) => [figure.ref, figure]));

/** Formula, inputs, what is known, and the figure in Vietnamese and English. */
type Row = [formula: string, inputs: string[], known: string, vi: string, en: string];

const sales = ['retail-sales.level', 'retail-sales.plan'];
const salesBefore = ['retail-sales.level', 'retail-sales.same-period'];
const grain = ['spring-grain.level', 'spring-grain.plan'];
const grainBefore = ['spring-grain.level', 'spring-grain.same-period'];

const rows: Record<string, Row> = {
  'retail-sales.plan.implied': [
    'level-by-ratio',
    sales,
    '(4700000/1319 ; 4900000/1317]',
    'kế hoạch năm 2023 là từ 3.500 đến 3.800 tỷ đồng',
    'the 2023 plan works out at 3,500 to 3,800 billion dong',
  ],
  'retail-sales.plan.remaining': [
    'remaining',
    sales,
    '(1600350/1319 ; 1673350/1317]',
    'còn 1.200 tỷ đồng nữa mới bằng kế hoạch năm 2023',
    '1,200 billion dong still to go to the 2023 plan',
  ],
  'retail-sales.plan.gap': [
    'gap',
    ['retail-sales.plan'],
    '[-49/60 ; -43/60)',
    'thấp hơn mốc 8/12 là từ 0,7 đến 0,9 điểm phần trăm',
    '0.7 to 0.9 percentage points under the 8/12 mark',
  ],
  'retail-sales.plan.pace': [
    'pace',
    ['retail-sales.plan'],
    '[8.23125 ; 8.24375)',
    'bình quân 8,2 điểm phần trăm mỗi tháng',
    '8.2 percentage points a month on average',
  ],
  'retail-sales.plan.pace-needed': [
    'pace-needed',
    ['retail-sales.plan'],
    '(8.5125 ; 8.5375]',
    'cần bình quân 8,5 điểm phần trăm mỗi tháng',
    '8.5 percentage points a month needed on average',
  ],
  'retail-sales.plan.pace-ratio': [
    'pace-ratio',
    ['retail-sales.plan'],
    '(1362/1319 ; 1366/1317]',
    'gấp 1,03 lần nhịp bình quân đã qua',
    '1.03 times the average pace so far',
  ],
  'retail-sales.same-period.implied': [
    'level-by-change',
    salesBefore,
    '(47000000/20739 ; 49000000/20737]',
    'mức cùng kỳ năm 2022 là 2.300 tỷ đồng',
    'the level in the same period of 2022 works out at 2,300 billion dong',
  ],
  'retail-sales.same-period.amount': [
    'amount-of-change',
    salesBefore,
    '[1731950/20737 ; 1810550/20739)',
    'tăng trong khoảng từ 83 đến 88 tỷ đồng so với cùng kỳ năm 2022',
    'up 83 to 88 billion dong on the same period of 2022',
  ],
  'budget-revenue.plan.gap': [
    'gap',
    ['budget-revenue.plan'],
    '[-1309/60 ; -1303/60)',
    'thấp hơn mốc 8/12 là 21,8 điểm phần trăm',
    '21.8 percentage points under the 8/12 mark',
  ],
  'budget-revenue.plan.pace': [
    'pace',
    ['budget-revenue.plan'],
    '[5.60625 ; 5.61875)',
    'bình quân 5,6 điểm phần trăm mỗi tháng',
    '5.6 percentage points a month on average',
  ],
  'budget-revenue.plan.pace-needed': [
    'pace-needed',
    ['budget-revenue.plan'],
    '(13.7625 ; 13.7875]',
    'cần bình quân 13,8 điểm phần trăm mỗi tháng',
    '13.8 percentage points a month needed on average',
  ],
  'budget-revenue.plan.pace-ratio': [
    'pace-ratio',
    ['budget-revenue.plan'],
    '(2202/899 ; 2206/897]',
    'gấp 2,45 lần nhịp bình quân đã qua',
    '2.45 times the average pace so far',
  ],
  'public-investment.plan.gap': [
    'gap',
    ['public-investment.plan'],
    '[-229/6 ; -223/6)',
    'thấp hơn mốc 8/12 là 38 điểm phần trăm',
    '38 percentage points under the 8/12 mark',
  ],
  'public-investment.plan.pace': [
    'pace',
    ['public-investment.plan'],
    '[3.5625 ; 3.6875)',
    'bình quân từ 3,5 đến 3,7 điểm phần trăm mỗi tháng',
    '3.5 to 3.7 percentage points a month on average',
  ],
  'public-investment.plan.pace-needed': [
    'pace-needed',
    ['public-investment.plan'],
    '(17.625 ; 17.875]',
    'cần bình quân 18 điểm phần trăm mỗi tháng',
    '18 percentage points a month needed on average',
  ],
  'public-investment.plan.pace-ratio': [
    'pace-ratio',
    ['public-investment.plan'],
    '(282/59 ; 286/57]',
    'gấp từ 4,7 đến 5,1 lần nhịp bình quân đã qua',
    '4.7 to 5.1 times the average pace so far',
  ],
  'spring-grain.plan.implied': [
    'level-by-ratio',
    grain,
    '(380700/101 ; 380900/99)',
    'kế hoạch năm 2023 là 3.800 tấn',
    'the 2023 plan works out at 3,800 tonnes',
  ],
  'spring-grain.plan.remaining': [
    'remaining',
    grain,
    '(376893/202 ; 384709/198)',
    'còn 1.900 tấn nữa mới bằng kế hoạch năm 2023',
    '1,900 tonnes still to go to the 2023 plan',
  ],
  'spring-grain.same-period.implied': [
    'level-by-ratio',
    grainBefore,
    '(38070000/18551 ; 38090000/18549)',
    'mức cùng kỳ năm 2022 là 2.050 tấn',
    'the level in the same period of 2022 works out at 2,050 tonnes',
  ],
  'spring-grain.same-period.change': [
    'change-of-ratio',
    ['spring-grain.same-period'],
    '[-7.255 ; -7.245)',
    'ước giảm 7,25% so với cùng kỳ năm 2022',
    'down an estimated 7.25% on the same period of 2022',
  ],
  'spring-grain.same-period.amount': [
    'amount-of-ratio',
    grainBefore,
    '(-5526859/37098 ; -5516343/37102)',
    'ước giảm 149 tấn so với cùng kỳ năm 2022',
    'down an estimated 149 tonnes on the same period of 2022',
  ],
  'forest-planting.plan.excess': [
    'excess',
    ['forest-planting.plan'],
    '[7.5 ; 8.5)',
    'vượt 8% so với kế hoạch năm 2023',
    '8% beyond the 2023 plan',
  ],
  'new-cooperatives.plan.implied': [
    'level-by-ratio',
    ['new-cooperatives.level', 'new-cooperatives.plan'],
    '[2 ; 2]',
    'kế hoạch năm 2023 là 2 hợp tác xã',
    'the 2023 plan works out at 2 cooperatives',
  ],
  'new-cooperatives.plan.excess': [
    'excess',
    ['new-cooperatives.plan'],
    '[99.5 ; 100.5)',
    'vượt 100% so với kế hoạch năm 2023',
    '100% beyond the 2023 plan',
  ],
  'collective-models.derived': [
    'sum',
    ['cooperatives.level', 'cooperative-branches.level'],
    '[54 ; 54]',
    '54 mô hình',
    '54 models',
  ],
  'ocop-forms.part.rest': ['rest', ['ocop-forms.part'], '[3 ; 3]', 'còn lại 3 phiếu', '3 forms left'],
  'online-dossiers.plan.of-plan.implied': [
    'level-by-ratio',
    ['online-dossiers.level', 'online-dossiers.plan.of-plan'],
    '[3324 ; 3324]',
    'kế hoạch năm 2023 là 3.324 hồ sơ',
    'the 2023 plan works out at 3,324 dossiers',
  ],
  'online-dossiers.plan.of-plan.remaining': [
    'remaining',
    ['online-dossiers.level', 'online-dossiers.plan.of-plan'],
    '[2214 ; 2214]',
    'còn 2.214 hồ sơ nữa mới bằng kế hoạch năm 2023',
    '2,214 dossiers still to go to the 2023 plan',
  ],
  'online-dossiers.plan.of-all.implied': [
    'level-by-ratio',
    ['online-dossiers.level', 'online-dossiers.plan.of-all'],
    '[3324 ; 3324]',
    'tổng số hồ sơ phát sinh là 3.324 hồ sơ',
    'all dossiers filed works out at 3,324 dossiers',
  ],
  'labour-export.plan.gap': [
    'gap',
    ['labour-export.plan'],
    '[-211/6 ; -205/6)',
    'thấp hơn mốc 8/12 là 35 điểm phần trăm',
    '35 percentage points under the 8/12 mark',
  ],
  'labour-export.plan.pace': [
    'pace',
    ['labour-export.plan'],
    '[3.9375 ; 4.0625)',
    'bình quân từ 3,9 đến 4,1 điểm phần trăm mỗi tháng',
    '3.9 to 4.1 percentage points a month on average',
  ],
  'labour-export.plan.pace-needed': [
    'pace-needed',
    ['labour-export.plan'],
    '(16.875 ; 17.125]',
    'cần bình quân 17 điểm phần trăm mỗi tháng',
    '17 percentage points a month needed on average',
  ],
  'labour-export.plan.pace-ratio': [
    'pace-ratio',
    ['labour-export.plan'],
    '(54/13 ; 274/63]',
    'gấp từ 4,1 đến 4,4 lần nhịp bình quân đã qua',
    '4.1 to 4.4 times the average pace so far',
  ],
  'land-auction-average.derived': [
    'quotient',
    ['land-auction-proceeds.level', 'land-auction-plots.level'],
    '[13000/17 ; 14000/17)',
    'từ 760 đến 830 triệu đồng',
    '760 to 830 million dong',
  ],
};

describe('what follows from the first report', () => {
  test.each(Object.entries(rows))('%s', (ref, expected) => {
    const figure = derived.get(ref);
    expect(figure && rowOf(figure)).toEqual(expected);
  });

  const rowOf = (figure: Derived): Row => [
    figure.formula,
    figure.inputs.map((input) => input.ref),
    shown(figure.interval),
    plain(sayFigure(figure, 'said', languages.vi, model)),
    plain(sayFigure(figure, 'said', languages.en, model)),
  ];

  test('nothing else does', () => {
    expect([...derived.keys()].sort()).toEqual(Object.keys(rows).sort());
  });
});

describe('what must not be derived from it', () => {
  const idsOf = (indicator: string) =>
    [...derived.values()].filter(({ node }) => node.id === indicator).map(({ id }) => id);

  test.each(['spring-grain', 'forest-planting', 'new-cooperatives', 'online-dossiers'])(
    'no pace for %s',
    (indicator) => {
      expect(idsOf(indicator).filter((id) => id === 'gap' || id.startsWith('pace'))).toEqual([]);
    },
  );

  test.each(['budget-revenue', 'public-investment', 'forest-planting', 'labour-export'])(
    'no amount for %s: the report gives it no level',
    (indicator) => {
      const amounts = ['implied', 'remaining', 'amount', 'rest', 'derived'];
      expect(idsOf(indicator).filter((id) => amounts.includes(id))).toEqual([]);
    },
  );

  test.each(['tourism-revenue', 'jobs', 'standard-schools', 'online-services', 'culture-places'])(
    'nothing for %s: the report compares it with nothing',
    (indicator) => {
      expect(idsOf(indicator)).toEqual([]);
    },
  );
});
