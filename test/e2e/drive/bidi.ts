import { WebSocket } from 'ws';

type Listener = (params: Record<string, unknown>) => void;

interface Reply {
  id?: number;
  type: string;
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: string;
  message?: string;
}

/** A WebDriver BiDi session over its socket. */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  readonly #listeners = new Map<string, Listener>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(JSON.parse(String(data))));
    socket.on('close', () => {
      const reply = { type: 'error', error: 'closed', message: 'the browser is gone' };
      for (const settle of this.#waiting.values()) settle(reply);
    });
  }

  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(`${url}/session`, { perMessageDeflate: false });
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    return new Bidi(socket);
  }

  #receive(reply: Reply): void {
    if (reply.type === 'event') this.#listeners.get(reply.method ?? '')?.(reply.params ?? {});
    else if (reply.id !== undefined) this.#waiting.get(reply.id)?.(reply);
  }

  /** Sends a command; the shape of its result is the caller's to know from the specification. */
  send<R = Record<string, unknown>>(method: string, params: object = {}): Promise<R> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (reply) => {
        this.#waiting.delete(id);
        if (reply.type === 'success') resolve(reply.result as R);
        else reject(new Error(`${method}: ${reply.error}: ${reply.message}`));
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  async listen(event: string, listener: Listener): Promise<void> {
    this.#listeners.set(event, listener);
    await this.send('session.subscribe', { events: [event] });
  }

  close(): void {
    this.#socket.close();
  }
}
