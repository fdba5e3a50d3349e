export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What stands in a file by mistake, by malice or by another program. */
export const nasty: readonly Json[] = [
  ...[null, {}, [], '', ' ', '0', '-0', '-1', '00', '1e9', '0.1', '12,4', '1.', 'x', true, 0, -1, 1e21, 0.1],
  ...['9'.repeat(24), `0.${'0'.repeat(20)}1`, '9'.repeat(400), 'đ'.repeat(5000), 'từ '.repeat(500).trim()],
  ...['🌾', 'Ha\u0301', '\u202e', '<b>x</b>', '{', '}', '{x}', '{budget-revenue.plan}', '{place.name|value}'],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'a.b',
    'name',
    'derived',
    'same-period',
    '2023',
  ],
  ...['2023-13', '2023-01/..', '2022/2023', '1900', '2023-08/2023-01', 'percent', 'count', 'level', 'plan'],
  ...[
    Array.from({ length: 1000 }, () => 'a'),
    [['1', '2']],
    ['1', '2'],
    ['2', '1'],
    { vi: 'x' },
    { type: 'level' },
  ],
  Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`k${index}`, 'v'])),
];
export const nastyKeys = [
  '',
  'x',
  'constructor',
  '__proto__',
  'toString',
  'derived',
  'name',
  'Đ',
  'a b',
  'facts',
  'en',
];
