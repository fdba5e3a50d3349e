/** The ways in which pages embed our charts, each with the script that such pages really load. */

import { inlineAlternative } from '../embed-contract.ts';

/** A way to embed: what stands in the page, and what runs in it. */
export type Host = {
  name: string;
  /** The markup of one embed; `index` tells it from others on the page. */
  embed: (src: string, index: number) => string;
  /** Files of packages, loaded in this order. */
  scripts?: readonly string[];
  /** What the page's own script does after them; `whenLoaded` puts things off until all is there. */
  start?: string;
  isModule?: boolean;
  /** How often our own script is loaded. */
  own?: 1 | 2;
  /** What the host makes of a height. */
  allowed?: (height: number) => number;
};

const frameWith = (attributes: string, src: string): string =>
  `<iframe src="${src}" title="Chart" style="border:0;width:100%" ${attributes}></iframe>`;
const frame = (src: string): string => frameWith('', src);
const sandboxed = (src: string): string => frameWith('sandbox="allow-scripts"', src);

/** Datawrapper's documented listener: whichever frame speaks is given its height. */
const datawrapperListener = `
  addEventListener('message', (event) => {
    if (event.data['datawrapper-height'] === undefined) return;
    const frames = document.querySelectorAll('iframe');
    for (const key in event.data['datawrapper-height'])
      for (const frame of frames)
        if (frame.contentWindow === event.source) frame.style.height = event.data['datawrapper-height'][key] + 'px';
  });`;

/** What its older snippets did: the frame that is named, or whose address holds what is named. */
const olderDatawrapperListener = `
  addEventListener('message', ({ data }) => {
    if (data['datawrapper-height'] === undefined) return;
    for (const [key, height] of Object.entries(data['datawrapper-height'])) {
      const frame = document.getElementById('datawrapper-chart-' + key) ??
        document.querySelector("iframe[src*='" + key + "']");
      if (frame) frame.style.height = height + 'px';
    }
  });`;

/** What WordPress does: frames are hidden until they answer with the secret in their address. */
const wordPress = (begin: string): string => `
  const frames = [...document.querySelectorAll('iframe.wp-embedded-content')];
  addEventListener('message', (event) => {
    const { message, value, secret } = event.data;
    if (!message || /[^a-zA-Z0-9]/.test(secret)) return;
    for (const frame of frames) {
      if (frame.dataset.secret !== secret || frame.contentWindow !== event.source) continue;
      if (message === 'height') {
        frame.removeAttribute('style');
        frame.height = Math.min(1000, Math.max(200, parseInt(value, 10)));
      }
      const isOfSameHost = message === 'link' && new URL(value).host === new URL(frame.src).host;
      if (isOfSameHost && document.activeElement === frame) location.href = value;
    }
  });
  const ready = () => {
    frames.forEach((frame, index) => {
      frame.dataset.secret ??= 'Secret000' + index;
      if (!frame.src.includes('secret=')) frame.src += '#?secret=' + frame.dataset.secret;
      const message = { message: 'ready', secret: frame.dataset.secret };
      frame.contentWindow.postMessage(message, '*');
    });
  };
  ${begin}`;

const wordPressFrame = (src: string, more = ''): string =>
  `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="Chart" src="${src}"
    style="position: absolute; visibility: hidden;" width="100%" height="480" frameborder="0" ${more}></iframe>`;

/** What AMP does with a frame that may be resized. */
const amp = `
  addEventListener('message', ({ source, data }) => {
    if (data.sentinel !== 'amp' || data.type !== 'embed-size' || !(data.height >= 100)) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = data.height + 'px';
  });`;

const foreign: readonly Host[] = [
  {
    name: 'pym.js',
    embed: (src, index) => `<div class="pym" id="chart-${index}" data-src="${src}"></div>`,
    scripts: ['pym.js/dist/pym.v1.min.js'],
    start: `for (const { id, dataset } of document.querySelectorAll('.pym')) new pym.Parent(id, dataset.src, {});`,
  },
  {
    name: 'pym.js by attribute',
    embed: (src) => `<div data-pym-src="${src}"></div>`,
    scripts: ['pym.js/dist/pym.v1.min.js'],
  },
  {
    name: 'pym.js in a sandbox',
    embed: (src) => `<div data-pym-src="${src}" data-pym-sandbox="allow-scripts"></div>`,
    scripts: ['pym.js/dist/pym.v1.min.js'],
  },
  {
    name: 'frames 1.0',
    embed: (src) => `<div data-frame-src="${src}"></div>`,
    scripts: ['@newswire/frames/dist/frames.umd.js'],
    start: 'newswireFrames.autoInitFrames();',
  },
  {
    name: 'frames 1.0, observing',
    embed: frame,
    scripts: ['@newswire/frames/dist/frames.umd.js'],
    start: `document.querySelectorAll('iframe').forEach((frame) => newswireFrames.observeIframe(frame));`,
  },
  {
    name: 'frames 0.3',
    embed: (src) => `<div data-frame-src="${src}"></div>`,
    scripts: ['newswire-frames-0.3/dist/index.umd.js'],
    start: 'newswireFrames.autoInitFrames();',
  },
  {
    name: 'sidechain',
    embed: (src) => `<side-chain src="${src}"></side-chain>`,
    scripts: ['@nprapps/sidechain/dist/sidechain.js'],
  },
  {
    name: 'iframe-resizer 4',
    embed: frame,
    scripts: ['iframe-resizer/js/iframeResizer.min.js'],
    start: `iFrameResize({}, 'iframe');`,
  },
  ...(['2', '1'] as const).flatMap((version) =>
    [false, true].map((isLegacy) => ({
      name: `open-iframe-resizer ${version}${isLegacy ? ', legacy mode' : ''}`,
      embed: frame,
      isModule: true,
      start: `
        import { initialize } from '/${version === '2' ? '@open-iframe-resizer/core' : 'open-iframe-resizer-1'}/dist/index.js';
        initialize({ enableLegacyLibSupport: ${isLegacy} }, 'iframe');`,
    })),
  ),
  {
    name: 'open-iframe-resizer 2, sandbox',
    embed: sandboxed,
    isModule: true,
    start: `
      import { initialize } from '/@open-iframe-resizer/core/dist/index.js';
      initialize({}, 'iframe');`,
  },
  {
    name: 'Iframely',
    embed: (src) =>
      `<div class="iframely-embed"><div class="iframely-responsive" style="position:relative;height:140px">
        <iframe src="${src}" title="Chart"
          style="top:0;left:0;width:100%;height:100%;position:absolute;border:0"></iframe></div></div>`,
    scripts: ['@iframely/embed.js/dist/embed.min.js'],
  },
  { name: 'Datawrapper', embed: frame, start: datawrapperListener },
  { name: 'Datawrapper, an older page', embed: frame, start: olderDatawrapperListener },
  {
    name: 'WordPress',
    embed: (src, index) => {
      const secret = `Secret${1000 + index}`;
      return wordPressFrame(`${src}#?secret=${secret}`, `data-secret="${secret}"`);
    },
    start: wordPress(`
      if (document.readyState === 'loading') addEventListener('DOMContentLoaded', ready);
      else ready();`),
    allowed: (height) => Math.min(1000, Math.max(200, height)),
  },
  {
    name: 'WordPress, the secret added later',
    embed: (src) => wordPressFrame(src),
    // Chromium now and then loses the new address, or the size, of a frame that is loading: no embed could mend that.
    start: wordPress('whenLoaded(ready);'),
    allowed: (height) => Math.min(1000, Math.max(200, height)),
  },
  { name: 'AMP', embed: (src) => sandboxed(`${src}#amp=1`), start: amp },
];

const ownFrame = (src: string, attributes = ''): string => frameWith(`data-bac-kan ${attributes}`, src);

/** Hosts with our own script, as our snippets have it and as pages may come to have it. */
const own: readonly Host[] = [
  { name: 'our script', embed: (src) => ownFrame(src) },
  {
    name: 'our script, lazy frames',
    embed: (src) => `<div style="height:9000px"></div>${ownFrame(src, 'loading="lazy"')}`,
    start: `
      whenLoaded(() => setTimeout(() => {
        const isLoaded = performance.getEntriesByType('resource').some(({ name }) => name.includes('/embed/'));
        if (isLoaded) console.error('a frame that is far away was loaded');
        scrollTo(0, 9000);
      }, 500));`,
  },
  { name: 'our script, sandbox', embed: (src) => ownFrame(src, 'sandbox="allow-scripts"') },
  {
    name: 'our script, frames with borders and padding',
    embed: (src) =>
      `<style>* { box-sizing: border-box }</style>
       <iframe data-bac-kan src="${src}" title="Chart" style="width:100%;border:3px solid;padding:4px 5px 6px"></iframe>`,
  },
  {
    name: 'our script, shown after a while',
    embed: (src) => `<div class="hidden" style="display:none">${ownFrame(src)}</div>`,
    start: `setTimeout(() => { for (const { style } of document.querySelectorAll('.hidden')) style.display = ''; }, 500);`,
  },
  {
    name: 'our script, folded up sideways for a while',
    embed: (src) => `<div class="folded" style="width:0;overflow:hidden">${ownFrame(src)}</div>`,
    start: `setTimeout(() => { for (const { style } of document.querySelectorAll('.folded')) style.width = ''; }, 500);`,
  },
  {
    name: 'our script, unfolded after a while',
    embed: (src) => `<details><summary>Chart</summary>${ownFrame(src)}</details>`,
    start: `setTimeout(() => { for (const fold of document.querySelectorAll('details')) fold.open = true; }, 500);`,
  },
  {
    name: 'our script, frames added later',
    embed: (src) => `<template>${ownFrame(src)}</template>`,
    start: `
      whenLoaded(() => {
        for (const template of document.querySelectorAll('template')) template.replaceWith(template.content);
        bacKan.scan();
      });`,
  },
  {
    name: 'our script, in a shadow root',
    embed: (src) => `<div class="shadow"><template>${ownFrame(src)}</template></div>`,
    start: `
      whenLoaded(() => {
        for (const element of document.querySelectorAll('.shadow')) {
          const root = element.attachShadow({ mode: 'open' });
          root.append(element.querySelector('template').content);
          bacKan.observe(root.querySelector('iframe'));
        }
      });`,
  },
  {
    name: 'our script in a page inside the page',
    embed: (src) => {
      const inside = `${ownFrame(src)}<script async src="${new URL('/embed.js', src).href}"></script>`;
      return `<iframe srcdoc="${inside.replaceAll('"', '&quot;')}" style="border:0;width:100%;height:2000px"></iframe>`;
    },
  },
  {
    name: 'our script beside pym.js and Datawrapper',
    embed: (src) => ownFrame(src),
    scripts: ['pym.js/dist/pym.v1.min.js'],
    start: datawrapperListener,
  },

  { name: 'our script, loaded twice', embed: (src) => ownFrame(src), own: 2 },
];

/** What our documentation gives to those who want no script of ours. */
const inline: Host = {
  name: 'the lines in place of our script',
  embed: (src, index) =>
    (index === 0 ? `<script>${inlineAlternative(new URL(src).origin)}</script>` : '') + ownFrame(src),
};

/** Every way to embed that gives an embed its height. */
export const hosts: readonly Host[] = [
  ...foreign,
  ...own.map((host) => ({ own: 1 as const, ...host })),
  inline,
];
