import { expect, test, type CDPSession, type Page } from 'playwright/test';
import { textWidth } from '../../src/charts/text-width.ts';
import { weights } from '../../src/styles/tokens.ts';
import { isOwn, pages } from './pages.ts';

/** The first elements with letters drawn in a font that is not of the site, and that font. */
const drawnOtherwise = async (session: CDPSession): Promise<string[]> => {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 1 });
  const marked = { nodeId: root.nodeId, selector: '[data-drawn]' };
  const { nodeIds } = await session.send('DOM.querySelectorAll', marked);
  const drawn = await Promise.all(
    nodeIds.map(async (nodeId) => {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      const other = fonts.find(({ isCustomFont }) => !isCustomFont);
      return other ? [{ nodeId, font: other.familyName }] : [];
    }),
  );
  return Promise.all(
    drawn
      .flat()
      .slice(0, 5)
      .map(async ({ nodeId, font }) => {
        const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
        return `${font}: ${outerHTML.slice(0, 120)}`;
      }),
  );
};

/** Marks what has text of its own, since the browser tells fonts element by element. */
const markTexts = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      if (texts.currentNode.nodeValue?.trim())
        texts.currentNode.parentElement?.setAttribute('data-drawn', '');
    return document.querySelectorAll('[data-drawn]').length;
  });

// That each letter of every page is in the fonts at all, a test of the built files looks.
for (const { path } of pages.filter(isOwn))
  test(`every letter of /${path} is drawn in the site's fonts`, async ({ page }) => {
    // A font that was late is left out for as long as the page stands; the next time it is there.
    await expect(async () => {
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await markTexts(page)).toBeGreaterThan(0);
      expect(await drawnOtherwise(await page.context().newCDPSession(page))).toEqual([]);
    }).toPass({ timeout: 20_000 });
  });

const texts = [
  'Tỷ lệ giải ngân vốn đầu tư công',
  'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ',
  'bằng 65,9% kế hoạch năm 2023',
  'từ 65,85 đến dưới 65,95%',
  '1.234.567,89 tỷ\u00a0đồng',
  'Bắc Kạn – 8/12 thời gian',
  '“Ẳ Ẵ Ợ Ỵ”',
  'Ước đạt khoảng 2.400 tỷ đồng',
  'Chỉ số sản xuất công nghiệp (IIP)',
  'Yến Vy, Tuyên Quang, Tây Ninh',
  'Khách du lịch: 1.110 lượt người',
  'Hiệu suất, ảnh hưởng, fi ffi fl',
];

/** The widths that the browser gives texts drawn with the site's own file. */
const widthsIn = (page: Page, size: number, weight: number): Promise<number[]> =>
  page.evaluate(
    async ({ texts, size, weight }) => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=preload][href*="source-sans"]');
      // By another name: the page's own rule would leave out a font that came late.
      const face = new FontFace('Measured', `url(${link?.href ?? ''})`, { weight: '400 600' });
      document.fonts.add(await face.load());
      const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
      return texts.map((content) => {
        const text = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'text'));
        text.style.font = `${weight} ${size}px Measured`;
        text.textContent = content;
        return text.getComputedTextLength();
      });
    },
    { texts, size, weight },
  );

for (const weight of ['regular', 'bold'] as const)
  for (const size of [14, 15])
    test(`texts in ${weight} ${size} px are as wide as they were measured`, async ({ page }) => {
      await page.goto('');
      const widths = await widthsIn(page, size, weights[weight]);
      for (const [index, text] of texts.entries())
        expect(Math.abs(textWidth(text, { size, weight }) / (widths[index] ?? 0) - 1), text).toBeLessThan(
          0.005,
        );
    });
