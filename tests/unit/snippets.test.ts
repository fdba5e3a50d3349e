import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { heightAt } from '../../src/embeds/height.ts';
import { snippetsOf, type SnippetParts } from '../../src/embeds/snippets.ts';
import { snippetNames } from '../../src/language/embed-words.ts';
import { languages } from '../../src/language/languages.ts';
import { sayFigure } from '../../src/model/words.ts';
import { chartOf } from '../../src/view/chart-paths.ts';
import { previewAt, snippetParts } from '../../src/view/sharing.ts';
import { subjectOf } from '../../src/view/subject.ts';
import { everyAddress, nameOf, serveElsewhere, site } from './addressed.ts';
import { nasty } from './nasty.ts';

serveElsewhere();
const charts = everyAddress().map((at) => ({
  ...{ name: nameOf(at), at, code: at.code, parts: snippetParts(at) },
}));
const folder = { vi: '', en: 'en/' };

type Shape = { tag: string; attributes: [string, string][]; text: string };
/** The elements of a snippet as a browser would have them. */
const elementsOf = (html: string): Shape[] =>
  [...parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.querySelectorAll('*')].map(
    ({ localName, attributes, textContent }) => ({
      tag: localName,
      attributes: [...attributes].map(({ name, value }): [string, string] => [name, value]),
      text: textContent,
    }),
  );
const attributesOf = (html: string, tag: string): Record<string, string> =>
  Object.fromEntries(elementsOf(html).find((element) => element.tag === tag)?.attributes ?? []);

describe.each(charts)('the snippets of $name', ({ at, code, parts }) => {
  const { address, frame, script, picture } = snippetsOf(parts);
  const page = `${site}${folder[code]}charts/${at.report}/${at.chart}/`;

  test('lead to the chart in its language, below the site’s path', () => {
    expect(address).toBe(page);
    for (const html of [frame, script, picture]) expect(attributesOf(html, 'a').href).toBe(page);
    expect(attributesOf(frame, 'iframe').src).toBe(`${site}${folder[code]}embed/${at.report}/${at.chart}/`);
    expect(attributesOf(script, 'script')).toEqual({ async: '', src: `${site}embed.js` });
    expect(attributesOf(picture, 'img').src).toBe(page.replace(/\/$/, '.png'));
  });

  test('reserve as a single height the largest of usual widths', () => {
    const widths = Array.from({ length: 401 }, (_, index) => 320 + index);
    const largest = Math.ceil(Math.max(...widths.map((width) => heightAt(parts.measures, width))));
    const { height, style } = attributesOf(frame, 'iframe');
    expect(height).toBe(String(largest));
    // The one for browsers without container units comes first, so that the other wins.
    expect(style).toMatch(new RegExp(`;height:${largest}px;height:calc\\(.*\\);color-scheme:light$`));
  });

  test('say what they hold to those who cannot see it, and whose it is', () => {
    const { model, chart } = chartOf(at.report, at.chart);
    const subject = subjectOf(chart, model, languages[code]);
    expect(attributesOf(frame, 'iframe').title).toBe(languages[code].page.embed.frameTitle(subject));
    expect(attributesOf(picture, 'img').alt).toContain(subject);
    for (const html of [frame, script, picture]) {
      const credit = elementsOf(html).find(({ tag }) => tag === 'figcaption')?.text;
      expect(credit).toContain(subject);
      expect(credit).toMatch(/^\S+ .+: /);
    }
  });

  test('hold no figure, since what is pasted cannot be corrected', () => {
    const { model } = chartOf(at.report, at.chart);
    const values = [...model.figures.values()].map((figure) =>
      sayFigure(figure, 'value', languages[code], model),
    );
    const words = [parts.frameTitle, parts.alt, parts.credit].join(' ');
    // A share of one hundred is one in any words; what is left has digits that could be others tomorrow.
    expect(values.filter((value) => /\d/.test(value) && words.includes(value))).toEqual([]);
  });

  test('are few lines, of which the script is the last', () => {
    expect(script).toBe(`${frame}\n<script async src="${site}embed.js"></script>`);
    for (const html of [frame, picture]) expect(html.split('\n')).toHaveLength(4);
  });

  test('have a preview that differs in its addresses alone', () => {
    const origin = new URL(site).origin;
    expect(previewAt(at)).toBe(frame.replaceAll(`"${origin}/`, '"/'));
  });
});

test('each chart of a report has words of its own for those who cannot see it', () => {
  for (const [where, of] of Map.groupBy(charts, ({ at }) => `${at.report} ${at.code}`)) {
    const titles = of.map(({ parts }) => parts.frameTitle);
    expect(titles, where).toEqual([...new Set(titles)]);
  }
});

/** A chart of one line each, whose drawing is as high as half its width. */
const example: SnippetParts = {
  ...{ id: 'rice', frameTitle: 'Chart: Rice & "maize"', alt: 'A picture of rice & "maize"' },
  ...{ credit: 'In figures: Rice', page: `${site}charts/rice/`, embed: `${site}embed/rice/` },
  hostScript: `${site}embed.js`,
  picture: { address: `${site}charts/rice.png`, width: 768, height: 400 },
  measures: {
    lines: {
      ...{ title: Array<number>(7).fill(1), summary: Array<number>(7).fill(1) },
      ...{ key: Array<number>(7).fill(0), correction: Array<number>(7).fill(0) },
      ...{ source: Array<number>(7).fill(1) },
    },
    ratios: { narrow: 0.5, wide: 0.5 },
  },
};

test('the snippets of an example, letter by letter', () => {
  const snippets = snippetsOf(example);
  expect(Object.keys(snippets)).toEqual(snippetNames);
  expect(Object.values(snippets).join('\n\n')).toMatchInlineSnapshot(`
    "https://example.org/bac-kan/charts/rice/

    <figure style="margin:0;width:100%;container-type:inline-size">
    <iframe data-bac-kan="rice" src="https://example.org/bac-kan/embed/rice/" title="Chart: Rice &amp; &quot;maize&quot;" width="100%" height="496" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" style="display:block;border:0;padding:0;width:100%;height:496px;height:calc(277px + clamp(0px,(100cqw - 280px)*0.5,96px) + clamp(0px,(100cqw - 600px)*0.5,144px) + clamp(0px,(100cqw - 599.98px)*6336,64px));color-scheme:light"></iframe>
    <figcaption><a href="https://example.org/bac-kan/charts/rice/">In figures: Rice</a></figcaption>
    </figure>

    <figure style="margin:0;width:100%;container-type:inline-size">
    <iframe data-bac-kan="rice" src="https://example.org/bac-kan/embed/rice/" title="Chart: Rice &amp; &quot;maize&quot;" width="100%" height="496" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" style="display:block;border:0;padding:0;width:100%;height:496px;height:calc(277px + clamp(0px,(100cqw - 280px)*0.5,96px) + clamp(0px,(100cqw - 600px)*0.5,144px) + clamp(0px,(100cqw - 599.98px)*6336,64px));color-scheme:light"></iframe>
    <figcaption><a href="https://example.org/bac-kan/charts/rice/">In figures: Rice</a></figcaption>
    </figure>
    <script async src="https://example.org/bac-kan/embed.js"></script>

    <figure style="margin:0">
    <a href="https://example.org/bac-kan/charts/rice/"><img src="https://example.org/bac-kan/charts/rice.png" width="768" height="400" alt="A picture of rice &amp; &quot;maize&quot;" style="max-width:100%;height:auto"></a>
    <figcaption><a href="https://example.org/bac-kan/charts/rice/">In figures: Rice</a></figcaption>
    </figure>"
  `);
});

const strings = fc.oneof(
  fc.constantFrom(
    ...nasty.filter((each) => typeof each === 'string'),
    ...['"', "'", '">', '"><script>alert(1)</script>', "' onload='x", '&quot;', '&amp;', '&', '--><!--'],
    ...['</iframe>', '</figure>', '"\n onload="x', '`', '\u2028', '<![CDATA[', '&#34;', '\\"'],
  ),
  fc.string({ unit: 'grapheme' }),
);
const words = fc.record({ frameTitle: strings, alt: strings, credit: strings });
const addresses = strings.map((text) => `https://example.org/?${encodeURI(text.toWellFormed())}&b="<c>'`);

test('no words break out of their attribute or element', () => {
  const shapeOf = (html: string) =>
    elementsOf(html).map(({ tag, attributes }) => [tag, attributes.map(([name]) => name)]);
  const shapes = snippetsOf(example);
  fc.assert(
    fc.property(words, addresses, (said, address) => {
      const parts: SnippetParts = {
        ...{ ...example, ...said, page: address, embed: address, hostScript: address },
        picture: { ...example.picture, address },
      };
      const snippets = snippetsOf(parts);
      for (const name of ['frame', 'script', 'picture'] as const)
        expect(shapeOf(snippets[name])).toEqual(shapeOf(shapes[name]));
      expect(attributesOf(snippets.frame, 'iframe')).toMatchObject({ title: said.frameTitle, src: address });
      expect(attributesOf(snippets.script, 'script').src).toBe(address);
      const { alt, src } = attributesOf(snippets.picture, 'img');
      expect([alt, src]).toEqual([said.alt, address]);
      expect(elementsOf(snippets.frame).find(({ tag }) => tag === 'a')?.text).toBe(said.credit);
    }),
    { numRuns: 300 },
  );
});
