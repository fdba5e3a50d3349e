import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { heightAt } from '../../src/embeds/height.ts';
import { languages } from '../../src/language/languages.ts';
import { chartOf } from '../../src/view/chart-paths.ts';
import { subjectOf } from '../../src/view/subject.ts';
import { figureAt, oembedAt, snippetParts } from '../../src/view/sharing.ts';
import { everyAddress, nameOf, serveElsewhere, site } from './addressed.ts';

serveElsewhere();
const charts = everyAddress().map((at) => {
  const figure = figureAt(at);
  const answer = oembedAt(at);
  return { name: nameOf(at), at, figure, answer, html: String(answer.html) };
});
const folder = { vi: '', en: 'en/' };

/** What WordPress lets through of an answer from a site it does not know. */
const allowed: Record<string, readonly string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};
const filtered = (html: string): string =>
  html.replace(/<(\/?)([a-z]+)([^>]*)>/g, (_tag, end: string, name: string, rest: string) => {
    const known = allowed[name];
    if (!known) return '';
    const kept = [...rest.matchAll(/ ([a-z-]+)="[^"]*"/g)].filter(([, attribute = '']) =>
      known.includes(attribute),
    );
    return `<${end}${name}${kept.map(([whole]) => whole).join('')}>`;
  });

/** What WordPress makes of it: nothing without a frame; with a quote the frame is hidden until it answers. */
const inWordPress = (html: string, secret: string): string | undefined => {
  const [, quote = '', frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(filtered(html)) ?? [];
  if (!frame) return undefined;
  const hidden = quote === '' ? '' : ' style="position: absolute; visibility: hidden;"';
  const closed = `class="wp-embedded-content" sandbox="allow-scripts" security="restricted"`;
  return (
    quote.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`) +
    frame
      .replace(/ src="(.*?)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
      .replace('<iframe', `<iframe ${closed}${hidden}`)
  );
};

describe.each(charts)('the oEmbed answer of $name', ({ at, figure, answer, html }) => {
  const page = `${site}${folder[at.code]}charts/${at.report}/${at.chart}/`;
  const embed = page.replace('/charts/', '/embed/');
  const { chart, model } = chartOf(at.report, at.chart);
  const language = languages[at.code];
  const named = language.page.embed.frameTitle(subjectOf(chart, model, language));
  const height = Math.ceil(heightAt(snippetParts(at).measures, 600));

  test('has the shape of a rich one, numbers whole', () => {
    const siteName = answer.provider_name;
    const [picture, version] = String(answer.thumbnail_url).split('?v=');
    expect(picture).toBe(page.replace(/\/$/, '.share.png'));
    expect(version).toMatch(/^[0-9a-f]{10}$/);
    expect(answer).toEqual({
      ...{ version: '1.0', type: 'rich', title: figure.title.text, cache_age: 86_400 },
      ...{ provider_name: siteName, provider_url: `${site}${folder[at.code]}`, author_name: siteName },
      ...{ width: 600, height, html },
      ...{ thumbnail_width: 1200, thumbnail_height: 630 },
      thumbnail_url: answer.thumbnail_url,
    });
    expect(answer.title).not.toMatch(/[<\n]/);
    expect(siteName).toMatch(/^Bắc Kạn /);
  });

  test('has a quote without attributes, a frame that fits any width, and the script last, on one line', () => {
    const { body } = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
    const [quote, frame, script, ...others] = body.children;
    expect(others).toEqual([]);
    expect(body.textContent).toBe(quote?.textContent);
    expect([quote?.localName, quote?.attributes.length]).toEqual(['blockquote', 0]);
    expect(quote?.querySelector('a')?.getAttribute('href')).toBe(page);
    expect(quote?.textContent).toBe(named);
    expect(frame?.localName).toBe('iframe');
    expect(frame?.childNodes.length).toBe(0);
    expect(frame?.getAttribute('src')).toBe(embed);
    expect(frame?.getAttribute('width')).toBe('100%');
    // A frame higher than this is cut in WordPress if it cannot be scrolled.
    expect(frame?.hasAttribute('scrolling')).toBe(false);
    expect(script?.outerHTML).toBe(`<script async src="${site}embed.js"></script>`);
    expect(html).not.toMatch(/[\r\n#]/);
  });

  test('is shown by WordPress with its quote, hidden until it says how high it is', () => {
    expect(inWordPress(html, 'Aa0Bb1Cc2D')).toBe(
      `<blockquote class="wp-embedded-content" data-secret="Aa0Bb1Cc2D"><a href="${page}">${named}</a></blockquote>` +
        `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;" src="${embed}#?secret=Aa0Bb1Cc2D" data-secret="Aa0Bb1Cc2D" width="100%" height="${height}" frameborder="0" title="${named}"></iframe>`,
    );
  });

  test('is a card of its own in Ghost', () => {
    const { type, version, width, html: content } = JSON.parse(JSON.stringify(answer)) as typeof answer;
    expect([type, version].every(Boolean)).toBe(true);
    expect(type === 'rich' && Boolean(content) && Boolean(width)).toBe(true);
  });
});
