import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import figures from 'figures';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

for (const { id, name, percent } of figures) {
  const canvas = document.createElement('canvas');
  document.getElementById(id).append(canvas);
  new Chart(canvas, {
    type: 'bar',
    data: {
      labels: [`${percent}%`],
      datasets: [{ label: name, data: [percent], backgroundColor: '#2a6f97' }],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      scales: { x: { min: 0, max: Math.max(100, percent) } },
    },
  });
}
