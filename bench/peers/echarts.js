import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import figures from 'figures';

use([BarChart, GridComponent, CanvasRenderer]);

for (const { id, name, percent } of figures) {
  init(document.getElementById(id)).setOption({
    animation: false,
    grid: { top: 8, right: 24, bottom: 24, left: 64 },
    xAxis: { type: 'value', min: 0, max: Math.max(100, percent) },
    yAxis: { type: 'category', data: [`${percent}%`] },
    series: [{ type: 'bar', name, data: [percent], color: '#2a6f97' }],
  });
}
