/** What a thread does that draws pictures. */
import { png } from './png.ts';
import type { Picture } from './poster.ts';

export default ({ picture, scale }: { picture: Picture; scale: number }): Promise<Uint8Array<ArrayBuffer>> =>
  png(picture, scale);
