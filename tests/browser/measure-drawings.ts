/** Measures every drawing that a page shows: its words by the ink of their letters, its marks by what they paint. */
import type { Page } from 'playwright/test';
import type { MeasuredDrawing } from './drawing-faults.ts';

/** The drawings of the page that can be seen, in px as displayed. Runs in the page, so it is whole in itself. */
export const measuredDrawings = (page: Page, within = 'main'): Promise<MeasuredDrawing[]> =>
  page.evaluate((within) => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('no canvas');

    const coloursOf = (paint: string, svg: SVGSVGElement): string[] => {
      const id = /^url\("?#([^)"]+)"?\)/.exec(paint)?.[1];
      if (id === undefined) return paint === 'none' ? [] : [paint];
      const parts = svg.querySelectorAll(`[id="${id}"] > *`);
      return [...parts].map((part) => getComputedStyle(part).fill);
    };

    /** Line height is empty; what counts is the ink, with the marks above and below the letters. */
    const textOf = (text: SVGTextElement) => {
      const style = getComputedStyle(text);
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const content = text.textContent;
      const ink = pen.measureText(content);
      const matrix = text.getScreenCTM();
      if (!matrix) throw new Error(`not shown: ${content}`);
      const from = text.getStartPositionOfChar(0);
      const to = text.getEndPositionOfChar(text.getNumberOfChars() - 1);
      const start = new DOMPoint(from.x, from.y - ink.actualBoundingBoxAscent).matrixTransform(matrix);
      const end = new DOMPoint(to.x, to.y + ink.actualBoundingBoxDescent).matrixTransform(matrix);
      return {
        text: content,
        box: { left: start.x, top: start.y, right: end.x, bottom: end.y },
        size: parseFloat(style.fontSize) * matrix.a,
        weight: Number(style.fontWeight),
        colour: style.fill,
        inside: text.closest('.inside') !== null,
      };
    };

    const boxOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };

    /** The straight line of a path or the four of an outline. */
    const linesOf = (mark: SVGGraphicsElement) => {
      const { left, top, right, bottom } = boxOf(mark);
      if (mark.localName === 'rect')
        return [
          { x1: left, y1: top, x2: right, y2: top },
          { x1: left, y1: bottom, x2: right, y2: bottom },
          { x1: left, y1: top, x2: left, y2: bottom },
          { x1: right, y1: top, x2: right, y2: bottom },
        ];
      if (!(mark instanceof SVGPathElement)) return [];
      const straight = /^M[-\d.]+,[-\d.]+L[-\d.]+,[-\d.]+$/.test(mark.getAttribute('d') ?? '');
      const matrix = mark.getScreenCTM();
      if (!straight || !matrix) throw new Error(`a mark that cannot be measured: ${mark.outerHTML}`);
      const at = (length: number) => mark.getPointAtLength(length).matrixTransform(matrix);
      const [from, to] = [at(0), at(mark.getTotalLength())];
      return [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }];
    };

    const markOf = (mark: SVGGraphicsElement, svg: SVGSVGElement) => {
      const style = getComputedStyle(mark);
      const [fills, strokes] = [coloursOf(style.fill, svg), coloursOf(style.stroke, svg)];
      const isArea = mark.localName !== 'path' && fills.length > 0;
      const scale = mark.getScreenCTM()?.a ?? 1;
      return {
        name: mark.closest('g[class]')?.getAttribute('class') ?? mark.localName,
        area: isArea || mark.localName === 'circle' ? boxOf(mark) : null,
        lines: strokes.length > 0 ? linesOf(mark) : [],
        thickness: strokes.length > 0 ? parseFloat(style.strokeWidth) * scale : 0,
        fills,
        colours: [...(isArea ? fills : []), ...strokes],
      };
    };

    const paperOf = (svg: SVGSVGElement): string => {
      for (let element: Element | null = svg; element; element = element.parentElement) {
        const { backgroundColor } = getComputedStyle(element);
        if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
      }
      throw new Error('no paper');
    };

    return [...document.querySelectorAll<SVGSVGElement>(`${within} .drawing > svg`)]
      .filter((svg) => svg.checkVisibility())
      .map((svg) => ({
        name: `${svg.closest('figure')?.id ?? ''} ${svg.parentElement?.className ?? ''}`,
        frame: boxOf(svg),
        paper: paperOf(svg),
        texts: [...svg.querySelectorAll('text')].map(textOf),
        marks: [...svg.querySelectorAll<SVGGraphicsElement>('rect, line, path, circle, polygon, polyline')]
          .filter((mark) => !mark.closest('defs'))
          .map((mark) => markOf(mark, svg)),
      }));
  }, within);
