import { chmodSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { HANG_UP, type Router } from './router.ts';
import { Framer, type Message, writeMessage } from './wire.ts';

/** Answers drivers on a unix socket that only its owner may open. */
export class SocketServer {
  readonly #router: Router;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #answering = new Set<Promise<void>>();

  constructor(router: Router) {
    this.#router = router;
    this.#server = createServer((socket) => this.#serve(socket));
  }

  listen(path: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(path, () => {
        chmodSync(path, 0o600);
        resolve();
      });
    });
  }

  /** Takes no more commands, answers those that came in, and hangs up. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.pause();
    await Promise.all(this.#answering);
    for (const socket of this.#sockets) socket.end(() => socket.destroy());
    await closed;
  }

  #serve(socket: Socket): void {
    const framer = new Framer();
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      try {
        for (const message of framer.push(chunk)) this.#track(this.#reply(socket, message));
      } catch {
        socket.destroy();
      }
    });
  }

  #track(answer: Promise<void>): void {
    this.#answering.add(answer);
    void answer.finally(() => this.#answering.delete(answer));
  }

  async #reply(socket: Socket, message: Message): Promise<void> {
    try {
      const reply = await this.#router.answer(message.body);
      if (reply === HANG_UP) socket.destroy();
      else if (message.wantsReply && socket.writable) socket.write(writeMessage(reply, message));
    } catch {
      // A reply that cannot be written as BSON: the client must not wait for it.
      socket.destroy();
    }
  }
}
