/** What a host page may say to an embed. Each means no more than "send your height again". */

/** Who else is to be told, in a form of their own; hosts that never asked are spared it. */
export type Addressed = {
  /** The id that iframe-resizer gave the frame. */
  sizerId: string;
  /** It waits for an answer to its first message. */
  sizerStarts: boolean;
  openResizer: boolean;
};

/** The id that pym.js gave the frame, or nothing. */
export const pymId = /^[\w-]{1,100}$/.exec(new URLSearchParams(location.search).get('childId') ?? '')?.[0];

/** The secret by which WordPress knows the frame, or nothing. */
export const secret = (): string | undefined => /\bsecret=([A-Za-z0-9]{10})\b/.exec(location.hash)?.[1];

/** What a message that asks for the height tells of who asks: nothing but the id to answer with. Others are no request. */
export const requestIn = (data: unknown): Partial<Addressed> | undefined => {
  try {
    return typeof data === 'string' ? inString(data) : inObject(data as Loose);
  } catch {
    return undefined;
  }
};

/** As it comes from anywhere. */
type Loose = Readonly<Record<string, unknown>> | null | undefined;

const inString = (data: string): Partial<Addressed> | undefined => {
  if (data === '[iFrameSizer]resize') return {};
  if (pymId && data.startsWith(`pymxPYMx${pymId}xPYMxwidthxPYMx`)) return {};
  // The id comes first; two switches further on tell it from the other things iframe-resizer says.
  const sizerId = /^\[iFrameSizer\]([\w.-]{1,200}):[^:]*:(true|false):/.exec(data)?.[1];
  return sizerId ? { sizerId, sizerStarts: true } : undefined;
};

const inObject = (data: Loose): Partial<Addressed> | undefined => {
  const { type, sentinel, message, secret: told } = data ?? {};
  if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions') return { openResizer: true };
  const isPlain =
    type === 'bac-kan:hello' ||
    (sentinel === 'amp' && type === 'frames-init') ||
    (message === 'ready' && told !== undefined && told === secret());
  return isPlain ? {} : undefined;
};
