/** What a host page may say to an embed. Each means no more than "send your height again". */

/** Who else is to be told, in a form of their own; hosts that never asked are spared it. */
export const addressed = {
  /** The id that iframe-resizer gave the frame. */
  sizerId: '',
  /** It waits for an answer to its first message. */
  sizerStarts: false,
  openResizer: false,
};

/** The id that pym.js gave the frame, or nothing. */
export const pymId = /^[\w-]{1,100}$/.exec(new URLSearchParams(location.search).get('childId') ?? '')?.[0];

/** The secret by which WordPress knows the frame, or nothing. */
export const secret = (): string | undefined => /\bsecret=([A-Za-z0-9]{10})\b/.exec(location.hash)?.[1];

/** Whether this asks for the height. Nothing else is read from it but the id to answer with. */
export const isRequest = (data: unknown): boolean => {
  try {
    return typeof data === 'string' ? isStringRequest(data) : isObjectRequest(data as Loose);
  } catch {
    return false;
  }
};

/** As it comes from anywhere. */
type Loose = Readonly<Record<string, unknown>> | null | undefined;

const isStringRequest = (data: string): boolean => {
  if (data === '[iFrameSizer]resize') return true;
  if (pymId && data.startsWith(`pymxPYMx${pymId}xPYMxwidthxPYMx`)) return true;
  // The id comes first; two switches further on tell it from the other things iframe-resizer says.
  const id = /^\[iFrameSizer\]([\w.-]{1,200}):[^:]*:(true|false):/.exec(data)?.[1];
  if (!id) return false;
  addressed.sizerId = id;
  return (addressed.sizerStarts = true);
};

const isObjectRequest = (data: Loose): boolean => {
  const { type, sentinel, message, secret: told } = data ?? {};
  if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions')
    return (addressed.openResizer = true);
  return (
    type === 'bac-kan:hello' ||
    (sentinel === 'amp' && type === 'frames-init') ||
    (message === 'ready' && told !== undefined && told === secret())
  );
};
