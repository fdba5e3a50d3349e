/** What html-validate finds wrong with a page; each rule that is not as it comes has its reason. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** A page's faults: `404.html:3:5 void-style: …`. */
export const markupFaults = async (page: string, html: string): Promise<string[]> => {
  const { results } = await validator.validateString(html, page);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) =>
        `${page}:${String(line)}:${String(column)} ${ruleId}: ${message}`,
    ),
  );
};

/** What the snippets for other sites say of their frame: no style sheet of ours is there. */
const inSnippets = [
  'display',
  'border',
  'margin',
  'padding',
  'width',
  'height',
  'color-scheme',
  'container-type',
];

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:prettier'],
    elements: [
      'html5',
      // The standard wants a number. Hosts that drop styles keep this, and every browser fills the width by it.
      { iframe: { attributes: { width: { enum: ['100%', '/\\d+/'] } } } },
    ],
    rules: {
      // A narrow page lays the rows of tables out as blocks, which drops the roles that they have by themselves.
      'no-redundant-role': 'off',
      // The names of figures are anchors, and hold dots: `retail-sales.level`.
      'valid-id': ['error', { relaxed: true }],
      // A title is a whole statement with its hedge; where it is cut, its beginning says what it is about.
      'long-title': 'off',
      // The one form chooses rows as one types; there is nothing to send.
      'wcag/h32': 'off',
      // What comes from the site itself cannot be swapped without the page.
      'require-sri': ['error', { target: 'crossorigin' }],
      'no-inline-style': ['error', { allowedProperties: inSnippets }],
    },
  }),
);
