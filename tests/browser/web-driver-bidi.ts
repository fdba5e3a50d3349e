/** The wire of WebDriver BiDi: commands that are answered, and events that come by themselves. */

/** Sends a command and gives its result; what the browser refuses is an error with its words. */
export type Send = <Result = unknown>(method: string, params: object) => Promise<Result>;

type Answer =
  | { type: 'success'; id: number; result: unknown }
  | { type: 'error'; id: number; error: string; message: string }
  | { type: 'event'; method: string; params: unknown };

/** Speaks to the browser that listens at an address such as `ws://127.0.0.1:9222/session`. */
export const connect = async (
  address: string,
  onEvent: (event: string, params: unknown) => void,
): Promise<{ send: Send; disconnect: () => void }> => {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.type === 'event') onEvent(answer.method, answer.params);
    else waiting.get(answer.id)?.(answer);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`nothing answers at ${address}`)), {
      once: true,
    });
  });
  let id = 0;
  const send = async <Result>(method: string, params: object): Promise<Result> => {
    id += 1;
    const own = id;
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(own, resolve);
      socket.send(JSON.stringify({ id: own, method, params }));
    });
    waiting.delete(own);
    if (answer.type === 'success') return answer.result as Result;
    throw new Error(`${method}: ${answer.type === 'error' ? `${answer.error}: ${answer.message}` : ''}`);
  };
  return { send, disconnect: () => socket.close() };
};
